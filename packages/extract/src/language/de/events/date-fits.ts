import type { Analysis } from '../../../core/analysis.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventWord } from '../../../find/events/event-word.ts';
import { kindOf } from '../../../find/events/senses.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ACCUSATIVE_OR_PLURAL,
  ANNOUNCED_PREPOSITIONS,
  ASIDE_PREPOSITIONS,
  ATTRIBUTE_PREPOSITIONS,
  BEFORE_CLAUSE_DATE,
  BETWEEN_LIMIT_AND_DATE,
  DATE_OF_NEWS,
  ELECTION_RESULTS,
  HAPPENING_VERBS,
  MOVING_VERBS,
  NAME_PARTICLES,
  NOUN_ARTICLES,
  PERIOD_PREPOSITIONS,
  PLAN_PREPOSITIONS,
  PREPOSITIONS,
  RECENT_DAYS,
  RESIGNING_VERBS,
  SETTING_PREPOSITIONS,
} from '../words/event-phrases.ts';
import { governorOf, isAdjective, isGenitive, isNoun } from './noun-role.ts';

type Tokens = readonly Token[];

/**
 * Maximum distance in tokens between a noun and a date that is its attribute: "das Treffen der Minister in Kiel am
 * Montag".
 */
const ATTRIBUTE_REACH = 9;
/** Maximum number of tokens from an election to the verb that tells the result. */
const RESULT_REACH = 24;
/** Maximum number of words between a date and its participle: "des am Montag in Kiel gefassten". */
const PARTICIPLE_REACH = 9;
/** Returns the index of the preposition before a date. If there is no preposition, it is the index of the date. */
function startOf(tokens: Tokens, { first }: DateExpression): number {
  let at = first;
  while (at > first - 2 && BEFORE_CLAUSE_DATE.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  // The noun is part of the date: "im Jahr 2002".
  if (/^jahre?s?$/u.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** Types of events that last for some time. "seit gestern" is not the date of these events. */
const LONG_KINDS = new Set(['MEETING', 'PROTEST', 'SPORT', 'ATTACK', 'DISASTER']);

/** Whether a date is only the start or end of a period: "seit Januar", "bis Juni". */
function isPeriod(tokens: Tokens, { first, until }: DateExpression, { sense }: EventWord): boolean {
  if (until !== null) return false;
  let at = first - 1;
  while (at > first - 4 && BETWEEN_LIMIT_AND_DATE.has(tokens[at]?.lower ?? '')) at -= 1;
  const preposition = tokens[at]?.lower ?? '';
  // "seit gestern" is the date of a short event: "ist seit gestern gesperrt".
  const isStart =
    preposition === 'seit' && RECENT_DAYS.has(tokens[first]?.lower ?? '') && !LONG_KINDS.has(kindOf(sense));
  return PERIOD_PREPOSITIONS.has(preposition) && !isStart;
}

/**
 * Finds the noun phrase with a participle that a date belongs to: "des am Montag gefassten Diebs". Returns the index of
 * the noun, or -1 if the date belongs to the clause.
 */
function nounOfParticiple(tokens: Tokens, date: DateExpression): number {
  // In "nach dem am Montag veröffentlichten Ergebnis", the first preposition does not belong to the date.
  const isPhraseAt = (start: number) =>
    NOUN_ARTICLES.has(tokens[start - 1]?.lower ?? '') && PREPOSITIONS.has(tokens[start]?.lower ?? '');
  if (!isPhraseAt(startOf(tokens, date)) && !isPhraseAt(date.first - 1)) return -1;
  // The comma after "Montag, den 3. Mai," ends the date.
  const isInserted = tokens.slice(date.first, date.last).some(({ text }) => text === ',');
  const start = isInserted && tokens[date.last]?.text === ',' ? date.last + 1 : date.last;
  for (let at = start; at < start + PARTICIPLE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'SIGN' && token.text !== '-')) return -1;
    if (!/^\p{Ll}+(?:t|en)e[nrsm]?$/u.test(token.text)) continue;
    let noun = at + 1;
    while (isAdjective(tokens[noun])) noun += 1;
    if (isNoun(tokens[noun])) return noun;
  }
  return -1;
}

/** Whether a date follows a noun as its attribute: "das Treffen der Minister am Montag". */
function isAttribute(tokens: Tokens, at: number, date: DateExpression, clause: ClauseRange): boolean {
  const start = startOf(tokens, date);
  if (start <= at || date.first - at > ATTRIBUTE_REACH) return false;
  if (ATTRIBUTE_PREPOSITIONS.has(tokens[date.first - 1]?.lower ?? '')) return true;
  const between = tokens.slice(at + 1, start);
  // Only nouns, articles and prepositions can be between a noun and its attribute: "die Festnahme gestern".
  const isPhrase = between.every(
    (token) =>
      token.kind !== 'WORD' ||
      isNoun(token) ||
      isAdjective(token) ||
      PREPOSITIONS.has(token.lower) ||
      NOUN_ARTICLES.has(token.lower) ||
      NAME_PARTICLES.has(token.lower),
  );
  return isPhrase && tokens.slice(clause.first, clause.last).every(({ lower }) => !DATE_OF_NEWS.has(lower));
}

/**
 * Whether the events of a clause happen during the event of a noun. "bei einem Brand" and "auf einer Tagung" match, but
 * "auf die Tagung" does not.
 */
function isSettingOf(tokens: Tokens, at: number, governor: string, { sense }: EventWord): boolean {
  const kind = kindOf(sense);
  // The noun is inside another noun phrase: "die bei einem Absturz getöteten Menschen".
  const before = tokens.slice(Math.max(0, at - ATTRIBUTE_REACH), at).findLastIndex(({ lower }) => lower === governor);
  const outer = tokens[Math.max(0, at - ATTRIBUTE_REACH) + before - 1];
  if (
    before >= 0 &&
    (NOUN_ARTICLES.has(outer?.lower ?? '') || /^(?:beiden|ihr(?:en)?|sein(?:en)?)$/u.test(outer?.lower ?? ''))
  )
    return false;
  if (/^im?n?$/u.test(governor)) return kind === 'MEETING';
  const isTarget = tokens.slice(at - 2, at).some(({ lower }) => ACCUSATIVE_OR_PLURAL.has(lower));
  if (kind === 'ELECTION') {
    const sentence = tokens.slice(at, at + RESULT_REACH);
    return /^beim?$/u.test(governor) && sentence.some(({ lower }) => ELECTION_RESULTS.has(lower));
  }
  return SETTING_PREPOSITIONS.has(governor) && !(governor === 'auf' && isTarget);
}

/**
 * Types of events that are planned a long time in advance. A person or a budget can be chosen for a future event of
 * these types.
 */
const PLANNED_KINDS = new Set(['ELECTION', 'MEETING', 'SPORT']);

/** Whether the date of a clause is the date of a noun in it. */
function isDateOfNoun(
  { tokens, published }: Analysis,
  clause: ClauseRange,
  word: EventWord,
  at: number,
  date: DateExpression,
): boolean {
  const preposition = tokens[startOf(tokens, date)]?.lower ?? '';
  // The date belongs to another noun: "der Haushalt für 2011".
  if (preposition === 'für' && date.value?.precision === 'YEAR') return false;
  const governor = governorOf(tokens, at, clause);
  // In "zur Kandidatin für die Wahl am 27. Oktober gewählt", the election is in the future. A date in the past
  // therefore has the wrong year.
  const isPast = (date.value?.date ?? '') < (published ?? '');
  if (governor === 'für' && isPast && PLANNED_KINDS.has(kindOf(word.sense))) return false;
  if (isAttribute(tokens, at, date, clause)) return true;
  const isSetting = isSettingOf(tokens, at, governor, word);
  if (isSetting) return true;
  if (ASIDE_PREPOSITIONS.has(governor) || isGenitive(tokens, at)) return false;
  if (PLAN_PREPOSITIONS.has(preposition)) return true;
  const words = tokens.slice(clause.first, clause.last);
  // The date is the date of the resignation: "erklärte seinen Rücktritt".
  if (word.sense === 'RESIGNATION' && words.some(({ lower }) => RESIGNING_VERBS.has(lower))) return true;
  if (words.some(({ lower }) => DATE_OF_NEWS.has(lower))) return ANNOUNCED_PREPOSITIONS.has(preposition);
  return words.some(({ lower }) => HAPPENING_VERBS.has(lower));
}

/**
 * Whether a date belongs to the phrase of a noun: "das Konzert am Montag", "das für Montag geplante Konzert". False if
 * it belongs to the verb of the clause.
 */
export function isInNounPhrase({ tokens }: Analysis, clause: ClauseRange, at: number, date: DateExpression): boolean {
  const preposition = tokens[startOf(tokens, date)]?.lower ?? '';
  return (
    isAttribute(tokens, at, date, clause) || nounOfParticiple(tokens, date) >= at || PLAN_PREPOSITIONS.has(preposition)
  );
}

/**
 * Whether a date with "vom" belongs to the noun before it: "gegen die Wahl vom Sonntag demonstrierten". The date then
 * does not belong to the verb.
 */
function isDateOfNounBefore(tokens: Tokens, { first, until }: DateExpression): boolean {
  return until === null && tokens[first - 1]?.lower === 'vom' && isNoun(tokens[first - 2]);
}

/**
 * Whether the grammar of a clause allows a date to be the date of the event.
 *
 * @param at - index of the event word
 */
export function fitsDate(
  analysis: Analysis,
  clause: ClauseRange,
  at: number,
  word: EventWord,
  date: DateExpression,
): boolean {
  const { tokens } = analysis;
  if (isPeriod(tokens, date, word)) return false;
  if (tokens.slice(clause.first, clause.last).some(({ lower }) => MOVING_VERBS.has(lower))) return false;
  const noun = nounOfParticiple(tokens, date);
  if (noun >= 0) return at > date.last - 1 && at <= noun;
  // In "verkauft und 2006 umbenannt", the date belongs to the second verb.
  const isOfNextVerb = date.first > at && tokens.slice(at + 1, date.first).some(({ lower }) => lower === 'und');
  return word.verb
    ? !isDateOfNounBefore(tokens, date) && !isOfNextVerb
    : isDateOfNoun(analysis, clause, word, at, date);
}
