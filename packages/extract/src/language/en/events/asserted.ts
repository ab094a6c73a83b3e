import type { Analysis } from '../../../core/analysis.ts';
import { ADVERB, AUXILIARY, MODAL } from '../../../core/word-flags.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import {
  ANOTHER,
  BEFORE_NO_EVENT,
  CONDITIONS,
  DENYING_WORDS,
  FORMER,
  FOUND_BODIES,
  JOINS,
  NOUN_LINKS,
  OPEN_BEFORE_TO,
  POSSIBLE_MODALS,
  USUAL_WORDS,
} from '../words/event-phrases.ts';
import { IRREGULAR_PASTS } from '../words/verb-forms.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { eventVerb } from './verb-events.ts';

/** Maximum distance between a negation and its noun or verb, in tokens. */
const DENIAL_REACH = 4;

/** Whether the words before an event deny it: "no injuries", "did not win", "avoid a strike". */
function isDenied(tokens: readonly Token[], at: number, { first }: ClauseRange): boolean {
  for (let index = at - 1; index >= Math.max(first, at - DENIAL_REACH); index -= 1) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (DENYING_WORDS.has(lower) || /n[’']t$/u.test(lower)) return true;
  }
  return false;
}

/** Whether a noun only describes the noun after it: "murder suspect", "treatment plan". */
export function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'WORD' || isCapitalized(next) || flagsOf(next) !== 0) return false;
  return (
    !/(?:s|ed|ing|ly)$/u.test(next.lower) && !IRREGULAR_PASTS.has(next.lower) && eventVerb(tokens, at + 1) === null
  );
}

/** Whether a verb is only possible or wanted: "could win", "wants to sell", but not "plans to sell". */
function isPossible(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 4; index -= 1) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (lower === 'to')
      return tokens.slice(Math.max(0, index - 2), index).some((token) => OPEN_BEFORE_TO.has(token.lower));
    if (POSSIBLE_MODALS.has(lower)) return true;
    if (!(flagsOf(tokens[index]) & (AUXILIARY | MODAL | ADVERB))) return false;
  }
  return false;
}

/**
 * Whether a text says that an event happens. False if the event is denied, only possible or habitual: "no injuries",
 * "if they strike", "fires kill people every year".
 *
 * @param clause - the clause of the event
 * @param at - index of the event word
 * @param isTitle - whether the word is in a headline, where "to" marks the future: "Bank to Close"
 */
export function isAsserted(
  { tokens, sentences, sentenceOf, quotationOf }: Analysis,
  clause: ClauseRange,
  at: number,
  word: EventWord,
  isTitle: boolean,
): boolean {
  if (!word.undated || (quotationOf[at] ?? -1) >= 0) return false;
  if (isDenied(tokens, at, clause)) return false;
  // The sentence starts with a condition: "If they strike, all trains will stop."
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence !== undefined && /^(?:if|unless)$/u.test(tokens[sentence.first]?.lower ?? '')) return false;
  for (let index = clause.first; index < clause.last; index += 1) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (index < at && CONDITIONS.has(lower)) return false;
    if (USUAL_WORDS.has(lower)) return false;
  }
  if (BEFORE_NO_EVENT.has(`${tokens[at - 1]?.lower} ${word.lemma}`)) return false;
  if (!word.verb && FORMER.has(tokens[at - 1]?.lower ?? '')) return false;
  if (!word.verb) return isTitle || !isModifier(tokens, at);
  // Without a date, "found" names a discovery only in the passive or before a body. "they found that" and "found it
  // hard" do not.
  if (word.sense === 'DISCOVERY' && !(flagsOf(tokens[at - 1]) & AUXILIARY) && !isBeforeBody(tokens, at)) return false;
  if (tokens[at]?.lower === word.lemma && JOINS.has(tokens[at - 1]?.lower ?? '')) return false;
  return isTitle || !isPossible(tokens, at);
}

/** Whether words for a dead or unconscious person follow a verb: "found two women dead". */
function isBeforeBody(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }) => FOUND_BODIES.has(lower));
}

/** Whether a word introduces one more event: "another fire", "a second attack". */
export function isAnother(tokens: readonly Token[], at: number): boolean {
  return ANOTHER.has(tokens[at - 1]?.lower ?? '') || ANOTHER.has(tokens[at - 2]?.lower ?? '');
}

/** Whether a noun refers to an event that was mentioned before: "the fire", but not "the fire in Aberford". */
export function isRepetition(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text = '' } = tokens[at + 2] ?? {};
  const isDescribed = NOUN_LINKS.has(tokens[at + 1]?.lower ?? '') && (lower === 'the' || /^\p{Lu}/u.test(text));
  // A weekday before a noun also refers to a known event: "Tuesday's crash".
  const day = /^(?<day>\p{L}+)[’']s$/u.exec(tokens[at - 1]?.lower ?? '')?.groups?.day ?? '';
  if (DATE_WORDS.weekdays.has(day)) return true;
  return /^(?:the|this|that)$/u.test(tokens[at - 1]?.lower ?? '') && !isDescribed;
}
