import { AUXILIARY, DETERMINER, MODAL, PREPOSITION, PRONOUN, SUBORDINATOR } from '../../../core/word-flags.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import {
  ARTICLES,
  BEFORE_BASE_FORM,
  CONFERENCE_KINDS,
  COUNTS,
  DESCRIBED_NOUNS,
  DETERMINER_SUBJECTS,
  ONLY_VERBS,
  SERVICE_KINDS,
  SHORT_PASTS,
  UNCERTAIN_MODALS,
  UNCERTAIN_WORDS,
} from '../words/event-phrases.ts';
import { CANCELLING_WORDS, OPEN_VERBS, POSTPONING_WORDS } from '../words/fate-words.ts';
import { anyEventWord } from './event-word.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { anyEventVerb, type EventVerb } from './verb-events.ts';

type Tokens = readonly Token[];

/** Whether the words before a verb deny the event or make it uncertain: "never", "might". */
function isUncertain(tokens: Tokens, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    if (UNCERTAIN_WORDS.has(tokens[at]?.lower ?? '')) return true;
    if (!(flagsOf(tokens[at]) & (AUXILIARY | MODAL))) return false;
  }
  return false;
}

/**
 * Whether a word directly follows a subject that consists of a determiner and a noun: "Her spring sale begins". The
 * subject must not follow a preposition.
 */
function followsSubject(tokens: Tokens, at: number): boolean {
  for (let index = at - 1; index > at - 6; index -= 1) {
    const flags = flagsOf(tokens[index]);
    if (flags & DETERMINER) return (flagsOf(tokens[index - 1]) & PREPOSITION) === 0 && index < at - 1;
    if (flags || tokens[index]?.kind !== 'WORD') return false;
  }
  return false;
}

/** Whether the subject of a participle is a number of people: "Three killed in", "two arrested". */
function isCountedSubject(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const isCount = COUNTS.has(tokens[at - 1]?.lower ?? '');
  return (
    isCount && (next === undefined || next.kind === 'SIGN' || (flagsOf(next) & (PREPOSITION | SUBORDINATOR)) !== 0)
  );
}

/** Whether the next word can start an object: "shot a bear", "killing two people". */
export function hasObject(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'SIGN') return false;
  return isCapitalized(next) || next.kind === 'NUMBER' || (flagsOf(next) & (DETERMINER | PRONOUN)) !== 0;
}

/** Whether a word is a noun because it ends a noun phrase: "the fatal shot", "a big hit". */
function isNounPhraseEnd(tokens: Tokens, at: number): boolean {
  return ARTICLES.has(tokens[at - 2]?.lower ?? '') && !hasObject(tokens, at);
}

/**
 * Whether a word is used as the verb of its clause rather than as a noun or an adjective. A form that can be an
 * infinitive can also be a noun.
 */
