import type { Analysis } from '../../../core/analysis.ts';
import { memoize } from '../../../core/memo.ts';
import { DETERMINER, PREPOSITION } from '../../../core/word-flags.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { FUTURE, PAST, SURE_FUTURE } from '../../../find/dates/tense-flags.ts';
import type { Token } from '../../../text/tokens.ts';
import { flagsOf } from '../events/flags.ts';
import { RESULTS } from '../words/contest-words.ts';
import { AMBIGUOUS_MONTHS } from '../words/event-phrases.ts';
import { CANCELLING_WORDS, NEW_DATE_PREPOSITIONS, POSTPONING_WORDS } from '../words/fate-words.ts';
import {
  AFTER_SUBJECT,
  CLAUSE_STARTS,
  COMING_VERBS,
  FUTURE_AUXILIARIES,
  FUTURE_WORDS,
  NOT_PLURALS,
  PAST_PLAN_AUXILIARIES,
  PAST_WORDS,
  PLAN_AUXILIARIES,
  PLAN_WORDS,
  PLANNED_STARTS,
  PLANNING_VERBS,
  PLURAL_NOUNS,
} from '../words/tenses.ts';

/** The maximum number of tokens between a subject and its verb: "workers at the port of Milan strike". */
const SUBJECT_REACH = 7;

/** Returns flags for the tenses that an English word can signal. */
export const tenseFlags = memoize((word): number => {
  const lower = word.toLowerCase();
  // This word is a month rather than a verb: "stabbed in March".
  if (AMBIGUOUS_MONTHS.has(word)) return 0;
  if (FUTURE_AUXILIARIES.has(lower)) return SURE_FUTURE;
  if (FUTURE_WORDS.has(lower)) return FUTURE;
  return PAST_WORDS.has(lower) || /^\p{Ll}{2,}ed$/u.test(word) ? PAST : 0;
});

/**
 * Narrows a clause to the part between two conjunctions: "warned in June that aid would shrink" refers to two times.
 */
export function innerClause({ tokens }: Analysis, at: number, { first, last }: ClauseRange): ClauseRange {
  let from = at;
  while (from > first && !CLAUSE_STARTS.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  let to = at;
  while (to < last && !CLAUSE_STARTS.has(tokens[to]?.lower ?? '')) to += 1;
  return { first: from, last: to };
}

const PLAN_STARTS = [PLAN_AUXILIARIES, PLANNING_VERBS, PAST_PLAN_AUXILIARIES, PLANNED_STARTS, POSTPONING_WORDS];
/** Checks for the first word of a phrase about a plan: "due" in "due to open". */
const startsPlan = memoize((word): boolean => PLAN_STARTS.some((list) => list.has(word.toLowerCase())));

/**
 * Whether a clause contains a phrase like "is to meet", "are due to" or "plans to".
 *
 * @param asked - index of the token whose time is unknown
 */
export function isPlanned({ tokens }: Analysis, { first, last }: ClauseRange, asked: number): boolean {
  // A new date follows: "was postponed until 20 May".
  if (POSTPONING_WORDS.has(tokens[first - 2]?.lower ?? '') && NEW_DATE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? ''))
    return true;
  for (let at = first; at + 1 < last; at += 1) {
    if (!startsPlan(tokens[at] ?? '')) continue;
    const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if (PLAN_AUXILIARIES.has(lower) && PLAN_WORDS.has(next)) return true;
    // A noun describes only what follows: "marched on Saturday in protest at plans to close the pool in May".
    const isNoun = (flagsOf(tokens[at - 1]) & (PREPOSITION | DETERMINER)) !== 0;
    if (PLANNING_VERBS.has(lower) && next === 'to' && !(isNoun && asked < at)) return true;
    // Plans in the past tense, and plans after a noun: "which was to take place in May", "the concert, planned for 20
    // May".
    if (
      (PAST_PLAN_AUXILIARIES.has(lower) && next === 'to') ||
      (at === first && PLANNED_STARTS.has(lower) && next === 'for')
    )
      return true;
    if (POSTPONING_WORDS.has(lower) && NEW_DATE_PREPOSITIONS.has(next)) return true;
  }
  return false;
}

/** The prepositions before the date of a plan: "planned for", "scheduled on". */
const PLANNED_FOR = /^(?:for|on)$/u;

/**
 * Returns the tense of a date in a clause that says that something was cancelled or postponed. With "has been called
 * off", the date is in the future. With "was called off", the date can be in the past or in the future. Null if the
 * clause contains no such verb.
 */
function tenseOfCalledOff({ tokens }: Analysis, { first, last }: ClauseRange): 'FUTURE' | 'OPEN' | null {
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const verb = words.findIndex(
    (word, at) =>
      CANCELLING_WORDS.has(word) ||
      POSTPONING_WORDS.has(word) ||
      word === 'suspended' ||
      (words[at + 1] === 'off' && /^(?:called|put)$/u.test(word)),
  );
  const group = words.slice(Math.max(0, verb - 3), Math.max(0, verb));
  if (group.some((word) => /^(?:has|have|is|are)$/u.test(word))) return 'FUTURE';
  return group.some((word) => /^(?:was|were)$/u.test(word)) ? 'OPEN' : null;
}

/**
 * The same for a date whose clause describes something that another clause of the sentence calls off: "postponed a trip,
 * which was planned for Tuesday, to 4 October". The new date is in the future.
 */
