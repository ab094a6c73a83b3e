import type { Analysis } from '../../../core/analysis.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  AFTER_DESCRIBED,
  ANOTHER,
  CONDITIONS,
  DENIALS,
  DENYING_DETERMINERS,
  HYPOTHETICAL_AUXILIARIES,
  POSSIBLE_MODALS,
  POSSIBLE_WORDS,
  REPEATING_ARTICLES,
  USUAL_WORDS,
} from '../words/event-phrases.ts';

/** Maximum number of words between "kein" and its noun: "keine neuen Verhandlungen". */
const MODIFIERS = 2;

const hasOne = (tokens: readonly Token[], first: number, last: number, list: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, first), last).some(({ lower }) => list.has(lower));

/** Whether the words before a noun deny the event: "keine Wahl", "ohne weitere Verhandlungen". */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  return hasOne(tokens, at - 1 - MODIFIERS, at, DENYING_DETERMINERS);
}

/** Whether a clause describes a hypothetical event: "Wir hätten im Januar eröffnen können", "wenn es zum Streik käme". */
export function isHypothetical({ tokens }: Analysis, { first, last }: ClauseRange): boolean {
  return hasOne(tokens, first, last, HYPOTHETICAL_AUXILIARIES);
}

/** Whether a verb is an infinitive with "zu": "abzustimmen", "zu streiken". */
function isZuInfinitive(tokens: readonly Token[], at: number, lemma: string): boolean {
  const form = tokens[at]?.lower ?? '';
  return (
    tokens[at - 1]?.lower === 'zu' || (form !== lemma && form.endsWith('en') && /^\p{L}{2,}zu\p{L}{3,}$/u.test(form))
  );
}

/**
 * Whether the text says that an event happens. False if the event is only denied, possible or usual: "könnte streiken",
 * "ein möglicher Streik", "oft kommt es zu Unfällen".
 *
 * @param clause - the clause of the event
 * @param at - index of the event word
 */
export function isAsserted(
  { tokens, quotationOf }: Analysis,
  clause: ClauseRange,
  at: number,
  word: EventWord,
): boolean {
  const { first, last } = clause;
  if (!word.undated || (quotationOf[at] ?? -1) >= 0) return false;
  if (hasOne(tokens, first, last, USUAL_WORDS) || hasOne(tokens, first, at, CONDITIONS)) return false;
  if (!word.verb) return !hasOne(tokens, Math.max(first, at - 4), at, POSSIBLE_WORDS);
  if (hasOne(tokens, first, last, DENIALS) || hasOne(tokens, first, last, POSSIBLE_MODALS)) return false;
  return !isZuInfinitive(tokens, at, word.lemma);
}

/** Whether a noun introduces another event: "ein weiterer Anschlag", "das zweite Beben". */
export function isAnother(tokens: readonly Token[], at: number): boolean {
  return ANOTHER.has(tokens[at - 1]?.lower ?? '');
}

/** Whether a noun only refers back to an earlier event. "Der Brand" does, "Der Brand in Talheim" does not. */
export function isRepetition(tokens: readonly Token[], at: number): boolean {
  return REPEATING_ARTICLES.has(tokens[at - 1]?.lower ?? '') && !AFTER_DESCRIBED.has(tokens[at + 1]?.lower ?? '');
}
