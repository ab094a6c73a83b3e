import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';

/** Whether a name is an acronym: "BKA", "BfWG". */
export function isAcronym(name: string): boolean {
  return name.length <= 12 && /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d]*$/u.test(name);
}

/**
 * Returns the spellings that identify a person without the preferred name: spellings with several words, and acronyms
 * of organizations. Other single words are usually surnames.
 */
export function tellingVariants(kind: ExtractedPerson['kind'], variants: Iterable<string>): string[] {
  return [...variants].filter((name) => name.includes(' ') || (kind !== 'INDIVIDUAL' && isAcronym(name)));
}

/**
 * Returns the name keys of a person: the keys of the name and of its distinctive spellings.
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
