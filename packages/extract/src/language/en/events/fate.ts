import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { words } from '../../../core/word-list.ts';
import { partsAfter } from '../../../find/dates/clause-parts.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventContext } from '../../../find/events/candidate.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { AGREED_SENSES, type Fate, PLANNED_KINDS, type ToldFate, UNPLANNED_KINDS } from '../../../find/events/fate.ts';
import { kindOf } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import { innerClause } from '../dates/tense.ts';
import {
  AVERTING_WORDS,
  BEFORE_POSSIBLE_CANCELLATION,
  BREACHES,
  BREAKING_WORDS,
  CANCELLATIONS,
  CANCELLING_INFINITIVES,
  CANCELLING_WORDS,
  FORBIDDING_WORDS,
  GIVEN_UP,
  GIVING_UP,
  LEAVING_PHRASES,
  NEW_DATE_PREPOSITIONS,
  OPEN_BEFORE_INFINITIVE,
  OPEN_IF_INDEFINITE,
  OPEN_MODALS,
  OPEN_PHRASES,
  OPEN_VERBS,
  POSSIBLE_CANCELLATION,
  POSTPONEMENTS,
  POSTPONING_WORDS,
  REJECTING_VERBS,
  TAKING_PLACE,
} from '../words/fate-words.ts';
import { flagsOf } from './flags.ts';

/** An event word in its clause. */
export interface WordInClause {
  readonly at: number;
  readonly word: EventWord;
  readonly clause: ClauseRange;
}

/** Maximum number of words between a verb and the noun that is its object. */
const OBJECT_REACH = 5;
/** Classes of words that cannot stand between a verb and the noun of its object. */
const NOT_IN_PHRASE = FINITE | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR;
const VERB_GROUP = AUXILIARY | MODAL | ADVERB;

/** Whether a word can be in a group of verbs: "was narrowly avoided". */
const isInVerbGroup = (token: Token): boolean => (flagsOf(token) & VERB_GROUP) !== 0 || /ly$/u.test(token.lower);

const isNegation = (lower: string): boolean => /^(?:not|never)$|n[’']t$/u.test(lower);

/** Whether a verb is in a list. "called off" and "put off" count as verbs of cancelling and postponing. */
function isWordOf(tokens: readonly Token[], at: number, list: ReadonlySet<string>): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (list.has(lower)) return true;
  const isOff = tokens[at + 1]?.lower === 'off';
  return (
    isOff &&
    ((list === CANCELLING_WORDS && /^call(?:s|ed)?$/u.test(lower)) || (list === POSTPONING_WORDS && lower === 'put'))
  );
}

/** Whether a verb suspends a strike, so that the strike does not take place: "suspended a strike". */
const isSuspendedStrike = (tokens: readonly Token[], verb: number, noun: number): boolean =>
  /^suspend(?:s|ed)?$/u.test(tokens[verb]?.lower ?? '') && /^(?:strike|walkout)s?$/u.test(tokens[noun]?.lower ?? '');

/** Participles after a strike that does not take place: "the strike was suspended". */
const SUSPENDED = words('suspended');

/** Finds the verb from a list that has a noun as its object. Returns -1 if there is no such verb. */
function governingVerb(tokens: readonly Token[], at: number, first: number, list: ReadonlySet<string>): number {
  for (let index = at - 1; index >= Math.max(first, at - OBJECT_REACH); index -= 1) {
    const token = tokens[index];
    if (isWordOf(tokens, index, list) || (list === CANCELLING_WORDS && isSuspendedStrike(tokens, index, at)))
      return /^(?:was|were|been|be|is|are)$/u.test(tokens[index - 1]?.lower ?? '') ? -1 : index;
    if (token?.kind === 'SIGN' || (token?.lower !== 'off' && flagsOf(token) & NOT_IN_PHRASE)) return -1;
  }
  return -1;
}

/** Whether a noun is part of a phrase with a preposition: "talks on the strike". */
function isGoverned(tokens: readonly Token[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - OBJECT_REACH); index -= 1) {
    const flags = flagsOf(tokens[index]);
    if (flags & PREPOSITION) return true;
    if (flags & DETERMINER) return (flagsOf(tokens[index - 1]) & PREPOSITION) !== 0;
    if (flags & NOT_IN_PHRASE) return false;
  }
  return false;
}

/**
 * Returns the words after a noun in its clause. If they contain no verb, adds the rest of the sentence after an
 * inserted phrase: "The summit in Moorfield, planned for Monday, | has been called off".
 */
