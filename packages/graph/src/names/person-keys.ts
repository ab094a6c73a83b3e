import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';

/** Checks for an acronym: "BKA", "BfWG". */
export function isAcronym(name: string): boolean {
  return name.length <= 12 && /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d]*$/u.test(name);
}

/**
 * Returns the spellings of a person that tell something beside the name: those of several words, and the acronyms of an
 * organization. Other single words are usually the surname.
 */
export function tellingVariants(kind: ExtractedPerson['kind'], variants: Iterable<string>): string[] {
  return [...variants].filter((name) => name.includes(' ') || (kind !== 'INDIVIDUAL' && isAcronym(name)));
}

/**
 * Returns the name keys of a person: the keys of the name and of its telling spellings.
 *
 * @param variants - the spellings, as printed
 */
export function personKeys(
  { name, kind, named }: Pick<ExtractedPerson, 'name' | 'kind' | 'named'>,
  variants: Iterable<string>,
): string[] {
  const texts = new Set([name, ...tellingVariants(kind, variants)]);
  return [...new Set([...texts].flatMap((text) => nameKeys({ text, kind, named })))];
}
