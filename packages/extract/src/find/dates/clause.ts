import type { Analysis } from '../../core/analysis.ts';
import { placeAt } from '../names/places.ts';
import type { ClauseRange } from './dates-language.ts';

/** The maximum number of tokens in a clause on either side of the given token. */
export const CLAUSE_REACH = 40;
/** The maximum number of tokens in a quoted name, including the quotation marks. */
const LONGEST_NAME = 5;

/** Whether a token is a punctuation mark that ends a clause. */
export function endsClause(text: string): boolean {
  return text === ',' || text === ';' || text === ':' || text === '–' || text === '—' || text === '(' || text === ')';
}

/**
 * Whether a token is part of a quoted name. The quotation marks of a name do not end the clause: "die Havarie der
 * „Linde II“".
 */
function isInQuotedName({ tokens, quotations, quotationOf }: Analysis, index: number, at: number): boolean {
  if ((quotationOf[at] ?? -1) >= 0) return false;
  const quotation = quotations[quotationOf[index] ?? -1];
  if (quotation === undefined || quotation.close - quotation.open > LONGEST_NAME) return false;
  return /^\p{Lu}/u.test(tokens[quotation.open + 1]?.text ?? '') && tokens[quotation.close - 1]?.kind !== 'SIGN';
}

/** The maximum number of tokens between the two commas around a date: ", dem 27. Februar 2008,". */
const LONGEST_DATE = 6;

/** Whether a comma separates a weekday from its date: "Mittwoch, dem 27. Februar", "Monday, March 5". */
function isBeforeDate({ tokens, shared: { dates } }: Analysis, at: number): boolean {
  const [day, next, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1], tokens[at + 2]];
  if (next === undefined || !(dates.weekdays.has(day) || dates.weekdayCompounds.has(day))) return false;
  return (
    next.kind === 'NUMBER' ||
    dates.months.has(next.lower) ||
    (dates.dateArticles.has(next.lower) && after?.kind === 'NUMBER')
  );
}

/**
 * Whether a comma is part of a date with a weekday. Such a comma does not end the clause: "am Mittwoch, dem 27. Februar
 * 2008, starb".
 */
function isInDate(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  if (tokens[at]?.text !== ',') return false;
  if (isBeforeDate(analysis, at)) return true;
  const { months } = analysis.shared.dates;
  if (tokens[at - 1]?.kind !== 'NUMBER' && !months.has(tokens[at - 1]?.lower ?? '')) return false;
  for (let index = at - 1; index >= at - LONGEST_DATE; index -= 1)
    if (tokens[index]?.text === ',') return isBeforeDate(analysis, index);
  return false;
}

/** The maximum number of tokens from the comma before a region to the comma after it. */
const LONGEST_REGION = 4;
/** The maximum number of tokens in brackets that a clause continues after: "um 10 Uhr Ortszeit (01:00 Uhr GMT)". */
const LONGEST_INSERTION = 6;

/** Whether a token is one of the brackets around a few words. Such brackets do not end the clause. */
function isShortBracket({ tokens }: Analysis, at: number): boolean {
  const text = tokens[at]?.text;
  if (text !== '(' && text !== ')') return false;
  const [step, other] = text === '(' ? [1, ')'] : [-1, '('];
  for (let length = 1; length <= LONGEST_INSERTION + 1; length += 1) {
    const next = tokens[at + step * length]?.text;
    if (next === other) return true;
    if (next === undefined || endsClause(next)) return false;
  }
  return false;
}

/**
 * Whether a comma stands before or after the region of a town, in front of a date. Such a comma does not end the
 * clause: "in Tulsa, Oklahoma, on Sunday".
 */
function isAroundRegion({ tokens, shared }: Analysis, at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const isTown = (index: number) => tokens[index]?.kind === 'WORD' && /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  const regionFrom = (comma: number): number => {
    const region = isTown(comma - 1) ? placeAt(tokens, comma + 1) : null;
    const isRegion = region !== null && (region.place.kind === 'REGION' || region.place.kind === 'COUNTRY');
    const next = tokens[(region?.last ?? comma) + 1]?.lower ?? '';
    const isDated = shared.dates.datePrepositions.has(next) || shared.dates.weekdays.has(next);
    return isRegion && isDated && tokens[region.last]?.text === ',' ? region.last : -1;
  };
  if (regionFrom(at) > at) return true;
  for (let comma = at - 2; comma >= at - LONGEST_REGION; comma -= 1)
    if (tokens[comma]?.text === ',') return regionFrom(comma) === at;
  return false;
}

/** Whether a comma separates the results of two sets or periods: "6:3, 6:4", "6-3, 6-4". */
const isBetweenScores = ({ tokens }: Analysis, at: number): boolean =>
  tokens[at]?.text === ',' &&
  tokens[at - 1]?.kind === 'NUMBER' &&
  tokens[at + 1]?.kind === 'NUMBER' &&
  (tokens[at + 1]?.text.includes(':') === true || (tokens[at - 2]?.text === '-' && tokens[at + 2]?.text === '-'));

/** Whether a token that usually ends a clause is part of a date or an insertion, so that the clause continues. */
const continues = (analysis: Analysis, at: number): boolean =>
  isInDate(analysis, at) ||
  isShortBracket(analysis, at) ||
  isAroundRegion(analysis, at) ||
  isBetweenScores(analysis, at);

/**
 * Finds the clause around a token. Clauses end at commas, similar punctuation, quotation marks and the end of the
 * sentence.
 */
export function clauseAround(analysis: Analysis, at: number): ClauseRange {
  const { tokens, sentences, sentenceOf, quotationOf } = analysis;
  const sentence = sentences[sentenceOf[at] ?? -1];
  const least = Math.max(sentence?.first ?? at, at - CLAUSE_REACH);
  const most = Math.min(sentence?.last ?? at + 1, at + CLAUSE_REACH);
  const isInside = (index: number) =>
    quotationOf[index] === quotationOf[at]
      ? !endsClause(tokens[index]?.text ?? '') || continues(analysis, index)
      : isInQuotedName(analysis, index, at);
  let first = at;
  while (first > least && isInside(first - 1)) first -= 1;
  let last = at + 1;
  while (last < most && isInside(last)) last += 1;
  return { first, last };
}

/** Whether a clause or quotation ends between two tokens. */
export function isSeparated(analysis: Analysis, a: number, b: number): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  for (let at = first; at < last; at += 1)
    if (endsClause(analysis.tokens[at]?.text ?? '') && !continues(analysis, at)) return true;
  return analysis.quotationOf[a] !== analysis.quotationOf[b];
}
