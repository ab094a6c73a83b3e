import type { EventStatus } from '@wortlaut/vocabulary';
import type { Analysis } from '../../../core/analysis.ts';
import { CUE, PREPOSITION } from '../../../core/word-flags.ts';
import { clauseAround } from '../../../find/dates/clause.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import { lowerAt } from '../../../find/dates/date-tokens.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { type Candidate, type EventContext, LEAD_SENTENCES } from '../../../find/events/candidate.ts';
import { participantsIn } from '../../../find/events/clause-people.ts';
import { eventStatus } from '../../../find/events/event-status.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { type Fate, isOffPlan, type ToldFate, UNPLANNED_KINDS } from '../../../find/events/fate.ts';
import { nameTokens } from '../../../find/events/name-tokens.ts';
import { isGeneral, isMinor, kindOf, withObject } from '../../../find/events/senses.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Syntax } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { englishSyntax } from '../statements/syntax.ts';
import {
  AMBIGUOUS_MONTHS,
  BEFORE_TOWN,
  EVENT_CUES,
  INNER_LINKS,
  PHASE_VERBS,
  POINTING_WORDS,
  START_VERBS,
  SUBJECT_WORDS,
  TOWNS,
} from '../words/event-phrases.ts';
import { PLANNED_STARTS } from '../words/fate-words.ts';
import { isAnnounced } from './announced.ts';
import { isAnother, isAsserted, isModifier, isRepetition } from './asserted.ts';
import { type ClaimedDate, claimDate, hasClauseStart, YIELDS_DATE } from './claim-date.ts';
import { courtPlace, eventPlace, goalPlace, placeBesideReason } from './event-place.ts';
import { fateOf } from './fate.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { nounTitle } from './noun-title.ts';
import { objectHead } from './object-head.ts';
import { inContext } from './sense-in-context.ts';
import { titleCaseSentences } from './title-case.ts';
import { subjectOf } from './verb-subject.ts';
import { verbTitle } from './verb-title.ts';
import { eventWordAt } from './word-at.ts';

type Context = EventContext<Analysis>;

/**
 * An event word and the date that it claims. If several words claim a date, the word with the lowest cost gets the
 * date.
 */
interface Claim extends ClaimedDate {
  readonly at: number;
  readonly word: EventWord;
  readonly clause: ClauseRange;
  readonly pointing: boolean;
}

/** Maximum distance, in tokens, between an event noun and a second event noun in its phrase: "talks on the treaty". */
const INNER_REACH = 6;
/** Maximum distance between a preposition and a festival, in tokens: "at the Munich Film Festival". */
const FESTIVAL_REACH = 6;

/** Kinds of events for which people are arrested. */
const DEEDS = new Set(['ATTACK', 'CRIME', 'ACCIDENT', 'DISASTER', 'DEATH']);

/** Whether a noun belongs to the phrase that starts with the previous event noun: "treaty" in "talks on the treaty". */
function isInnerNoun(tokens: readonly Token[], at: number, before: Claim | undefined): boolean {
  if (before === undefined || before.word.verb || at - before.at > INNER_REACH) return false;
  if (hasClauseStart(tokens, before.at, at)) return false;
  return INNER_LINKS.has(tokens[before.at + 1]?.lower ?? '');
}

/** Whether a word is a month in a date ("March") rather than a verb or another noun. */
function isMonth({ analysis, datedTokens }: Context, at: number): boolean {
  return datedTokens.has(at) && AMBIGUOUS_MONTHS.has(analysis.tokens[at]?.text ?? '');
}

/** Whether a word is the name of a town that is also a word for an event: "a fire in Derby". */
function isTown(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isCapitalized(token) || !(TOWNS.has(token?.text ?? '') || isPlace(token ?? ''))) return false;
  return before?.kind !== 'WORD' || BEFORE_TOWN.has(before.lower) || !isCapitalized(before);
}

/** Whether a word names an event in its context. Cue verbs and auxiliary uses ("begin to …") do not. */
function namesEvent(tokens: readonly Token[], at: number, { verb, sense, lemma }: EventWord): boolean {
  const isCue = verb && (flagsOf(tokens[at]) & CUE) !== 0;
  if (isCue && sense !== 'CALL' && !isMinor(sense) && !EVENT_CUES.has(lemma)) return false;
  return !(START_VERBS.has(lemma) && /^(?:to|\p{L}+ing)$/u.test(tokens[at + 1]?.lower ?? ''));
}