function tenseOfPlanCalledOff(analysis: Analysis, at: number, isPlannedFor: boolean): 'FUTURE' | 'OPEN' | null {
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined) return null;
  if (isPlannedFor) return tenseOfCalledOff(analysis, sentence);
  const isNew = NEW_DATE_PREPOSITIONS.has(analysis.tokens[at - 1]?.lower ?? '');
  const before = isNew ? analysis.tokens.slice(sentence.first, at) : [];
  return before.some(({ lower }) => POSTPONING_WORDS.has(lower)) ? 'FUTURE' : null;
}

/**
 * Whether "planned for" describes the noun before it, in a clause about something else: "called off a strike planned
 * for Monday". With an auxiliary, the plan can be over: "A strike was planned for Monday", "had called a strike planned
 * for Monday".
 */
function isAttribute({ tokens }: Analysis, at: number, { first, last }: ClauseRange): boolean {
  const noun = tokens[at - 1];
  if (at <= first || noun?.kind !== 'WORD' || /^(?:originally|initially|first)$/u.test(noun.lower)) return false;
  return !tokens.slice(first, last).some(({ lower }) => /^(?:was|were|had|been)$/u.test(lower));
}

/** Whether a date belongs to the subject of its clause: "The strike on Wednesday has been called off". */
function isInSubject({ tokens }: Analysis, at: number, { first, last }: ClauseRange): boolean {
  if (tokens[at - 1]?.lower !== 'on' || at - 1 <= first) return false;
  return tokens.slice(at, last).some(({ lower }) => /^(?:has|have|is|are|was|were)$/u.test(lower));
}

/**
 * Returns the tense of a date that belongs to a plan.
 *
 * If the plan has been cancelled, the date is in the future: "a concert planned for Saturday has been cancelled",
 * "Sunday's race has been called off". After "was due to", the date can be in the past or in the future. The result of
 * a contest shows that the date is in the past: "will stay in office after winning Sunday's vote".
 *
 * @param at - index of the date
 * @returns `OPEN` if the date can be in the past or in the future; null if the clause does not show a plan
 */
export function planTense(analysis: Analysis, at: number, clause: ClauseRange): 'PAST' | 'FUTURE' | 'OPEN' | null {
  const { tokens } = analysis;
  const isPossessive = /[\u2019']s$/u.test(tokens[at]?.text ?? '');
  const isPlannedFor = PLANNED_FOR.test(tokens[at - 1]?.lower ?? '') && PLANNED_STARTS.has(tokens[at - 2]?.lower ?? '');
  const calledOff =
    isPossessive || isPlannedFor || isInSubject(analysis, at, clause) ? tenseOfCalledOff(analysis, clause) : null;
  if (calledOff !== null) return calledOff;
  const planCalledOff = tenseOfPlanCalledOff(analysis, at, isPlannedFor);
  if (planCalledOff !== null) return planCalledOff;
  if (isPlannedFor && isAttribute(analysis, at - 2, clause)) return 'FUTURE';
  const { first, last } = innerClause(analysis, at, clause);
  if (tokens[first - 1]?.lower === 'after' && RESULTS.has(tokens[first]?.lower ?? '')) return 'PAST';
  for (let index = first; index + 2 < last; index += 1) {
    if (!PAST_PLAN_AUXILIARIES.has(tokens[index]?.lower ?? '') || tokens[index + 2]?.lower !== 'to') continue;
    if (PLAN_WORDS.has(tokens[index + 1]?.lower ?? '')) return 'OPEN';
  }
  return null;
}

/** Whether a word can be the subject of a verb in the plural: "workers", "Rovers", "people". */
const isPlural = ({ text, lower }: Token): boolean =>
  /^\p{L}{2,}(?<!s)s$/u.test(text) ? !NOT_PLURALS.has(lower) : PLURAL_NOUNS.has(lower);

/** Whether the first noun before a verb is in the plural. A place can follow the noun: "workers in Milan strike". */
function hasPluralSubject({ tokens }: Analysis, verb: number, first: number): boolean {
  let at = verb - 1;
  const start = Math.max(first, verb - SUBJECT_REACH);
  while (at > start && !isPlural(tokens[at] as Token)) at -= 1;
  const subject = tokens[at];
  if (subject === undefined || at < first || !isPlural(subject)) return false;
  // "at", "from" or "in" can follow the subject, and a name or a lower-case noun ends the phrase.
  return at === verb - 1 || AFTER_SUBJECT.has(tokens[at + 1]?.lower ?? '');
}

/**
 * Whether the present tense of a clause refers to the future: "Workers in Milan strike on Friday". English reports past
 * events in the past tense, except in headlines about events that nobody plans.
 *
 * @param at - index of a date
 */
export function isComing(analysis: Analysis, at: number, { first, last }: ClauseRange): boolean {
  const { tokens } = analysis;
  if (tokens[at - 1]?.lower !== 'on') return false;
  for (let index = first + 1; index < last; index += 1) {
    const [token, after] = [tokens[index], tokens[index + 1]];
    if (token === undefined || !COMING_VERBS.has(token.text) || !hasPluralSubject(analysis, index, first)) continue;
    // "strike" means "hit" before an object: "Missiles strike the port on Sunday".
    if (token.lower !== 'strike' || (flagsOf(after) & PREPOSITION) !== 0) return true;
  }
  return false;
}
