import type { ReadDate } from '../../../find/dates/date-expression.ts';
import { lowerAt, textAt } from '../../../find/dates/date-tokens.ts';
import type { DateText } from '../../../find/dates/dates-language.ts';
import { isInQuotedName } from '../../../find/dates/quoted-name.ts';
import {
  AFTER_WEEKDAY_IN_NAME,
  BEFORE_TODAY_IN_NAME,
  BEFORE_WEEKDAY_IN_NAME,
  DAILY,
  PAPERS_WITH_DAY,
} from '../words/own-dates.ts';

const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Checks whether a date is part of an English name ("Sunday Times", "Mail on Sunday", "Black Friday", "USA Today") or
 * refers to no specific day ("on a Friday").
 */
export function isName(text: DateText, date: ReadDate): boolean {
  if (isInQuotedName(text, date)) return true;
  const { tokens } = text;
  const { first, last } = date;
  if (textAt(tokens, first) === 'Today' && BEFORE_TODAY_IN_NAME.has(textAt(tokens, first - 1))) return true;
  if (date.shape.type !== 'WEEKDAY') return false;
  if (lowerAt(tokens, first - 1) === 'a' && lowerAt(tokens, first - 2) === 'on') return true;
  if (AFTER_WEEKDAY_IN_NAME.has(lowerAt(tokens, last)) && isCapitalized(textAt(tokens, last))) return true;
  if (BEFORE_WEEKDAY_IN_NAME.has(lowerAt(tokens, first - 1)) && isCapitalized(textAt(tokens, first - 1))) return true;
  const paper = textAt(tokens, first - 2);
  return (
    lowerAt(tokens, first - 1) === 'on' &&
    lowerAt(tokens, last - 1) === 'sunday' &&
    isCapitalized(paper) &&
    PAPERS_WITH_DAY.has(paper.toLowerCase()) &&
    !DAILY.has(lowerAt(tokens, first - 3))
  );
}
