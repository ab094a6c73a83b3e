import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import {
  BEFORE_QUOTED_NAME,
  MAGNITUDE,
  OBJECT_ARTICLES,
  TITLE_LINKS,
  TITLE_STOPS,
  TITLE_WORDS,
} from '../words/event-phrases.ts';
import { NUMBERED_NOUNS } from '../words/title-nouns.ts';

/** Maximum number of words after the noun of a title. */
const MAX_WORDS = 11;
/** Maximum number of tokens in a quoted name. */
const LONGEST_NAME = 5;

/** Matches nouns that are followed by a number: "Stärke 4,9". */
const NUMBERED = wordEnding(NUMBERED_NOUNS);

const isCapitalized = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

/**
 * Whether a word can be part of a title. An adjective must be followed by a noun. Directly after a noun, a word in "-en"
 * is the verb of the sentence: "Nach der Flut in Talheim suchen Helfer …".
 */
function continuesTitle({ tokens }: Analysis, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'WORD' || token.breaks > 0) return false;
  if (isCapitalized(token.text) || TITLE_WORDS.has(token.lower)) return true;
  const endings = isCapitalized(tokens[at - 1]?.text) ? /er$/u : /(?:en|er|es|ische)$/u;
  return endings.test(token.lower) && isCapitalized(tokens[at + 1]?.text);
}

/** Finds the end of a quoted name in a title: "der „Linde II“". Returns `at` if there is no quoted name. */
function quotedNameEnd({ tokens, quotations, quotationOf }: Analysis, at: number, noun: number): number {
  const quotation = quotations[quotationOf[at] ?? -1];
  if (quotation === undefined || quotation.open !== at || (quotationOf[noun] ?? -1) >= 0) return at;
  const isName = quotation.close - at <= LONGEST_NAME && isCapitalized(tokens[at + 1]?.text);
  return isName && BEFORE_QUOTED_NAME.has(tokens[at - 1]?.lower ?? '') ? quotation.close + 1 : at;
}

/**
 * Builds the title of an event from its noun and the words after it, without dates: "Treffen zwischen Russland und der
 * Nato".
 *
 * @param noun - index of the noun
 * @param title - the noun in the nominative
 * @param isDated - whether a token belongs to a date
 */
export function nounTitle(analysis: Analysis, noun: number, title: string, isDated: (at: number) => boolean): string {
  const { tokens, body, quotationOf } = analysis;
  let last = noun + 1;
  for (let at = noun + 1; at < noun + 1 + MAX_WORDS; at += 1) {
    const token = tokens[at];
    const nameEnd = quotedNameEnd(analysis, at, noun);
    if (nameEnd > at) {
      last = nameEnd;
      break;
    }
    if (token === undefined || isDated(at) || quotationOf[at] !== quotationOf[noun]) break;
    // Some nouns need the number after them: "Beben der Stärke 4,9", "Zwischenfall in Block 4".
    if (token.kind === 'NUMBER' && NUMBERED.test(tokens[at - 1]?.lower ?? '')) {
      last = at + 1;
      continue;
    }
    if (at === noun + 1 && !TITLE_LINKS.has(token.lower)) break;
    if (!continuesTitle(analysis, at)) break;
    if (TITLE_STOPS.has(token.lower) || /jahre?s?$/u.test(token.lower)) break;
    // Stop before an object of the verb: "erklärte in Kiel die Hintergründe".
    if (OBJECT_ARTICLES.has(token.lower) && isCapitalized(analysis.tokens[at - 1]?.text)) break;
    if (isCapitalized(token.text)) last = at + 1;
  }
  const start = tokens[noun]?.end ?? 0;
  const tail = body.slice(start, tokens[last - 1]?.end ?? start).replace(/\s+/gu, ' ');
  return title + tail.replace(MAGNITUDE, '').replace(/ (?:Nr|Prof|Dr)\.?$/u, '');
}
