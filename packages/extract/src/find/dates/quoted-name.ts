import type { ReadDate } from './date-expression.ts';
import { textAt } from './date-tokens.ts';
import type { DateText } from './dates-language.ts';

/** The maximum number of words on either side of a date in a quoted name. */
const REACH = 4;

/** Finds the quotation mark before or after a date. Returns the index of the mark, or -1 if other text comes first. */
function markBeside({ tokens, words }: DateText, from: number, step: 1 | -1): number {
  for (let at = from; Math.abs(at - from) <= REACH; at += step) {
    const token = tokens[at];
    if (token?.kind === 'QUOTE') return at;
    if (token?.kind !== 'WORD') return -1;
    if (!/^\p{Lu}/u.test(token.text) && !words.datePrepositions.has(token.lower)) return -1;
  }
  return -1;
}

/** Whether a date is part of a name in quotation marks: "„Blatt am Sonntag“". */
export function isInQuotedName(text: DateText, { first, last }: ReadDate): boolean {
  const open = markBeside(text, first - 1, -1);
  if (open < 0) return false;
  const close = markBeside(text, last, 1);
  const { tokens, words } = text;
  const start = words.datePrepositions.has(textAt(tokens, open + 1).toLowerCase()) ? open + 2 : open + 1;
  // A quotation that consists only of the date is not a name: "„Am Montag“, sagte sie".
  return close > 0 && (start < first || last < close);
}
