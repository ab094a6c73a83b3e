import { anyOf, wholeWord, wordEnding } from '../core/word-list.ts';
import { FUNCTION_WORDS } from '../find/people/word-kinds.ts';
import { wordsOfAll } from '../language/all-words.ts';
import { AGENCIES } from '../language/shared/words/bodies.ts';

const agencies = String.raw`${anyOf(AGENCIES)}(?:\s?[/,]\s?[\p{L}-]{2,12}){0,3}`;
/** Matches agency lines: "BERLIN (dpa) – ", "Genf, 12. Januar (Reuters) - ", "(AFP) - ". */
const LEADING = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\d./, -]{0,60})?\s?\(${agencies}\)\s*(?:[–—:.-]+|--)\s*(?=\S)`,
  'iu',
);
/** Matches a town in capital letters: "BERLIN, Germany — ". */
const TOWN = /^\p{Lu}{3}[\p{Lu}/ -]{0,30}(?:,\s\p{Lu}[\p{L}. ]{2,20})?\s[–—-]{1,2}\s(?=\p{Lu})/u;
const townPrefix = anyOf(wordsOfAll(({ clean }) => clean.townPrefixes));
const townLink = anyOf(wordsOfAll(({ clean }) => clean.townLinks));
/** Matches the town before a report in a German newspaper: "Kleinrüdigen. Nach …", "Bad Segeberg. Die …". */
const TOWN_FULL_STOP = new RegExp(
  String.raw`^(?:${townPrefix} )?\p{Lu}\p{Ll}{3,}(?:[-/]\p{Lu}\p{Ll}{2,}){0,2}(?: ${townLink} \p{Lu}\p{Ll}+)?\. (?=\p{Lu}\p{L}* [\p{L}\d])`,
  'u',
);
const TRAILING = new RegExp(String.raw`(?<=[.!?“”"«»])\s*\((?:${agencies})\)\s*$`, 'iu');
const LONGEST = 100;
/** The minimum length of a first paragraph that can start with a town, in UTF-16 code units. */
const SHORTEST_REPORT = 60;
/** Matches exclamations and adverbs that look like a town because they are followed by a period. */
const notTown = wholeWord(wordsOfAll(({ clean }) => clean.notTowns));
const notTownEnding = wordEnding(wordsOfAll(({ clean }) => clean.notTownEndings));

/**
 * Returns the length of the agency line at the start of an article ("BERLIN (dpa) – ").
 *
 * @returns the length in UTF-16 code units, including the white space after the agency line. 0 if there is no agency
 * line
 */
export function leadingAgency(line: string): number {
  const start = line.slice(0, LONGEST);
  const found = (LEADING.exec(start) ?? TOWN.exec(start))?.[0].length ?? 0;
  return found > 0 || line.length < SHORTEST_REPORT ? found : townBefore(start);
}

function townBefore(start: string): number {
  const town = TOWN_FULL_STOP.exec(start)?.[0] ?? '';
  const word = town.replace(/\. $/u, '');
  return FUNCTION_WORDS.has(word.toLowerCase()) || notTownEnding.test(word) || notTown.test(word) ? 0 : town.length;
}

/**
 * Finds the name of the agency in brackets at the end of an article.
 *
 * @returns the offset of the opening bracket in UTF-16 code units, or the length of the line if there is no agency
 */
export function trailingAgency(line: string): number {
  const from = Math.max(0, line.length - 40);
  const found = TRAILING.exec(line.slice(from));
  return found === null ? line.length : from + found.index;
}