/**
 * Whether a noun only describes the noun after it. If so, a date does not belong to it: "met on Monday to discuss flood
 * protection".
 */
const describesNext = ({ analysis: { tokens }, datedTokens }: Context, at: number, { verb }: EventWord): boolean =>
  !verb &&
  !datedTokens.has(at + 1) &&
  !/^(?:early|late|last|this|today|yesterday)$/u.test(lowerAt(tokens, at + 1)) &&
  isModifier(tokens, at);

function claimAt(context: Context, at: number, word: EventWord, before: Claim | undefined): Claim {
  const { tokens } = context.analysis;
  const clause = clauseAround(context.analysis, at);
  const pointing = POINTING_WORDS.has(tokens[at - 1]?.lower ?? '');
  const { date, cost } =
    pointing || isMinor(word.sense) || describesNext(context, at, word)
      ? { date: -1, cost: Number.POSITIVE_INFINITY }
      : claimDate(context, clause, at, word);
  const general = word.weak ? (word.verb ? YIELDS_DATE : YIELDS_DATE / 2) : 0;
  const inner = !word.verb && isInnerNoun(tokens, at, before) ? YIELDS_DATE : 0;
  return { at, word, clause, pointing, date, cost: cost + general + inner };
}

function findClaims(context: Context, titles: ReadonlySet<number>): Claim[] {
  const { tokens, sentenceOf } = context.analysis;
  const organizations = context.people.filter(({ kind, named }) => kind !== 'INDIVIDUAL' && named);
  const names = nameTokens(tokens, [...context.mentions, ...organizations.flatMap(({ mentions }) => mentions)]);
  const claims: Claim[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || isMonth(context, at)) continue;
    // In title case, an event can look like a part of a name: "Brooklyn Shooting".
    const isTitle = titles.size > 0 && titles.has(sentenceOf[at] ?? -1);
    if (!isTitle && names.has(token.start)) continue;
    if (isTown(tokens, at)) continue;
    const found = eventWordAt(tokens, at, isTitle);
    const word = found === null ? null : inContext(tokens, at, found);
    if (word === null || !namesEvent(tokens, at, word)) continue;
    if (isMinor(word.sense) && (sentenceOf[at] ?? LEAD_SENTENCES) >= LEAD_SENTENCES) continue;
    claims.push(claimAt(context, at, word, claims.at(-1)));
  }
  return claims;
}

/**
 * Returns the part of a clause up to the next verb group: "A painting stolen from a museum | was found in Aberford".
 */
function beforeNextVerb({ tokens }: Analysis, { first, last }: ClauseRange, at: number): ClauseRange {
  const next = tokens
    .slice(at + 1, last)
    .findIndex(({ lower }) => /^(?:has|have|had|was|were|is|are|will)$/u.test(lower));
  return { first, last: next < 0 ? last : at + 1 + next };
}

/** Finds the place of an event. In a title-case headline, any word can be a name, so only known places count. */
function placeOf({ analysis, datedTokens }: Context, { clause, at, word }: Claim, isTitle: boolean): string | null {
  const goal = goalPlace(analysis.tokens, at, word);
  if (goal !== null) return goal;
  const isDated = (token: number) => datedTokens.has(token);
  const isDeed = (token: number) => DEEDS.has(kindOf(eventWordAt(analysis.tokens, token, isTitle)?.sense ?? ''));
  const kind = kindOf(word.sense);
  const court = kind === 'TRIAL' ? courtPlace(analysis, clause) : null;
  if (court !== null) return court;
  const place =
    kind === 'TRIAL' || kind === 'APPOINTMENT'
      ? placeBesideReason(analysis, clause, at, isDated, isDeed)
      : eventPlace(analysis, word.verb ? beforeNextVerb(analysis, clause, at) : clause, at, isDated);
  return isTitle && place !== null && !isPlace(place) ? null : place;
}

/** Whether a verb is an infinitive: "plans to close", "to formally open". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to' || (tokens[at - 2]?.lower === 'to' && /ly$/u.test(tokens[at - 1]?.lower ?? ''));
}

/** Matches adjectives before a noun for an event that is still ahead: "the planned closure". */
const PLANNING_ADJECTIVE = /^(?:planned|proposed|upcoming|impending|looming|forthcoming)$/u;

/**
 * Determines the status of an event. Without a date, an infinitive is a plan ("plans to close the plant"), and so is a
 * noun after "planned".
 */
