import { anyOf, wholeWord, wordEnding } from '../core/word-list.ts';
import { FUNCTION_WORDS } from '../find/people/word-kinds.ts';
import { wordsOfAll } from '../language/all-words.ts';
import { AGENCIES } from '../language/shared/words/bodies.ts';

const agencies = String.raw`${anyOf(AGENCIES)}(?:\s?[/,]\s?[\p{L}-]{2,12}){0,3}`;
/** "BERLIN (dpa) – ", "Genf, 12. Januar (Reuters) - ", "(AFP) - ". */
const LEADING = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\d./, -]{0,60})?\s?\(${agencies}\)\s*(?:[–—:.-]+|--)\s*(?=\S)`,
  'iu',
);
/** "BERLIN, Germany — ": a town in capital letters. */
const TOWN = /^\p{Lu}{3}[\p{Lu}/ -]{0,30}(?:,\s\p{Lu}[\p{L}. ]{2,20})?\s[–—-]{1,2}\s(?=\p{Lu})/u;
const townPrefix = anyOf(wordsOfAll(({ clean }) => clean.townPrefixes));
const townLink = anyOf(wordsOfAll(({ clean }) => clean.townLinks));
/** "Kleinrüdigen. Nach …", "Bad Segeberg. Die …": the town that German papers print before a report. */
const TOWN_FULL_STOP = new RegExp(
  String.raw`^(?:${townPrefix} )?\p{Lu}\p{Ll}{3,}(?:[-/]\p{Lu}\p{Ll}{2,}){0,2}(?: ${townLink} \p{Lu}\p{Ll}+)?\. (?=\p{Lu}\p{L}* [\p{L}\d])`,
  'u',
);
const TRAILING = new RegExp(String.raw`(?<=[.!?“”"«»])\s*\((?:${agencies})\)\s*$`, 'iu');
const LONGEST = 100;
/** Shorter first paragraphs do not begin with a town. */
const SHORTEST_REPORT = 60;
/** Exclamations and adverbs before a full stop are not a town. */
const notTown = wholeWord(wordsOfAll(({ clean }) => clean.notTowns));
const notTownEnding = wordEnding(wordsOfAll(({ clean }) => clean.notTownEndings));

/**
 * Finds the agency line before an article's first words ("BERLIN (dpa) – ").
 *
 * @returns its length in UTF-16 code units, including the white space after it; 0 if there is no agency line
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
 * Finds an agency's name in brackets after an article's last sentence.
 *
 * @returns its start in UTF-16 code units; the length of the line if there is no such name
 */
export function trailingAgency(line: string): number {
  const from = Math.max(0, line.length - 40);
  const found = TRAILING.exec(line.slice(from));
  return found === null ? line.length : from + found.index;
}
