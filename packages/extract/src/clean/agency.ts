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
/** Matches the town that German newspapers print before a report: "Kleinrüdigen. Nach …", "Bad Segeberg. Die …". */
const TOWN_FULL_STOP = new RegExp(
  String.raw`^(?:${townPrefix} )?\p{Lu}\p{Ll}{3,}(?:[-/]\p{Lu}\p{Ll}{2,}){0,2}(?: ${townLink} \p{Lu}\p{Ll}+)?\. (?=\p{Lu}\p{L}* [\p{L}\d])`,
  'u',
);
const TRAILING = new RegExp(String.raw`(?<=[.!?“”"«»])\s*\((?:${agencies})\)\s*$`, 'iu');
const LONGEST = 100;
/** The minimum length of a first paragraph that can begin with a town, in UTF-16 code units. */
const SHORTEST_REPORT = 60;
/** Matches exclamations and adverbs that look like a town because a full stop follows. */
const notTown = wholeWord(wordsOfAll(({ clean }) => clean.notTowns));
const notTownEnding = wordEnding(wordsOfAll(({ clean }) => clean.notTownEndings));

/**
 * Measures the agency line at the beginning of an article ("BERLIN (dpa) – ").
 *
 * @returns the length in UTF-16 code units, including the white space after it; 0 if there is no agency line
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
 * Finds the agency's name in brackets at the end of an article.
 *
 * @returns the start of the brackets in UTF-16 code units; the length of the line if nothing is found
 */
export function trailingAgency(line: string): number {
  const from = Math.max(0, line.length - 40);
  const found = TRAILING.exec(line.slice(from));
  return found === null ? line.length : from + found.index;
}
