import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';

/**
 * The keys by which a person is found: those of the name and of every spelling of several words. A surname alone adds
 * none that the name has not.
 */
export function personKeys(
  { name, kind, named }: Pick<ExtractedPerson, 'name' | 'kind' | 'named'>,
  variants: Iterable<string>,
): string[] {
  const texts = new Set([name, ...[...variants].filter((variant) => variant.includes(' '))]);
  return [...new Set([...texts].flatMap((text) => nameKeys({ text, kind, named })))];
}
