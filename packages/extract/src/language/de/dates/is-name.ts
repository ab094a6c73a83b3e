import type { ReadDate } from '../../../find/dates/date-expression.ts';
import { lowerAt, textAt } from '../../../find/dates/date-tokens.ts';
import type { DateText } from '../../../find/dates/dates-language.ts';
import { isInQuotedName } from '../../../find/dates/quoted-name.ts';
import {
  AFTER_DAY_IN_NAME,
  DATED_GROUPS,
  DATED_PLACES,
  DAY_NAME_ADJECTIVES,
  SUNDAY_PAPERS,
  YEARLY_PLANS,
} from '../words/own-dates.ts';

/**
 * Checks whether a weekday is part of a name ("BILD am Sonntag", "Sonntag Aktuell", "Schwarzer Freitag"), or does not
 * refer to a specific day ("an einem Freitag").
 */
function isWeekdayInName({ tokens }: DateText, { first, last }: ReadDate): boolean {
  if (lowerAt(tokens, first - 1) === 'einem' && lowerAt(tokens, first - 2) === 'an') return true;
  const weekday = lowerAt(tokens, last - 1);
  if (DAY_NAME_ADJECTIVES.test(lowerAt(tokens, first - 1))) return true;
  if (weekday !== 'sonntag') return false;
  if (AFTER_DAY_IN_NAME.has(textAt(tokens, last))) return true;
  return lowerAt(tokens, first - 1) === 'am' && SUNDAY_PAPERS.has(lowerAt(tokens, first - 2));
}

/** Checks whether a date is part of a German name, or does not refer to a specific day. */
export function isName(text: DateText, date: ReadDate): boolean {
  const { tokens } = text;
  if (isInQuotedName(text, date)) return true;
  if (date.shape.type === 'WEEKDAY') return isWeekdayInName(text, date);
  if (date.shape.type === 'YEAR') return YEARLY_PLANS.test(lowerAt(tokens, date.first - 1));
  if (date.shape.type !== 'DATE' || date.shape.year !== null) return false;
  const before = lowerAt(tokens, date.first - 1);
  return DATED_GROUPS.has(before) || (before === 'des' && DATED_PLACES.test(lowerAt(tokens, date.first - 2)));
}