function statusOf(
  analysis: Analysis,
  claim: Claim,
  date: DateExpression | null,
  fate: Fate | null = null,
): EventStatus {
  if (fate !== 'CANCELLED' && isCalled(analysis.tokens, claim)) return 'PLANNED';
  const isPlan = claim.word.verb
    ? isInfinitive(analysis.tokens, claim.at)
    : PLANNING_ADJECTIVE.test(analysis.tokens[claim.at - 1]?.lower ?? '') ||
      isAnnounced(analysis.tokens, claim.at, claim.word);
  if (date === null && fate !== 'CANCELLED' && isPlan) return 'PLANNED';
  return eventStatus(analysis, claim.at, date?.value ?? null, fate);
}

/** Maximum distance between "called" and the strike that is called, in tokens: "called a two-day national strike". */
const CALL_REACH = 4;

/**
 * Matches words between "call" and a strike that nobody calls: "called off the strike", "calls for an end to strike".
 */
const NOT_CALLED = /^(?:off|end|halt|to|over|after|during)$/u;

/** Whether a strike is only called, so that it is still ahead: "called a strike". */
function isCalled(tokens: readonly Token[], { at, word: { sense, verb } }: Claim): boolean {
  if (sense !== 'STRIKE' || verb) return false;
  const before = tokens.slice(Math.max(0, at - CALL_REACH), at).map(({ lower }) => lower);
  return before.some((lower) => /^call(?:s|ed|ing)?$/u.test(lower)) && !before.some((lower) => NOT_CALLED.test(lower));
}

/** Creates the candidate for a minor event, which has no date, place, people or title. */
function minorCandidate(analysis: Analysis, claim: Claim, word: EventWord, isTitle: boolean): Candidate {
  const { at, clause } = claim;
  return {
    at,
    word: isGeneral(word.sense) ? { ...word, sense: withObject(word.sense, objectHead(analysis.tokens, at)) } : word,
    date: null,
    place: null,
    placeOfDeed: false,
    title: () => '',
    participants: [],
    status: statusOf(analysis, claim, null),
    fate: null,
    pointing: false,
    betweenParties: () => false,
    asserted: isAsserted(analysis, clause, at, word, isTitle),
    another: false,
    repeats: false,
    sameWordOnly: false,
  };
}

/** Whether a noun is "the call", which can refer to a phone call that was mentioned before: "They spoke by phone". */
function isTheCall(tokens: readonly Token[], at: number, { sense, verb }: EventWord): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  return sense === 'CALL' && !verb && tokens[at - 1]?.lower === 'the' && after !== 'for' && after !== 'to';
}

/** Returns the title of a phone call. Null if its clause does not name exactly two people. */
function callTitle({ people }: Context, participants: readonly number[]): string | null {
  const [first, second, ...more] = participants.flatMap((index) => people[index]?.name ?? []);
  return first === undefined || second === undefined || more.length > 0
    ? null
    : `Phone call between ${first} and ${second}`;
}

/**
 * Returns the date of an event. Ignores the old date of a postponed event, and the day on which an event was cancelled or
 * in danger: "The summit was cancelled on Monday".
 */
function dateOf(
  { analysis, dates }: Context,
  { at, clause, word }: Claim,
  claimed: number,
  told: ToldFate | null,
): DateExpression | null {
  const date = dates[told?.fate === 'POSTPONED' ? told.newDate : claimed] ?? null;
  if (told?.fate === 'UNCERTAIN') return (date?.value?.date ?? '') > (analysis.published ?? '') ? date : null;
  if (date === null || told?.fate !== 'CANCELLED' || date.first >= clause.last) return date;
  const kind = kindOf(word.sense);
  if (UNPLANNED_KINDS.has(kind) && kind !== 'DEAL') return date;
  const isAhead = (date.value?.date ?? '') > (analysis.published ?? '');
  const reach = PLANNED_STARTS.has(analysis.tokens[at + 1]?.lower ?? '') ? 3 : 2;
  const isInPhrase = date.first > at && date.first - at <= reach;
  return isAhead || isInPhrase ? date : null;
}

/** Whether a festival is only the occasion of another event: "won a prize at the film festival". */
function isOccasionOf(tokens: readonly Token[], { at, word, clause }: Claim, inClause: readonly EventWord[]): boolean {
  if (word.sense !== 'FESTIVAL' || !inClause.some(({ verb, sense }) => verb && !isMinor(sense))) return false;
  const before = tokens.slice(Math.max(clause.first, at - FESTIVAL_REACH), at).reverse();
  const preposition = before.find((token) => (flagsOf(token) & PREPOSITION) !== 0);
  return preposition?.lower === 'at';
}

