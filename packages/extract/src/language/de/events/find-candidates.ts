import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { memoize } from '../../../core/memo.ts';
import { clauseAround } from '../../../find/dates/clause.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { Candidate, EventContext } from '../../../find/events/candidate.ts';
import { participantsIn } from '../../../find/events/clause-people.ts';
import { eventStatus, nearestDate } from '../../../find/events/event-status.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { isOffPlan, type ToldFate, UNPLANNED_KINDS } from '../../../find/events/fate.ts';
import { nameTokens } from '../../../find/events/name-tokens.ts';
import { kindOf } from '../../../find/events/senses.ts';
import { isPlace } from '../../../find/names/places.ts';
import { isParticipleOver } from '../dates/tense.ts';
import {
  APPOSITION_ARTICLES,
  BEFORE_TOWN,
  EVENT_PRONOUNS,
  FINITE_AUXILIARIES,
  IDIOM_PREPOSITIONS,
  OCCASION_PREPOSITIONS,
  PERSON_RELATIVES,
  PHASE_SENSES,
  SCHEDULE_WORDS,
  SOURCE_PREPOSITIONS,
} from '../words/event-phrases.ts';
import { POSTPONING_WORDS } from '../words/fate-words.ts';
import { isAnnounced } from './announced.ts';
import { isAnother, isAsserted, isDenied, isHypothetical, isRepetition } from './asserted.ts';
import { type Claim, claimAt, isOfResult } from './claim-date.ts';
import { isInNounPhrase } from './date-fits.ts';
import { courtPlace, eventPlace, goalPlace, officePlace, placeBesideReason, struckPlace } from './event-place.ts';
import { eventNoun } from './event-word.ts';
import { fateOf } from './fate.ts';
import { findVerb } from './find-verb.ts';
import { governorOf } from './noun-role.ts';
import { nounInClause } from './noun-sense.ts';
import { nounTitle } from './noun-title.ts';
import { VERB_EVENTS, type VerbEvent } from './verb-events.ts';
import { verbTitle } from './verb-title.ts';

type Context = EventContext<Analysis>;

/** Types of events during which other events happen: "bei einem Unglück starben". */
const SUDDEN_KINDS = new Set(['ACCIDENT', 'DISASTER', 'ATTACK', 'CRIME', 'PROTEST']);

/** Types of events that can lead to an arrest. */
const DEEDS = new Set(['ATTACK', 'CRIME', 'ACCIDENT', 'DISASTER', 'DEATH']);

/** Types of events that affect a place: "Ein Sturm hat Emden getroffen". */
const STRIKING_KINDS = new Set(['ACCIDENT', 'DISASTER', 'ATTACK', 'STRIKE']);

/** Matches adjectives before a noun for an event that is still ahead: "die geplante Schließung". */
const PLANNING_ADJECTIVE = /^(?:geplant|bevorstehend|drohend|beabsichtigt|anstehend)e[nrsm]?$/u;

const isVerbForm = memoize((word): boolean => VERB_EVENTS.has(word.toLowerCase()));

function verbAt(analysis: Analysis, at: number): { readonly word: EventWord; readonly verb: VerbEvent } | null {
  const token = analysis.tokens[at];
  if (token === undefined || !isVerbForm(token)) return null;
  const startsSentence = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first === at;
  if (token.text !== token.lower && !startsSentence) return null;
  const verb = findVerb(analysis, at, clauseAround(analysis, at));
  if (verb === null) return null;
  const { sense, lemma, weak } = verb;
  return { word: { sense, lemma, title: null, verb: true, weak, undated: !weak }, verb };
}

/** Words that show that the subject of a clause is before the comma that starts the clause. */
const SUBJECT_WORDS = {
  relatives: PERSON_RELATIVES,
  auxiliaries: FINITE_AUXILIARIES,
  articles: APPOSITION_ARTICLES,
  prepositions: SOURCE_PREPOSITIONS,
};

const participantsOf = (context: Context, { at, word, clause }: Claim): number[] =>
  participantsIn(context, clause, word.verb ? at : null, SUBJECT_WORDS);

/**
 * Returns the index of the two words that a verb needs, such as "in Flammen" in "in Flammen stehen". Returns -1 if they
 * are missing.
 */
function phraseAt({ tokens }: Analysis, { first, last }: ClauseRange, needs: string): number {
  const [one, two] = needs.split(' ');
  if (two === undefined) return -1;
  const found = tokens
    .slice(first, last)
    .findIndex(({ lower }, index) => lower === one && tokens[first + index + 1]?.lower === two);
  return found < 0 ? -1 : first + found;
}

