import type { Analysis } from '../../../core/analysis.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange, CueRange, SaidRole } from '../../../find/dates/dates-language.ts';
import { governorOf } from '../../../find/dates/governor.ts';
import { eventWord } from '../events/event-word.ts';
import {
  BEFORE_ATTRIBUTE,
  CLAUSE_LINKS,
  EARLIER_OCCASION,
  FRONT_WORDS,
  NOUN_PREPOSITIONS,
  OCCASION_KINDS,
  OCCASION_PREPOSITIONS,
  SPOKEN_OR_WRITTEN,
  TOPIC_PREPOSITIONS,
  UNSAID_PREPOSITIONS,
} from '../words/said-dates.ts';

const lowerAt = ({ tokens }: Analysis, at: number): string => tokens[at]?.lower ?? '';

/** Whether a noun names a text or an occasion on which people speak: "letter", "meeting". */
function isOccasion(noun: string): boolean {
  return SPOKEN_OR_WRITTEN.has(noun) || OCCASION_KINDS.has(eventWord(noun)?.sense ?? '');
}

/** Whether a date is an attribute of a noun that does not name an occasion: "Monday’s attack", "the 2019 election". */
function isAttribute(analysis: Analysis, date: DateExpression): boolean {
  const isPossessive = /[’']s$/u.test(analysis.tokens[date.last - 1]?.text ?? '');
  const isAfterDeterminer = BEFORE_ATTRIBUTE.has(lowerAt(analysis, date.first - 1));
  const next = analysis.tokens[date.last];
  if (!isPossessive && !(isAfterDeterminer && next?.kind === 'WORD')) return false;
  return ![0, 1, 2].some((offset) => isOccasion(lowerAt(analysis, date.last + offset)));
}

/** Whether another clause starts between a date and the cue: "X, who was elected on Monday, said". */
function isBehindLink({ tokens }: Analysis, date: DateExpression, cue: CueRange): boolean {
  const [first, last] = date.first > cue.first ? [cue.end, date.first] : [date.last, cue.first];
  // A date at the start of the clause also applies after "and": "On Monday he came and said".
  return tokens.slice(first, last).some(({ lower }) => CLAUSE_LINKS.has(lower));
}

/**
 * Returns whether a date near an English cue belongs to the cue, to the occasion of the statement, or to something
 * else.
 */
export function saidRole(analysis: Analysis, date: DateExpression, cue: CueRange): SaidRole {
  const { tokens } = analysis;
  const before = lowerAt(analysis, date.first - 1);
  const { sentences, sentenceOf } = analysis;
  const start = sentences[sentenceOf[date.first] ?? -1]?.first ?? 0;
  if (isAttribute(analysis, date) || isBehindLink(analysis, date, cue)) return 'OTHER';
  const stop = date.first > cue.last ? cue.last - 1 : start - 1;
  if (/[’']s$/u.test(tokens[date.last - 1]?.text ?? '')) {
    const governor = governorOf(tokens, date.first - 1, (word) => NOUN_PREPOSITIONS.has(word), stop);
    return OCCASION_PREPOSITIONS.has(governor) || governor === 'after' ? 'NOUN' : 'OTHER';
  }
  if (UNSAID_PREPOSITIONS.has(before)) return 'OTHER';
  const noun = before === 'on' || before === 'in' || before === 'at' ? date.first - 2 : date.first - 1;
  const word = lowerAt(analysis, noun);
  const isEvent = eventWord(word) !== null;
  if (!isEvent && !isOccasion(word)) return 'OWN';
  const governor = governorOf(tokens, noun - 1, (other) => NOUN_PREPOSITIONS.has(other), stop);
  if (OCCASION_PREPOSITIONS.has(governor)) return 'NOUN';
  if (TOPIC_PREPOSITIONS.has(governor)) return 'OTHER';
  if (governor === '') return isEvent && !isOccasion(word) && date.last <= cue.first ? 'OTHER' : 'OWN';
  return isOccasion(word) ? 'NOUN' : 'OTHER';
}

/**
 * Whether the first part of a sentence can contain the date of the clause after it: "On Tuesday, in a speech, she
 * said".
 */
export function isFront(analysis: Analysis, { first }: ClauseRange): boolean {
  const word = lowerAt(analysis, first);
  return FRONT_WORDS.has(word) || analysis.shared.dates.starts.has(word) || word === 'the';
}

/** Whether a phrase between commas may separate the cue from a date at the start of the sentence: "in a speech". */
export function isInsertion(analysis: Analysis, { first, last }: ClauseRange): boolean {
  const word = lowerAt(analysis, first);
  return last - first <= 14 && !(CLAUSE_LINKS.has(word) && word !== 'who' && word !== 'whose' && word !== 'which');
}

/** Whether a cue refers to an earlier occasion: "had said". */
export function looksBack({ tokens }: Analysis, { first, last }: CueRange): boolean {
  return tokens.slice(Math.max(0, first - 3), last + 3).some(({ lower }) => EARLIER_OCCASION.has(lower));
}