function wordsAfter(analysis: Analysis, clause: ClauseRange, inner: ClauseRange, at: number): readonly Token[] {
  const { tokens } = analysis;
  const own = tokens.slice(at + 1, inner.last);
  const hasVerb = own.some((token) => (flagsOf(token) & FINITE) !== 0);
  // The verb can follow a second noun: "The merger of Wiebe and Harms | has been scrapped".
  if (!hasVerb && tokens[inner.last]?.lower === 'and' && inner.last < clause.last)
    return tokens.slice(at + 1, clause.last);
  if (hasVerb || inner.last < clause.last || tokens[clause.last]?.kind !== 'SIGN') return own;
  const next = partsAfter(analysis, clause)
    .slice(1)
    .find(({ first }) => (flagsOf(tokens[first]) & (AUXILIARY | MODAL)) !== 0);
  return next === undefined ? own : [...own, ...tokens.slice(next.first, next.last)];
}

/** Whether the words after a noun contain a passive verb from a list: "was called off". */
function isPassiveOf(after: readonly Token[], list: ReadonlySet<string>): boolean {
  const verb = after.findIndex((_, index) => isWordOf(after, index, list));
  if (verb < 0) return false;
  const finite = after.findIndex((token) => (flagsOf(token) & FINITE) !== 0);
  // A headline can omit the auxiliary: "Concert in Moorfield cancelled".
  if (finite < 0 || finite > verb) {
    const next = after[verb + (after[verb + 1]?.lower === 'off' ? 2 : 1)];
    return next === undefined || next.kind !== 'WORD' || (flagsOf(next) & (PREPOSITION | SUBORDINATOR)) !== 0;
  }
  const group = after.slice(finite, verb);
  return group.every((token) => isInVerbGroup(token) && !isNegation(token.lower) && !OPEN_MODALS.has(token.lower));
}

/**
 * Whether the cancellation of an event is only possible: "may cancel the festival", "the festival could be called off".
 *
 * @param after - the words after the noun
 */
function mayBeCancelled(tokens: readonly Token[], at: number, first: number, after: readonly Token[]): boolean {
  const verb = governingVerb(tokens, at, first, CANCELLING_INFINITIVES);
  const isCancelling = verb >= 0 && (tokens[verb]?.lower !== 'call' || tokens[verb + 1]?.lower === 'off');
  const before = tokens.slice(Math.max(first, verb - 2), verb).map(({ lower }) => lower);
  if (isCancelling && before.some((lower) => BEFORE_POSSIBLE_CANCELLATION.has(lower))) return true;
  const modal = after.findIndex((token) => (flagsOf(token) & FINITE) !== 0);
  const rest = after.slice(modal + 1);
  const participle = rest.findIndex((token) => !isInVerbGroup(token) || isNegation(token.lower));
  return POSSIBLE_CANCELLATION.has(after[modal]?.lower ?? '') && isWordOf(rest, participle, CANCELLING_WORDS);
}

/** Whether the words after a noun say that the event does not take place: "will not go ahead". */
function isNotTakingPlace(after: readonly Token[]): boolean {
  const finite = after.findIndex((token) => (flagsOf(token) & FINITE) !== 0);
  const not = after.findIndex(({ lower }) => isNegation(lower));
  return (
    not >= 0 && not - finite <= 1 && TAKING_PLACE.has(`${after[not + 1]?.lower ?? ''} ${after[not + 2]?.lower ?? ''}`)
  );
}

/** Whether a phrase from a list precedes a noun: "called for" in "called for a lasting ceasefire". */
function isAfterPhrase(tokens: readonly Token[], at: number, first: number, list: ReadonlySet<string>): boolean {
  for (let index = at - 1; index > Math.max(first, at - OBJECT_REACH); index -= 1) {
    if (list.has(`${tokens[index - 1]?.lower ?? ''} ${tokens[index]?.lower ?? ''}`)) return true;
    if (flagsOf(tokens[index]) & NOT_IN_PHRASE) return false;
  }
  return false;
}

/**
 * Whether somebody only demands, threatens or rejects the event that a noun names: "called for a ceasefire", "rejected
 * the deal".
 */
function isOpen(tokens: readonly Token[], at: number, first: number, { sense }: EventWord): boolean {
  const verb = governingVerb(tokens, at, first, OPEN_VERBS);
  if (verb >= 0) {
    const lower = tokens[verb]?.lower ?? '';
    // A rejected offer or lawsuit is still an event.
    if (REJECTING_VERBS.has(lower)) return sense !== 'OFFER' && kindOf(sense) !== 'TRIAL';
    return !OPEN_IF_INDEFINITE.has(lower) || tokens.slice(verb, at).every((token) => token.lower !== 'the');
  }
  return isAfterPhrase(tokens, at, first, OPEN_PHRASES);
}