function isVerb(tokens: Tokens, at: number, { base, gerund }: EventVerb): boolean {
  const before = tokens[at - 1];
  const flags = flagsOf(before);
  const word = before?.lower ?? '';
  if (flags & DETERMINER && !DETERMINER_SUBJECTS.has(word)) return !base && isCountedSubject(tokens, at);
  // Without an object, a form in -ing is a noun: "the meeting", "a fatal shooting", but "after shooting a man".
  if (gerund && !hasObject(tokens, at) && anyEventWord(tokens[at] ?? '') !== null) return false;
  if (SHORT_PASTS.has(tokens[at]?.lower ?? '') && isNounPhraseEnd(tokens, at)) return false;
  if (POSSESSIVE.test(before?.text ?? '') || (flags & PREPOSITION && word !== 'to' && !gerund)) return false;
  if (!base) return true;
  // A verb follows a modal, a pronoun or "to": "will strike", "they strike", "to strike".
  if (flags & (MODAL | PRONOUN) || word === 'to') return true;
  if (BEFORE_BASE_FORM.has(word) || (word === 'longer' && tokens[at - 2]?.lower === 'no')) return true;
  if (ONLY_VERBS.has(tokens[at]?.lower ?? '') && before?.kind === 'WORD' && flags === 0) return true;
  const isThirdPerson = /(?<!s)s$/u.test(tokens[at]?.lower ?? '');
  // After a plural, the word is a verb: "nurses strike". It is a noun in "a previous strike", "a bus crash" and
  // "minister cancels visit", "union threatens strike".
  const isObject = CANCELLING_WORDS.has(word) || POSTPONING_WORDS.has(word) || OPEN_VERBS.has(word);
  if (!isThirdPerson && isObject) return false;
  if (!isThirdPerson) return /(?<!ou|s|^bu|^ga)s$/u.test(word);
  // No event noun has this form: "The actress, who was 84, dies".
  if (before?.kind !== 'WORD' && anyEventWord(tokens[at] ?? '') === null) return true;
  // The word before is the subject of a subordinate clause: "Three injured as bus overturns".
  if ((flagsOf(tokens[at - 2]) & SUBORDINATOR) !== 0 && flags === 0) return true;
  return /^\p{Lu}/u.test(before?.text ?? '') || followsSubject(tokens, at);
}

/** Whether a word is between two other parts of a name: "Wickham Lane Primary School". */
function isInsideName(tokens: Tokens, at: number): boolean {
  return (
    isCapitalized(tokens[at]) &&
    isCapitalized(tokens[at + 1]) &&
    tokens[at + 1]?.breaks === 0 &&
    isCapitalized(tokens[at - 1])
  );
}

/** Whether a word is the participle of a cancellation or a postponement. */
const isOffAt = (tokens: Tokens, at: number): boolean =>
  CANCELLING_WORDS.has(tokens[at]?.lower ?? '') ||
  POSTPONING_WORDS.has(tokens[at]?.lower ?? '') ||
  (/^(?:called|put)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'off');

/** Whether a word is used as a noun for an event. */
function isEventNoun(tokens: Tokens, at: number, { lemma }: EventWord, isTitle: boolean): boolean {
  const before = tokens[at - 1];
  // An infinitive is not an event: "ready to talk", "they would march".
  if (before?.lower === 'to' || flagsOf(before) & (MODAL | PRONOUN)) return false;
  // The event is uncertain: "A deal could be signed". "The concert could be cancelled" is about a planned event.
  const modal = tokens.slice(at + 1, at + 4).findIndex(({ text }) => UNCERTAIN_MODALS.has(text)) + at + 1;
  if (modal > at && !isOffAt(tokens, modal + 2)) return false;
  if (!isTitle && isInsideName(tokens, at)) return false;
  return !/^services?$/u.test(lemma) || SERVICE_KINDS.has(before?.lower ?? '');
}

/**
 * Finds the event that a word names, as the verb of its clause or as a noun.
 *
 * @param tokens - the tokens of the text
 * @param at - index of the word
 * @param isTitle - whether the word is in a headline in title case, where nouns and verbs have a capital letter
 */
export function eventWordAt(tokens: Tokens, at: number, isTitle: boolean): EventWord | null {
  const verb = anyEventVerb(tokens, at, isTitle);
  if (verb !== null && isVerb(tokens, at, verb)) return isUncertain(tokens, at) ? null : verb;
  const word = anyEventWord(tokens[at] ?? '');
  if (word === null) return null;
  if (word.verb) return verb === null && !isUncertain(tokens, at) ? word : null;
  if (!isEventNoun(tokens, at, word, isTitle)) return null;
  // "told a news conference" describes the setting of a statement. It is an event only if it has a date.
  if (CONFERENCE_KINDS.has(tokens[at - 1]?.lower ?? '')) return { ...word, weak: true };
  return DESCRIBED_NOUNS.has(tokens[at + 1]?.lower ?? '') ? null : word;
}