function titleOf(context: Context, claim: Claim): string {
  const { at, word, clause, verb } = claim;
  const { analysis, datedTokens, people } = context;
  const phrase = verb === null ? -1 : phraseAt(analysis, clause, verb.needs);
  const isPhrase = (token: number) => phrase >= 0 && (token === phrase || token === phrase + 1);
  const isDated = (token: number) => datedTokens.has(token) || token === at || isPhrase(token);
  if (verb === null) return nounTitle(analysis, at, word.title ?? '', isDated);
  const names = participantsOf(context, claim)
    .map((person) => people[person]?.name ?? '')
    .filter(Boolean);
  return verbTitle({ analysis, clause, isDated, names }, verb);
}

/**
 * Returns the date of an event. The old date of a postponed event is ignored, and so is the day when an event was
 * cancelled, in danger or announced: "Am Montag wurde der Gipfel abgesagt".
 */
function dateOf(
  { analysis, dates }: Context,
  { at, clause, word }: Claim,
  claimed: number,
  told: ToldFate | null,
): DateExpression | null {
  // A date in the next sentence is the new date: "Der Prozess ist verschoben worden. Er soll am 3. Mai beginnen."
  const isNext = (dates[claimed]?.first ?? 0) >= clause.last;
  const date = dates[told?.fate === 'POSTPONED' && !(told.newDate < 0 && isNext) ? told.newDate : claimed] ?? null;
  // "kündigte am Montag Warnstreiks an": the day of the announcement.
  const isOfCall = date !== null && date.first < at && !word.verb && isAnnounced(analysis, clause, at, word);
  if (told?.fate === 'UNCERTAIN' || isOfCall)
    return (date?.value?.date ?? '') > (analysis.published ?? '') ? date : null;
  if (date === null || told?.fate !== 'CANCELLED' || date.first >= clause.last) return date;
  if (UNPLANNED_KINDS.has(kindOf(word.sense))) return date;
  const isAhead = (date.value?.date ?? '') > (analysis.published ?? '');
  return isAhead || isInNounPhrase(analysis, clause, at, date) ? nearestDate(analysis, date) : null;
}

/**
 * Finds the end of a phrase at the start of a clause that names an earlier event of the same type. In "Zwei Tage nach
 * dem Beben in Kassel hat die Erde auch in Talheim gebebt", it returns the index of "hat". Returns -1 if there is no
 * such phrase.
 */
function afterEarlier({ tokens }: Analysis, { at, word, clause }: Claim, inClause: readonly Claim[]): number {
  const earlier = inClause.find(
    (other) =>
      other.at < at &&
      !other.word.verb &&
      (other.word.sense === word.sense || (kindOf(word.sense) === 'CRIME' && kindOf(other.word.sense) === 'CRIME')) &&
      /^(?:nach|seit)$/u.test(governorOf(tokens, other.at, clause)),
  );
  if (earlier === undefined) return -1;
  const end = tokens.slice(earlier.at, clause.last).findIndex(({ text }) => FINITE_AUXILIARIES.has(text)) + earlier.at;
  return end > earlier.at && (end < at || word.verb) ? end : -1;
}

/**
 * Finds the place of an event. For a trial, the town of the court comes first. For a resignation, the place of the
 * office is the last choice.
 */
function placeOf({ analysis, datedTokens }: Context, { at, clause, word }: Claim): string | null {
  const isDated = (token: number) => datedTokens.has(token);
  const goal = goalPlace(analysis, clause, at, word.lemma);
  if (goal !== null) return goal;
  const kind = kindOf(word.sense);
  const isDeed = (noun: string) => DEEDS.has(kindOf(eventNoun(noun)?.sense ?? ''));
  const court = kind === 'TRIAL' ? courtPlace(analysis, clause) : null;
  if (court !== null) return court;
  const place =
    kind === 'TRIAL' || kind === 'APPOINTMENT'
      ? placeBesideReason(analysis, clause, at, isDated, isDeed)
      : eventPlace(analysis, clause, at, isDated);
  if (place !== null) return place;
  if (STRIKING_KINDS.has(kind)) {
    const struck = struckPlace(analysis, clause, at, isDated);
    if (struck !== null) return struck;
  }
  const effect =
    !word.verb && isReason(analysis, at) ? analysis.sentences[(analysis.sentenceOf[at] ?? 0) - 1] : undefined;
  if (effect !== undefined) return eventPlace(analysis, effect, effect.last, isDated);
  return kind === 'APPOINTMENT' && word.verb ? officePlace(analysis, clause, isDated) : null;
}