function fateOfNoun(analysis: Analysis, { at, word, clause }: WordInClause): Fate | null {
  const { tokens } = analysis;
  const inner = innerClause(analysis, at, clause);
  const { first } = inner;
  const kind = kindOf(word.sense);
  const before = tokens.slice(Math.max(first, at - 3), at);
  const cancellation = before.findIndex(({ lower }) => CANCELLATIONS.has(lower)) + at - before.length;
  if (CANCELLATIONS.has(tokens[cancellation]?.lower ?? ''))
    return isOpen(tokens, cancellation, first, word) ? 'UNCERTAIN' : 'CANCELLED';
  if (before.some(({ lower }) => POSTPONEMENTS.has(lower))) return 'POSTPONED';
  const after = isGoverned(tokens, at, first) ? [] : wordsAfter(analysis, clause, inner, at);
  const isOf = (list: ReadonlySet<string>) => governingVerb(tokens, at, first, list) >= 0 || isPassiveOf(after, list);
  const isSuspended = word.sense === 'STRIKE' && isPassiveOf(after, SUSPENDED);
  const isBroken =
    before.some(({ lower }) => BREACHES.has(lower)) ||
    isOf(BREAKING_WORDS) ||
    isAfterPhrase(tokens, at, first, LEAVING_PHRASES);
  if (AGREED_SENSES.has(word.sense) && isBroken) return 'UNREAL';
  if (isOf(AVERTING_WORDS)) {
    const verb = governingVerb(tokens, at, first, AVERTING_WORDS);
    return PLANNED_KINDS.has(kind) && tokens[verb - 1]?.lower !== 'to' ? 'CANCELLED' : 'UNREAL';
  }
  if (!UNPLANNED_KINDS.has(kind)) {
    if (mayBeCancelled(tokens, at, first, after)) return 'UNCERTAIN';
    if (isOf(CANCELLING_WORDS) || isSuspended || isNotTakingPlace(after)) return 'CANCELLED';
    if (isOf(POSTPONING_WORDS)) return 'POSTPONED';
  }
  if (kind === 'DEAL' && (isOf(FORBIDDING_WORDS) || isOf(CANCELLING_WORDS))) return 'CANCELLED';
  return isOpen(tokens, at, first, word) ? 'UNREAL' : null;
}

/** Finds the new date of a postponed event: "to 4 October". Returns -1 if no date follows. */
function newDateIn({ analysis: { tokens, sentences, sentenceOf }, dates }: EventContext<Analysis>, at: number): number {
  const last = sentences[sentenceOf[at] ?? -1]?.last ?? at;
  for (let index = lowerBound(dates, ({ first }) => first, at); (dates[index]?.first ?? last) < last; index += 1) {
    const start = dates[index]?.first ?? 0;
    const preposition = tokens[start - 1]?.lower ?? '';
    const isPlan = /^(?:planned|scheduled|due|set)$/u.test(tokens[start - 2]?.lower ?? '');
    if (NEW_DATE_PREPOSITIONS.has(preposition) && !isPlan) return index;
  }
  return -1;
}

/** Whether a verb is negated: "did not resign". */
function isVerbDenied(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while ((flagsOf(tokens[index]) & ADVERB) !== 0 && !isNegation(tokens[index]?.lower ?? '')) index -= 1;
  // "not only killed" is not a negation.
  return isNegation(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower !== 'only';
}

/**
 * Whether somebody only refuses, demands or rules out the action of a verb: "refused to resign", "ruled out resigning".
 */
function isVerbOpen(tokens: readonly Token[], at: number): boolean {
  if (OPEN_PHRASES.has(`${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`)) return true;
  if (tokens[at - 1]?.lower !== 'to') return false;
  for (let index = at - 2; index >= at - OBJECT_REACH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'SIGN') return false;
    if (OPEN_BEFORE_INFINITIVE.has(token.lower)) return true;
    // A noun ends the search: "called a meeting to sign".
    if (token.kind === 'WORD' && token.text === token.lower && flagsOf(token) === 0) return false;
  }
  return false;
}

/** Whether a verb names a plan that was given up: "abandoned plans to close", "reverses decision to close". */
const isGivenUp = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  GIVEN_UP.has(tokens[at - 2]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => GIVING_UP.has(lower));

/** Whether "no longer" precedes a verb: "will no longer travel". */
const isNoLonger = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'longer' && tokens[at - 2]?.lower === 'no';

/**
 * Reads from its clause whether an event was cancelled or postponed, or did not happen. Returns null for all other
 * events.
 */
export function fateOf(context: EventContext<Analysis>, event: WordInClause): ToldFate | null {
  const { tokens } = context.analysis;
  if (event.word.verb && isNoLonger(tokens, event.at))
    return { fate: event.word.sense === 'VISIT' ? 'CANCELLED' : 'UNREAL', newDate: -1 };
  if (event.word.verb && isGivenUp(tokens, event.at)) return { fate: 'CANCELLED', newDate: -1 };
  if (event.word.verb)
    return isVerbDenied(tokens, event.at) || isVerbOpen(tokens, event.at) ? { fate: 'UNREAL', newDate: -1 } : null;
  const fate = fateOfNoun(context.analysis, event);
  return fate === null ? null : { fate, newDate: fate === 'POSTPONED' ? newDateIn(context, event.at) : -1 };
}
