import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { clauseAround, isSeparated } from '../../../find/dates/clause.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { Candidate, EventContext } from '../../../find/events/candidate.ts';
import { peopleIn } from '../../../find/events/clause-people.ts';
import { eventStatus } from '../../../find/events/event-status.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { nameTokens } from '../../../find/events/name-tokens.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ATTRIBUTE_PREPOSITIONS,
  BEFORE_CLAUSE_DATE,
  CLAUSE_STARTS,
  EVENT_TOPICS,
  FINITE_AUXILIARIES,
  HYPOTHETICAL_AUXILIARIES,
  IDIOM_PREPOSITIONS,
  NOT_NOUNS,
  PASSING_PREPOSITIONS,
  PERSON_RELATIVES,
  POINTING_WORDS,
  RESULT_NOUNS,
} from '../words/event-phrases.ts';
import { eventPlace } from './event-place.ts';
import { eventNoun } from './event-word.ts';
import { findVerb } from './find-verb.ts';
import { nounTitle } from './noun-title.ts';
import { VERB_EVENTS, type VerbEvent } from './verb-events.ts';
import { verbTitle } from './verb-title.ts';

type Context = EventContext<Analysis>;

/** An event word and the date that it claims. If several words claim a date, the one with the lowest cost gets it. */
interface Claim {
  readonly at: number;
  readonly word: EventWord;
  /** Null if the event word is a noun. */
  readonly verb: VerbEvent | null;
  readonly clause: ClauseRange;
  readonly pointing: boolean;
  /** Index of the date; -1 if no date fits. */
  readonly date: number;
  readonly cost: number;
}

/** Maximum distance between an event word and its date, in tokens. */
const DATE_REACH = 14;
/** Maximum distance between an event word and its date, in tokens, if the event is only mentioned in passing. */
const PASSING_DATE_REACH = 3;
/** The same if the clause is about the result of the event: "das Ergebnis der Wahl am Sonntag". */
const RESULT_DATE_REACH = 2;
/** The same for a date that is an attribute: "wegen des Anschlags auf die Kirche vom 5. März". */
const ATTRIBUTE_REACH = 6;
/** Weight of the distance to a date before a noun. */
const BEFORE_NOUN = 1.5;
/** Weight of the distance to a date before a verb, which often stands at the end: "hat am Montag … verurteilt". */
const BEFORE_VERB = 0.6;
/** Extra cost of a general verb. It leaves the date to a noun: "Die Gespräche scheiterten am Montag". */
const GENERAL_VERB = 100;
/** Maximum number of dates per clause. Further dates are ignored. */
const MAX_DATES = 6;

/** Whether a noun refers back to an event: "diese langen Gespräche". */
function isPointing({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (POINTING_WORDS.has(word)) return true;
    if (!/e[nrs]?$/u.test(word)) return false;
  }
  return false;
}

/** Finds the finite verb in second position, or the start of a subordinate clause. Returns `at` if there is neither. */
function secondPosition({ tokens }: Analysis, at: number, { first }: ClauseRange): number {
  if (tokens[first - 1]?.text === ',' && CLAUSE_STARTS.has(tokens[first]?.text ?? '')) return first;
  for (let index = first; index < at; index += 1) if (FINITE_AUXILIARIES.has(tokens[index]?.text ?? '')) return index;
  return at;
}

const isNoun = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && !FUNCTION_WORDS.has(lower) && !NOT_NOUNS.has(lower);

/** Whether a date belongs to the noun before it instead of the verb: "Vor der Einladung am Donnerstag traf …". */
function belongsToNoun(analysis: Analysis, date: DateExpression, at: number, clause: ClauseRange): boolean {
  const { tokens } = analysis;
  if (date.last > secondPosition(analysis, at, clause)) return false;
  const hasPreposition = BEFORE_CLAUSE_DATE.has(tokens[date.first - 1]?.lower ?? '');
  const before = hasPreposition ? date.first - 2 : date.first - 1;
  const noun = tokens[before];
  return before >= clause.first && noun !== undefined && noun.kind === 'WORD' && isNoun(noun);
}