function toCandidate(context: Context, claim: Claim, dateAt: number, inClause: readonly Claim[]): Candidate | null {
  const { at, word, clause, pointing } = claim;
  const { analysis } = context;
  const start = afterEarlier(analysis, claim, inClause);
  const own = start < 0 ? claim : { ...claim, clause: { ...clause, first: start } };
  if (word.sense === 'FESTIVAL' && isOccasionOf(analysis, claim, inClause)) return null;
  const told = fateOf(context, claim);
  const date = dateOf(context, claim, dateAt, told);
  // If the event is cancelled or postponed, a general noun is enough: "Die Reise wurde abgesagt".
  const isGivenUp = isOffPlan(told) && (analysis.quotationOf[at] ?? -1) < 0;
  if (word.verb && date === null && !word.undated && !isGivenUp && context.headline !== true) return null;
  if (isHypothetical(analysis, clause) || (!word.verb && isDenied(analysis.tokens, at))) return null;
  const title = () => titleOf(context, claim);
  const isPlan =
    date === null &&
    !word.verb &&
    told?.fate !== 'CANCELLED' &&
    (PLANNING_ADJECTIVE.test(analysis.tokens[at - 1]?.lower ?? '') || isAnnounced(analysis, clause, at, word));
  return {
    at,
    word,
    date,
    place: placeOf(context, own),
    placeOfDeed:
      kindOf(word.sense) === 'ARREST' &&
      inClause.some((other) => !other.word.verb && DEEDS.has(kindOf(other.word.sense))),
    title,
    participants: participantsOf(context, claim),
    status: isPlan
      ? 'PLANNED'
      : date === null && (word.verb ? isParticipleOver(analysis, clause, at) : isOfResult(analysis, at))
        ? 'PAST'
        : eventStatus(analysis, at, date?.value ?? null, told?.fate),
    fate: told?.fate ?? null,
    pointing,
    betweenParties: () => /\p{Ll} zwischen \p{L}/u.test(title()),
    asserted: isGivenUp || isAsserted(analysis, clause, at, start < 0 ? word : { ...word, undated: true }),
    another: start >= 0 || isAnother(analysis.tokens, at),
    repeats: !word.verb && isRepetition(analysis.tokens, at),
    sameWordOnly: false,
  };
}

/** Whether a word is the name of a place: "in Siegen". */
function isPlaceHere({ tokens }: Analysis, at: number): boolean {
  return BEFORE_TOWN.has(tokens[at - 1]?.lower ?? '') && isPlace(tokens[at] ?? '');
}

/** Finds the event words in a text, each with the date that it claims. */
function findClaims(context: Context): Claim[] {
  const { analysis } = context;
  const names = nameTokens(analysis.tokens, context.mentions);
  const claims: Claim[] = [];
  for (let at = 0; at < analysis.tokens.length; at += 1) {
    const token = analysis.tokens[at];
    if (token === undefined || token.kind !== 'WORD' || names.has(token.start)) continue;
    const verb = verbAt(analysis, at);
    const noun = verb === null ? eventNoun(token) : null;
    const word = verb?.word ?? (noun === null ? null : nounInClause(analysis, at, noun));
    if (word === null || (!word.verb && isPlaceHere(analysis, at))) continue;
    // After "ins" or "aufs", a general event noun is part of an idiom ("ins Spiel gebracht"). After "in", it is a place
    // ("in Siegen").
    if (word.weak && !word.verb && BEFORE_TOWN.has(analysis.tokens[at - 1]?.lower ?? '')) continue;
    if (word.weak && IDIOM_PREPOSITIONS.has(analysis.tokens[at - 1]?.lower ?? '')) continue;
    claims.push(claimAt(context, at, word, verb?.verb ?? null));
  }
  return claims;
}

/**
 * Finds the date in the next sentence if that sentence only says when the event takes place: "Sie ist für Samstag
 * geplant."
 */
function scheduledDate({ analysis, dates }: Context, at: number): number {
  const { tokens, sentences, sentenceOf } = analysis;
  const next = sentences[(sentenceOf[at] ?? -1) + 1];
  if (next === undefined || !EVENT_PRONOUNS.has(tokens[next.first]?.text ?? '')) return -1;
  const isSchedule = tokens.slice(next.first, next.last).some(({ lower }) => SCHEDULE_WORDS.has(lower));
  const index = isSchedule ? lowerBound(dates, ({ first }) => first, next.first) : -1;
  return (dates[index]?.first ?? next.last) < next.last ? index : -1;
}

/** Whether a festival is only the occasion of another event: "wurde beim Filmfest ausgezeichnet". */
const isOccasionOf = ({ tokens }: Analysis, { at, clause }: Claim, inClause: readonly Claim[]): boolean =>
  /^(?:beim?|auf)$/u.test(governorOf(tokens, at, clause)) && inClause.some(({ word }) => word.verb);

