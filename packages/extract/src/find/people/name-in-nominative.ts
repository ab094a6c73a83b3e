import { languageOf } from '../../language/registry.ts';

/**
 * Converts the name of a group or organization to the nominative if the word before the name shows its case.
 *
 * @param name - the name as printed
 * @param before - the text before the name
 * @param language - the language of the text as a BCP 47 tag
 * @example
 * nameInNominative('Weißen Hauses', 'Der Sprecher des ', 'de') // 'Weißes Haus'
 */
export function nameInNominative(name: string, before: string, language: string): string {
  const words = name.split(' ');
  const noun = words.at(-1) ?? name;
  const article = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return languageOf(language)?.people.nominative(article, words.slice(0, -1), noun) ?? name;
}
