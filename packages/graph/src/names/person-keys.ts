import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';

/**
 * Returns the name keys of a person: the keys of the name and of every multi-word spelling. Spellings of one word,
 * usually the surname, are skipped because the name already has their keys.
 *
 * @param variants - the spellings, as printed
 */
export function personKeys(
  { name, kind, named }: Pick<ExtractedPerson, 'name' | 'kind' | 'named'>,
  variants: Iterable<string>,
): string[] {
  const texts = new Set([name, ...[...variants].filter((variant) => variant.includes(' '))]);
  return [...new Set([...texts].flatMap((text) => nameKeys({ text, kind, named })))];
}
