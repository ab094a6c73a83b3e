import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { clauseAround, isSeparated } from '../../../find/dates/clause.ts';
import { partsAfter } from '../../../find/dates/clause-parts.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventContext } from '../../../find/events/candidate.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ANNOUNCED_PREPOSITIONS,
  ANNOUNCING_FORMS,
  ATTRIBUTE_PREPOSITIONS,
  BEFORE_CLAUSE_DATE,
  BEFORE_TOWN,
  CLAUSE_STARTS,
  EVENT_TOPICS,
  FINITE_AUXILIARIES,
  NOT_NOUNS,
  PASSING_PREPOSITIONS,
  PLANNED_STARTS,
  POINTING_WORDS,
  RESULT_NOUNS,
  SCHEDULE_WORDS,
} from '../words/event-phrases.ts';
import { fitsDate } from './date-fits.ts';
import type { VerbEvent } from './verb-events.ts';

type Context = EventContext<Analysis>;

/**
 * An event word and the date that it claims. If several words claim the same date, the word with the lowest cost gets
 * it.
 */
export interface Claim {
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
const DATE_REACH = 26;
/** Maximum distance between an event word and its date, in tokens, if the event is only mentioned in passing. */
const PASSING_DATE_REACH = 3;
/**
 * Maximum distance between an event word and its date, in tokens, if the clause is about the result of the event: "das
 * Ergebnis der Wahl am Sonntag".
 */
const RESULT_DATE_REACH = 2;
/**
 * Maximum distance between an event word and its date, in tokens, if the date is an attribute: "wegen des Anschlags auf
 * die Kirche vom 5. März".
 */
const ATTRIBUTE_REACH = 6;
/** Weight of the distance between a noun and a date before the noun. */
const BEFORE_NOUN = 1.5;
/**
 * Weight of the distance between a verb and a date before the verb. German verbs are often at the end of the clause:
 * "hat am Montag … verurteilt".
 */
const BEFORE_VERB = 0.6;
/**
 * Extra cost of a general verb. A noun in the same clause then gets the date: "Die Gespräche scheiterten am Montag".
 */
const GENERAL_VERB = 100;
/** Extra cost of a general noun, such as "Rede" in "Der Gipfel begann am Montag mit einer Rede". */
const GENERAL_NOUN = 10;
/**
 * Maximum distance in tokens between a noun and the end of its clause, if the planned date follows the clause: "das
 * Konzert in Moosdorf, das am 6. Juli stattfinden sollte".
 */
const PLANNED_REACH = 5;
/** Cost of a date outside the clause. */
const OUTSIDE_CLAUSE = 20;
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

/** Whether a date belongs to the object of a decision: "einigten sich auf den Haushalt für das kommende Jahr". */
const isOfAim = ({ tokens }: Analysis, { first }: DateExpression): boolean =>
  tokens[first - 1]?.lower === 'für' || tokens[first - 2]?.lower === 'für';

/** Whether a noun is mentioned in passing: "Seit der Invasion verließ am Montag …". */
function isInPassing({ tokens }: Analysis, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PASSING_PREPOSITIONS.has(lower));
}

/** Whether a date belongs to a noun before it: "der Anschlag auf die Kirche vom 5. März". */
const isAttribute = ({ tokens }: Analysis, { first }: DateExpression): boolean =>
  ATTRIBUTE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '');

/**
 * Whether the clause is about the result of an event: "das Ergebnis der Wahl". The date of the result is later than the
 * event.
 */
export function isOfResult({ tokens }: Analysis, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (RESULT_NOUNS.has(word) || /(?:ergebnis|ergebnisse[ns]?|ergebnisses)$/u.test(word)) return true;
    if (!/(?:^de[rs]|e[nrs]?)$/u.test(word)) return false;
  }
  return false;
}

/**
 * Whether a date belongs to the topic of an event: "Gedenkfeier für die Opfer der Bombennacht vom 16. Januar 1945",
 * "Demonstration gegen den Anschlag vom 5. März".
 */
function belongsToTopic({ tokens }: Analysis, at: number, { first }: DateExpression): boolean {
  if (!ATTRIBUTE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')) return false;
  return tokens.slice(at + 1, first - 1).some(({ lower }) => EVENT_TOPICS.has(lower));
}

/** Whether an event was announced, demanded or commemorated on a date: "Anfang Dezember drohte sie mit Streiks". */
function isOfAnnouncement({ tokens }: Analysis, clause: ClauseRange, at: number, { first }: DateExpression): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const article = tokens[first - 2]?.lower ?? '';
  if (ANNOUNCED_PREPOSITIONS.has(before) || ANNOUNCED_PREPOSITIONS.has(article)) return false;
  if (first > at && first - at <= RESULT_DATE_REACH) return false;
  return tokens.slice(clause.first, clause.last).some(({ lower }) => ANNOUNCING_FORMS.has(lower));
}

/**
 * Finds the planned date of an event in the words after the comma that follows its noun: "das Konzert in Moosdorf, das
 * am 6. Juli stattfinden sollte", "das Konzert, geplant für den 6. Juli". Returns -1 if there is no such date.
 */
function plannedDate({ analysis, dates }: Context, clause: ClauseRange, at: number): number {
  const { tokens } = analysis;
  if (clause.last - at > PLANNED_REACH || !/^[,(]$/u.test(tokens[clause.last]?.text ?? '')) return -1;
  // The date can belong to another noun: "das Programm der Konferenz, die …". The name of a place is not such a noun:
  // "die Konferenz in Kiel, die …".
  const isOther = tokens
    .slice(at + 1, clause.last)
    .some((token, index) => isNoun(token) && !BEFORE_TOWN.has(tokens[at + index]?.lower ?? ''));
  const [part] = partsAfter(analysis, clause);
  if (part === undefined || isOther || !PLANNED_STARTS.has(tokens[part.first]?.lower ?? '')) return -1;
  if (!tokens.slice(part.first, part.last).some(({ lower }) => SCHEDULE_WORDS.has(lower))) return -1;
  const index = lowerBound(dates, ({ first }) => first, part.first);
  return (dates[index]?.first ?? part.last) < part.last ? index : -1;
}

/**
 * Finds the date of an event word: the nearest date in its clause, preferably after the word. If a noun has no such
 * date, looks for a planned date after the clause.
 *
 * @param at - index of the event word
 * @param verb - the dictionary entry of the verb. Null for a noun
 */
export function claimAt(context: Context, at: number, word: EventWord, verb: VerbEvent | null): Claim {
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
    if (word.verb ? belongsToNoun(analysis, date, at, clause) || isOfAim(analysis, date) : date.beside) continue;
    if (!word.verb && (belongsToTopic(analysis, at, date) || isOfAnnouncement(analysis, clause, at, date))) continue;
    if (!fitsDate(analysis, clause, at, word, date)) continue;
    if (distance > DATE_REACH || distance >= cost || isSeparated(analysis, at, date.first)) continue;
    best = index;
    cost = distance;
  }
  const general = word.weak ? (word.verb ? GENERAL_VERB : GENERAL_NOUN) : 0;
  if (best < 0 && !word.verb && !pointing) {
    best = plannedDate(context, clause, at);
    cost = best < 0 ? cost : OUTSIDE_CLAUSE;
  }
  return { at, word, verb, clause, pointing, date: best, cost: cost + general };
}
