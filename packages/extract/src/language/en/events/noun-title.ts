import type { Analysis } from '../../../core/analysis.ts';
import { ADVERB, DETERMINER, FINITE, MODAL, PREPOSITION, PRONOUN, SUBORDINATOR } from '../../../core/word-flags.ts';
import { anyOf } from '../../../core/word-list.ts';
import { endsClause } from '../../../find/dates/clause.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import { GENERAL_MODIFIERS, NOUN_LINKS, QUANTIFIERS, TRIPS } from '../words/event-phrases.ts';
import { eventWord } from './event-word.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { textOf, upperFirst } from './title-text.ts';
import { eventVerb } from './verb-events.ts';
import { isWholeTitle } from './whole-title.ts';

/** Matches an ordinal or a compound with a number: "5th", "24-hour". */
const NUMERAL = new RegExp(String.raw`^\d+(?:${anyOf(DATE_WORDS.ordinalEndings)}|-\p{L}+)$`, 'u');

type IsDated = (at: number) => boolean;

/** Maximum number of words before the noun of a title. */
const MAX_MODIFIERS = 4;
/** Maximum length of the phrase after the noun, in tokens. */
const PHRASE_REACH = 11;

/** Finds the first modifier of a noun: "public" in "a public meeting". Returns `noun` if it has no modifier. */
function firstModifier(tokens: readonly Token[], noun: number, isDated: IsDated): number {
  let first = noun;
  while (first > noun - MAX_MODIFIERS && first > 0) {
    const token = tokens[first - 1];
    if (token === undefined || (tokens[first]?.breaks ?? 0) > 0 || isDated(first - 1)) break;
    const flags = flagsOf(token);
    if (flags & DETERMINER || POSSESSIVE.test(token.text)) return first;
    if (GENERAL_MODIFIERS.has(token.lower)) return first;
    if (flags || (token.kind !== 'WORD' && !NUMERAL.test(token.text))) break;
    first -= 1;
  }
  if (isDated(first - 1)) return first;
  // Without a determiner, the words before the noun may belong to another phrase. Only names are kept as modifiers.
  let name = noun;
  while (name > first && isCapitalized(tokens[name - 1])) name -= 1;
  return name;
}

/** Whether a word ends the phrase that starts at `first`. */
function endsPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || endsClause(token.text) || token.kind === 'QUOTE' || token.text === '.') return true;
  const flags = flagsOf(token);
  const isLink = NOUN_LINKS.has(token.lower) || token.lower === 'and';
  if (flags & (FINITE | SUBORDINATOR | PRONOUN | MODAL | ADVERB) || (flags & PREPOSITION && !isLink)) return true;
  if (!isCapitalized(token) && (/ed$/u.test(token.lower) || (/ing$/u.test(token.lower) && at === first))) return true;
  return eventVerb(tokens, at) !== null && eventWord(token.text) === null;
}

/** Finds the end of the phrase that is attached to a noun: "talks over night shifts", "fire at the Marrow mill". */
function attachedEnd(tokens: readonly Token[], noun: number, last: number, isDated: IsDated): number {
  const link = noun + 1;
  const hasDestination = tokens[link]?.lower === 'to' && TRIPS.has(tokens[noun]?.lower ?? '');
  if (!NOUN_LINKS.has(tokens[link]?.lower ?? '') && !hasDestination) return link;
  // The end of the phrase, the end of the words before its last link, and the position of that link.
  let [end, before, lastLink] = [link, link, link];
  let at = link + 1;
  for (; at < Math.min(last, noun + PHRASE_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || isDated(at) || endsPhrase(tokens, at, end + 1)) break;
    const isLink = NOUN_LINKS.has(token.lower) || token.lower === 'and';
    if (isLink && (isDated(at + 1) || at - end > 5)) break;
    if (token.lower === 'and' && !isCapitalized(tokens[at + 1]) && flagsOf(tokens[at + 1]) !== 0) break;
    if (token.lower === 'and' && tokens[at + 1]?.kind === 'NUMBER') break;
    if (token.lower === 'with' && at > link && (flagsOf(tokens[at + 1]) & DETERMINER) !== 0) break;
    if (isLink) [before, lastLink] = [end, at];
    else if (!(flagsOf(token) & DETERMINER)) end = at + 1;
  }
  return isCut(tokens, at, last, lastLink, end) ? before : end;
}

/**
 * Whether a phrase that ends before a token would be cut in the middle: "the meeting at the National Sheriffs' Assn".
 */
function isCut(tokens: readonly Token[], at: number, last: number, lastLink: number, end: number): boolean {
  if (lastLink >= end) return tokens[lastLink]?.lower === 'and';
  const next = tokens[at];
  if (next === undefined || at >= last) return false;
  if (isCapitalized(next) || next.lower === 'of' || /^[’'&/-]/u.test(next.text)) return true;
  // Known words, such as verbs and prepositions, and punctuation marks end the phrase.
  return (
    next.kind === 'WORD' && flagsOf(next) === 0 && eventVerb(tokens, at) === null && !/(?:ed|ing|ly)$/u.test(next.lower)
  );
}

/**
 * Builds the title of an event from its noun and the words that describe it: "Public meeting at Pender village hall".
 *
 * @param noun - index of the noun
 * @param isDated - whether a token belongs to a date
 */
export function nounTitle(analysis: Analysis, noun: number, clause: ClauseRange, isDated: IsDated): string {
  const first = firstModifier(analysis.tokens, noun, isDated);
  // "a few games" is not a single event.
  if (QUANTIFIERS.has(analysis.tokens[first]?.lower ?? '') || QUANTIFIERS.has(analysis.tokens[first - 1]?.lower ?? ''))
    return '';
  const title = upperFirst(textOf(analysis, first, attachedEnd(analysis.tokens, noun, clause.last, isDated)));
  return isWholeTitle(title) ? title : '';
}