/** Whether a clause moves an event to another date. */
const isMoved = ({ tokens }: Analysis, { first, last }: ClauseRange): boolean =>
  tokens.slice(first, last).some(({ lower }) => POSTPONING_WORDS.has(lower));

/** Whether a sentence gives an event as the reason for the previous sentence: "Grund war ein Warnstreik." */
const isReason = ({ tokens, sentences, sentenceOf }: Analysis, at: number): boolean => {
  const first = sentences[sentenceOf[at] ?? -1]?.first ?? at;
  const start = tokens.slice(first, first + 3).map(({ lower }) => lower);
  return (
    /^(?:grund|ursache|auslöser) (?:dafür )?(?:ist|war|sind|waren)(?: |$)/u.test(start.join(' ')) && at - first <= 5
  );
};

/**
 * Finds the date of an event that is the reason for the previous sentence. It is the only date in that sentence.
 * Returns -1 if that sentence has no date or several dates.
 */
function dateOfEffect({ analysis, dates }: Context, at: number): number {
  const { sentences, sentenceOf } = analysis;
  const before = sentences[(sentenceOf[at] ?? 0) - 1];
  if (before === undefined) return -1;
  const index = lowerBound(dates, ({ first }) => first, before.first);
  const isInside = (date: DateExpression | undefined) => date !== undefined && date.first < before.last;
  return isInside(dates[index]) && !isInside(dates[index + 1]) ? index : -1;
}

/**
 * Finds the date of the verb in a clause in which an accident or attack is the occasion: "bei einem Zugunglück starben
 * am Dienstag".
 */
function sharedDate({ analysis: { tokens } }: Context, claim: Claim, inClause: readonly Claim[]): number {
  if (!SUDDEN_KINDS.has(kindOf(claim.word.sense))) return -1;
  const isOccasion = tokens
    .slice(Math.max(0, claim.at - 3), claim.at)
    .some(({ lower }) => OCCASION_PREPOSITIONS.has(lower));
  return isOccasion ? (inClause.find(({ word, date }) => word.verb && date >= 0)?.date ?? -1) : -1;
}

function byClause(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const clauses = new Map<number, Claim[]>();
  for (const claim of claims) {
    const known = clauses.get(claim.clause.first);
    if (known === undefined) clauses.set(claim.clause.first, [claim]);
    else known.push(claim);
  }
  return clauses;
}

/**
 * Finds the words that name events in a German text. Each date is assigned to the nearest event word.
 *
 * @returns candidates in text order; verbs that only name an event with a date are left out if they have no date
 */
export function findCandidates(context: Context): Candidate[] {
  const claims = findClaims(context);
  const lowestCost = new Map<number, number>();
  for (const { date, cost } of claims)
    if (date >= 0) lowestCost.set(date, Math.min(cost, lowestCost.get(date) ?? cost));
  const clauses = byClause(claims);
  const taken = new Set<number>();
  const lastOfSentence = new Map(claims.map((claim, index) => [context.analysis.sentenceOf[claim.at] ?? -1, index]));
  return claims.flatMap((claim, index) => {
    const { at, word, clause, date, cost } = claim;
    const inClause = clauses.get(clause.first) ?? [];
    // "Er soll am 3. Mai beginnen": the date belongs to the event in the previous sentence.
    if (word.verb && PHASE_SENSES.has(word.sense) && taken.has(date)) return [];
    // In "trafen sich zu Gesprächen", the noun names the event. The general verb is ignored.
    if (word.verb && word.weak && inClause.some((other) => !other.word.verb)) return [];
    const own = date >= 0 && cost === lowestCost.get(date) ? date : -1;
    const shared = own < 0 && !word.verb && !claim.pointing ? sharedDate(context, claim, inClause) : own;
    const ofEffect = shared < 0 && !word.verb && isReason(context.analysis, at) ? dateOfEffect(context, at) : shared;
    const isLast = lastOfSentence.get(context.analysis.sentenceOf[at] ?? -1) === index;
    // In "Inkrafttreten der Waffenruhe", the noun "Waffenruhe" is not a second event.
    const isSubject = shared < 0 && inClause.some((other) => other.date >= 0 && PHASE_SENSES.has(other.word.sense));
    const isScheduled = !word.verb && (!word.weak || isMoved(context.analysis, clause)) && isLast;
    const scheduled = ofEffect < 0 && isScheduled ? scheduledDate(context, at) : ofEffect;
    if (scheduled >= 0 && ofEffect < 0) taken.add(scheduled);
    const candidate = toCandidate(context, claim, scheduled, inClause);
    if (candidate === null) return [];
    return isSubject && !word.verb && scheduled < 0 ? { ...candidate, asserted: false } : candidate;
  });
}