/** The context of an event word. */
interface Surroundings {
  readonly hasDate: boolean;
  readonly isTitle: boolean;
  /** The other event words in its clause. */
  readonly inClause: readonly EventWord[];
}

function toCandidate(
  context: Context,
  syntax: Syntax,
  claim: Claim,
  { hasDate, isTitle, inClause }: Surroundings,
): Candidate | null {
  const { analysis, datedTokens } = context;
  const { at, clause, pointing } = claim;
  if (isOccasionOf(analysis.tokens, claim, inClause)) return null;
  const told = fateOf(context, claim);
  const claimed = dateOf(context, claim, hasDate ? claim.date : -1, told);
  const isUnresolved = claim.word.verb && claimed?.value === null && analysis.published !== null;
  const isAhead = !isCalled(analysis.tokens, claim) || (claimed?.value?.date ?? '') > (analysis.published ?? '');
  const date = isUnresolved || !isAhead ? null : claimed;
  const { undatedSense } = claim.word;
  const word = date === null && undatedSense !== undefined ? { ...claim.word, sense: undatedSense } : claim.word;
  const isGivenUp = isOffPlan(told) && (analysis.quotationOf[claim.at] ?? -1) < 0;
  if (word.verb && date === null && !word.undated && !isGivenUp && context.headline !== true) return null;
  if (isMinor(word.sense)) return minorCandidate(analysis, claim, word, isTitle);
  const isDated = (token: number) => datedTokens.has(token);
  const participants = participantsIn(context, clause, word.verb ? claim.at : null, SUBJECT_WORDS);
  const call = word.verb && word.sense === 'CALL' ? callTitle(context, participants) : null;
  // Without a date, "spoke by phone" only names an event if its clause names two people.
  if (word.verb && word.sense === 'CALL' && word.lemma !== 'phone' && call === null && date === null) return null;
  const title = () =>
    word.verb
      ? (call ?? verbTitle(analysis, at, word.lemma, clause, isDated, subjectOf(context, syntax, at)))
      : nounTitle(analysis, at, clause, isDated);
  // Without a subject, "ended" does not say what happened.
  if (word.verb && PHASE_VERBS.has(word.lemma) && !title().includes(' ')) return null;
  return {
    at,
    word,
    date,
    place: placeOf(context, claim, isTitle),
    placeOfDeed: kindOf(word.sense) === 'ARREST' && inClause.some((other) => DEEDS.has(kindOf(other.sense))),
    title,
    participants,
    status: statusOf(analysis, claim, date, told?.fate),
    fate: told?.fate ?? null,
    pointing,
    betweenParties: () => false,
    asserted: isGivenUp || isAsserted(analysis, clause, at, word, isTitle),
    another: isAnother(analysis.tokens, at),
    repeats: !word.verb && isRepetition(analysis.tokens, at),
    // A general word without a date can only refer to an event that was named by the same word: "He would not appeal".
    sameWordOnly: date === null && !word.undated && !isTheCall(analysis.tokens, at, word),
  };
}

/**
 * Finds the words that name events in an English text. Each date is assigned to the nearest event word.
 *
 * @returns candidates in text order. Verbs without a date are left out if they are too general to name an event without
 * a date.
 */
export function findCandidates(context: Context): Candidate[] {
  const syntax = englishSyntax(context.analysis);
  const titles = titleCaseSentences(context.analysis);
  const claims = findClaims(context, titles);
  const lowestCost = new Map<number, number>();
  for (const { date, cost } of claims)
    if (date >= 0) lowestCost.set(date, Math.min(cost, lowestCost.get(date) ?? cost));
  const clauses = new Map<number, EventWord[]>();
  for (const { clause, word } of claims) clauses.set(clause.first, [...(clauses.get(clause.first) ?? []), word]);
  return claims.flatMap((claim) => {
    const hasDate = claim.date >= 0 && claim.cost === lowestCost.get(claim.date);
    const isTitle = titles.has(context.analysis.sentenceOf[claim.at] ?? -1);
    const inClause = (clauses.get(claim.clause.first) ?? []).filter((word) => word !== claim.word);
    return toCandidate(context, syntax, claim, { hasDate, isTitle, inClause }) ?? [];
  });
}
