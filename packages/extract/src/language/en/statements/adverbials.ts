import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import {
  BEFORE_TIME,
  DAYTIMES,
  MONTH_DETERMINERS,
  MONTHS,
  SETTING_NOUNS,
  TIME_ADVERBS,
  TIME_COMPARATIVES,
  TIME_DETERMINERS,
  TIME_UNITS,
  WEEKDAYS,
} from '../words/settings.ts';
import { isSign } from './signs.ts';

/**
 * Skips a time expression without a preposition: "Thursday night", "last week", "yesterday", "later". Returns the same
 * index if there is nothing to skip.
 */
export function afterTime(syntax: Syntax, at: number): number {
  const word = wordAt(syntax, at);
  if (BEFORE_TIME.has(word)) {
    const rest = afterTime(syntax, at + 1);
    return rest > at + 1 || TIME_COMPARATIVES.has(word) ? rest : at;
  }
  if (WEEKDAYS.has(word)) return DAYTIMES.has(wordAt(syntax, at + 1)) ? at + 2 : at + 1;
  if (TIME_ADVERBS.has(word)) return at + 1;
  if (MONTHS.has(word) && flagsAt(syntax, at) & CAPITAL && syntax.tokens[at + 1]?.kind === 'NUMBER') return at + 2;
  const next = wordAt(syntax, at + 1);
  if (TIME_DETERMINERS.has(word) && (TIME_UNITS.has(next) || WEEKDAYS.has(next) || DAYTIMES.has(next))) return at + 2;
  return MONTH_DETERMINERS.has(word) &&
    /^[jfmasond]\p{Ll}+(ry|ch|il|ne|ly|st|er)$/u.test(next) &&
    flagsAt(syntax, at + 1) & CAPITAL
    ? at + 2
    : at;
}

/**
 * Skips a prepositional phrase for a time or a setting: "in a radio interview", "on Monday", "at a news conference".
 * Returns the same index if there is nothing to skip.
 */
export function afterSetting(syntax: Syntax, at: number): number {
  const time = afterTime(syntax, at);
  if (time > at) return time;
  const flags = flagsAt(syntax, at);
  if (wordAt(syntax, at) === 'not') return at;
  if (/ly$/.test(wordAt(syntax, at)) || (flags & ADVERB && !(flags & (SUBORDINATOR | CAPITAL)))) return at + 1;
  if (!(flags & PREPOSITION)) return at;
  const timed = afterTime(syntax, at + 1);
  if (timed > at + 1) return timed;
  let next = at + 1;
  while (next < at + 7 && !isSign(syntax, next) && !(flagsAt(syntax, next) & (QUOTED | PRONOUN | FINITE))) {
    if (SETTING_NOUNS.has(wordAt(syntax, next)) && !SETTING_NOUNS.has(wordAt(syntax, next + 1))) return next + 1;
    if (next > at + 1 && flagsAt(syntax, next) & (DETERMINER | PREPOSITION) && wordAt(syntax, next) !== 'of') return at;
    next += 1;
  }
  return at;
}