/** Whether a noun is mentioned in passing: "Seit der Invasion verließ am Montag …". */
function isInPassing({ tokens }: Analysis, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PASSING_PREPOSITIONS.has(lower));
}

/** Whether a date belongs to a noun before it: "der Anschlag auf die Kirche vom 5. März". */
const isAttribute = ({ tokens }: Analysis, { first }: DateExpression): boolean =>
  ATTRIBUTE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '');

/** Whether the clause is about the result of an event, which is dated later: "das Ergebnis der Wahl". */
function isOfResult({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (RESULT_NOUNS.has(word)) return true;
    if (!/(?:^de[rs]|e[nrs]?)$/u.test(word)) return false;
  }
  return false;
}

/**
 * Whether a date belongs to what an event is about: "Gedenkfeier für die Opfer der Bombennacht vom 16. Januar 1945",
 * "Demonstration gegen den Anschlag vom 5. März".
 */
function belongsToTopic({ tokens }: Analysis, at: number, { first }: DateExpression): boolean {
  if (!ATTRIBUTE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')) return false;
  return tokens.slice(at + 1, first - 1).some(({ lower }) => EVENT_TOPICS.has(lower));
}

/** Finds the date for an event word: the nearest one in its clause. Dates after the word are preferred. */
function claimAt(context: Context, at: number, word: EventWord, verb: VerbEvent | null): Claim {
  const { analysis, dates } = context;
  const clause = clauseAround(analysis, at);
  const pointing = isPointing(analysis, at);
  const inPassing = !word.verb && isInPassing(analysis, at);
  const ofResult = !word.verb && isOfResult(analysis, at);
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  const from = lowerBound(dates, ({ last }) => last, clause.first + 1);
  for (let index = from; index < Math.min(dates.length, from + MAX_DATES) && !pointing; index += 1) {
    const date = dates[index];
    if (date === undefined || date.first >= clause.last) break;
    const weight = verb === null ? BEFORE_NOUN : BEFORE_VERB;
    const distance = date.first > at ? date.first - at : (at - date.last) * weight + 1;
    const reach = isAttribute(analysis, date) ? ATTRIBUTE_REACH : PASSING_DATE_REACH;
    if (inPassing && (date.first < at || distance > reach)) continue;
    if (ofResult && (date.first < at || (distance > RESULT_DATE_REACH && !isAttribute(analysis, date)))) continue;
    if (word.verb ? belongsToNoun(analysis, date, at, clause) : date.beside) continue;
    if (!word.verb && belongsToTopic(analysis, at, date)) continue;
    if (distance > DATE_REACH || distance >= cost || isSeparated(analysis, at, date.first)) continue;
    best = index;
    cost = distance;
  }
  return { at, word, verb, clause, pointing, date: best, cost: word.verb && word.weak ? cost + GENERAL_VERB : cost };
}

function verbAt(analysis: Analysis, at: number): { readonly word: EventWord; readonly verb: VerbEvent } | null {
  const token = analysis.tokens[at];
  if (token === undefined || !VERB_EVENTS.has(token.lower)) return null;
  const startsSentence = analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first === at;
  if (token.text !== token.lower && !startsSentence) return null;
  const verb = findVerb(analysis, at, clauseAround(analysis, at));
  if (verb === null) return null;
  const { sense, lemma, weak } = verb;
  return { word: { sense, lemma, title: null, verb: true, weak }, verb };
}

/**
 * Finds the person whose name precedes the clause and its comma: "Hedwig Beispiel, die 2019 gestorben ist", "die
 * Mutter, Hedwig Beispiel, war 2019 gestorben".
 */
function personBefore({ analysis: { tokens }, mentions }: Context, { first }: ClauseRange): number | null {
  const comma = tokens[first - 1];
  const start = tokens[first]?.text ?? '';
  if (comma?.text !== ',' || !(PERSON_RELATIVES.has(start) || FINITE_AUXILIARIES.has(start))) return null;
  const before = mentions[lowerBound(mentions, (mention) => mention.start, comma.start) - 1];
  return before !== undefined && before.end === comma.start ? before.person : null;
}

/** Returns the index of two words that belong to a verb, such as "in Flammen" in "in Flammen stehen"; -1 if absent. */
function phraseAt({ tokens }: Analysis, { first, last }: ClauseRange, needs: string): number {
  const [one, two] = needs.split(' ');
  if (two === undefined) return -1;
  const found = tokens
    .slice(first, last)
    .findIndex(({ lower }, index) => lower === one && tokens[first + index + 1]?.lower === two);
  return found < 0 ? -1 : first + found;
}

function titleOf(context: Context, { at, word, clause, verb }: Claim): string {
  const { analysis, datedTokens, people } = context;
  const phrase = verb === null ? -1 : phraseAt(analysis, clause, verb.needs);
  const isPhrase = (token: number) => phrase >= 0 && (token === phrase || token === phrase + 1);
  const isDated = (token: number) => datedTokens.has(token) || token === at || isPhrase(token);
  if (verb === null) return nounTitle(analysis, at, word.title ?? '', isDated);
  const before = personBefore(context, clause);
  const persons = [...(before === null ? [] : [before]), ...peopleIn(context, clause)];
  const names = persons.map((person) => people[person]?.name ?? '').filter(Boolean);
  return verbTitle({ analysis, clause, isDated, names }, verb);
}

/** Whether a clause describes a hypothetical event: "Wir hätten im Januar eröffnen können". */
function isHypothetical({ tokens }: Analysis, { first, last }: ClauseRange): boolean {
  return tokens.slice(first, last).some(({ lower }) => HYPOTHETICAL_AUXILIARIES.has(lower));
}

function toCandidate(context: Context, claim: Claim, hasDate: boolean): Candidate | null {
  const { at, word, clause, pointing } = claim;
  const { analysis, datedTokens } = context;
  const date = hasDate ? (context.dates[claim.date] ?? null) : null;
  if (word.verb && (date === null || isHypothetical(analysis, clause))) return null;
  const title = titleOf(context, claim);
  return {
    at,
    word,
    date,
    place: eventPlace(analysis, clause, at, (token) => datedTokens.has(token)),
    title,
    participants: peopleIn(context, clause),
    status: eventStatus(analysis, at, date?.value ?? null),
    pointing,
    betweenParties: /\p{Ll} zwischen \p{L}/u.test(title),
    sameWordOnly: false,
  };
}

/** Finds the event words in a text, each with the date that it claims. */
function findClaims(context: Context): Claim[] {
  const { analysis } = context;
  const names = nameTokens(analysis.tokens, context.mentions);
  return analysis.tokens.flatMap((token, at) => {
    if (token.kind !== 'WORD' || names.has(token.start)) return [];
    const verb = verbAt(analysis, at);
    const word = verb?.word ?? eventNoun(token.text);
    if (word === null) return [];
    // A general event noun after "ins" or "aufs" is part of an idiom: "ins Spiel gebracht".
    if (word.weak && IDIOM_PREPOSITIONS.has(analysis.tokens[at - 1]?.lower ?? '')) return [];
    return [claimAt(context, at, word, verb?.verb ?? null)];
  });
}

/**
 * Finds the words that name events in a German text. Each date is assigned to the nearest of them.
 *
 * @returns candidates in text order; verbs without a date are left out
 */
export function findCandidates(context: Context): Candidate[] {
  const claims = findClaims(context);
  const lowestCost = new Map<number, number>();
  for (const { date, cost } of claims)
    if (date >= 0) lowestCost.set(date, Math.min(cost, lowestCost.get(date) ?? cost));
  const withNoun = new Set(claims.filter(({ word }) => !word.verb).map(({ clause }) => clause.first));
  return claims.flatMap((claim) => {
    const { word, clause, date, cost } = claim;
    // The noun, not the general verb next to it, names the event: "trafen sich zu Gesprächen".
    if (word.verb && word.weak && withNoun.has(clause.first)) return [];
    return toCandidate(context, claim, date >= 0 && cost === lowestCost.get(date)) ?? [];
  });
}
