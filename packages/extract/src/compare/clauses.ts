import type { Span } from '@wortlaut/vocabulary';
import type { Language } from '../core/analysis.ts';
import { wordEnding } from '../core/word-list.ts';
import type { ReadDate } from '../find/dates/date-expression.ts';
import { readDates } from '../find/dates/read-dates.ts';
import { COMPARISON_WORDS, SHARED_WORDS } from '../language/all.ts';
import { languageOf } from '../language/registry.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { notionOf } from './notions.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** A sentence to compare with sentences from other articles. Its span refers to the article's body. */
export interface ComparedPassage extends Span {
  readonly articleId: string;
  /** The sentence as printed. */
  readonly text: string;
  /** The date of the article. */
  readonly datedAt: Date;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  /** Spans in the body that name people or introduce a statement. They do not count as content. */
  readonly frames: readonly Span[];
}

/** The time that a clause refers to. */
export interface ClauseDate {
  /** Days since 1970-01-01; NaN if the day is unclear. */
  readonly day: number;
  /** The maximum error of `day` in days. "Yesterday" may have been written a day before the article was published. */
  readonly slack: number;
  /** 1 to 12; null if the clause does not name a month. */
  readonly month: number | null;
  readonly year: number | null;
}

/** A part of a sentence between two commas, with the details that are compared. */
export interface Clause {
  readonly passage: ComparedPassage;
  /** The concepts that the clause mentions, without numbers, dates and frames. See `notionOf`. */
  readonly content: ReadonlySet<string>;
  /** The span from the first to the last content word. */
  readonly span: Span;
  readonly quantities: readonly (Quantity & Span)[];
  readonly dates: readonly (Span & ClauseDate)[];
  /**
   * Words that negate the clause, each with the concepts that it negates. A word negates either the next concept or all
   * concepts in the clause.
   */
  readonly negations: readonly (Span & { readonly notions: readonly string[] })[];
  /** Whether the clause makes a claim. Questions and conditions do not. */
  readonly asserts: boolean;
}

/** A date with its tokens `[first, last)`. */
interface DatedTokens {
  readonly first: number;
  readonly last: number;
  readonly date: ClauseDate;
}

/** A sentence with its tokens, dates and quantities. */
interface Sentence {
  readonly passage: ComparedPassage;
  readonly tokens: readonly Token[];
  readonly dates: readonly DatedTokens[];
  /** Indices of tokens that are part of a date. */
  readonly dated: ReadonlySet<number>;
  /** For each token, whether it is part of a frame. */
  readonly framed: readonly boolean[];
  readonly quantities: readonly Quantity[];
  readonly isQuestion: boolean;
}

/** The maximum number of tokens in a sentence. Longer sentences are probably tables and are skipped. */
const MAX_TOKENS = 120;
/** The minimum length of a content word, in UTF-16 code units. */
const SHORTEST_WORD = 4;
const DAY_MS = 86_400_000;
/** The weekday of 1970-01-01. */
const THURSDAY = 4;
/**
 * The maximum distance of "yesterday", "two days ago" and similar dates from the article's date, in days. "Today" is
 * skipped, because it can mean "nowadays".
 */
const MAX_DAYS_AGO = 2;

const NEGATED_ENDING = wordEnding(COMPARISON_WORDS.negatedEndings);

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

/** Returns the most recent day with the given weekday, up to the article's date. NaN if the text means a future day. */
function lastWeekday({ weekday, direction }: WeekdayShape, published: number): number {
  if (direction !== null && direction !== -1) return Number.NaN;
  const today = (published + THURSDAY) % 7;
  const back = (today - weekday + 7) % 7;
  return published - (direction === -1 && back === 0 ? 7 : back);
}

type WeekdayShape = Extract<ReadDate['shape'], { type: 'WEEKDAY' }>;

/** Resolves a date to a day. If the year is missing, uses the year that is closest to the article's date. */
function dayOf(shape: ReadDate['shape'], published: number): number {
  if (shape.type === 'OFFSET' && shape.precision === 'DAY' && shape.months === 0)
    return shape.days < 0 && shape.days >= -MAX_DAYS_AGO ? published + shape.days : Number.NaN;
  if (shape.type !== 'DATE' || shape.until !== null) return Number.NaN;
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const years = shape.year === null ? [year - 1, year, year + 1] : [shape.year];
  const days = years.map((each) => Date.UTC(each, shape.month - 1, shape.day) / DAY_MS);
  return days.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
}

function datesIn(tokens: readonly Token[], { datedAt }: ComparedPassage, language: Language): DatedTokens[] {
  const published = Math.floor(datedAt.getTime() / DAY_MS);
  const isPast = !tokens.some(({ lower }) => COMPARISON_WORDS.futureWords.has(lower));
  return readDates(tokens, language, SHARED_WORDS.dates).map(({ first, last, shape }) => ({
    first,
    last,
    date: {
      day: shape.type === 'WEEKDAY' && isPast ? lastWeekday(shape, published) : dayOf(shape, published),
      slack: shape.type === 'OFFSET' ? 1 : 0,
      month: 'month' in shape ? shape.month : null,
      year: 'year' in shape ? shape.year : null,
    },
  }));
}

function isFramed({ start }: Token, passage: ComparedPassage): boolean {
  const offset = passage.start + start;
  return passage.frames.some((frame) => frame.start <= offset && offset < frame.end);
}

function readSentence(passage: ComparedPassage, language: Language): Sentence | null {
  const tokens = tokenize(passage.text);
  if (tokens.length > MAX_TOKENS) return null;
  const dates = datesIn(tokens, passage, language);
  const dated = new Set(dates.flatMap(({ first, last }) => range(first, last)));
  const framed = tokens.map((token) => isFramed(token, passage));
  const quantities = quantitiesIn(tokens, dated, language.compare).filter(({ first }) => !framed[first]);
  return { passage, tokens, dates, dated, framed, quantities, isQuestion: tokens.some(({ text }) => text === '?') };
}

/**
 * Checks whether a punctuation mark separates two clauses. A comma before a person's name or in a number does not
 * separate clauses.
 */
function endsClause({ tokens, quantities, framed }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'SIGN' || !/^[,;:–—()]$/u.test(token.text)) return false;
  if (token.text === ',' && framed[at + 1]) return false;
  return !quantities.some(({ first, last }) => first < at && at < last);
}

function splitClauses(sentence: Sentence): [first: number, last: number][] {
  const clauses: [number, number][] = [];
  let first = 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!endsClause(sentence, at)) continue;
    if (at > first) clauses.push([first, at]);
    first = at + 1;
  }
  if (first < sentence.tokens.length) clauses.push([first, sentence.tokens.length]);
  return clauses;
}

function hasContent(token: Token | undefined): boolean {
  if (token?.kind !== 'WORD' || token.text.length < SHORTEST_WORD) return false;
  const { emptyWords, negations, denials } = COMPARISON_WORDS;
  return !emptyWords.has(token.lower) && !negations.has(token.lower) && !denials.has(token.lower);
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const { negations, afterNegation } = COMPARISON_WORDS;
  if (!negations.has(lower) && !NEGATED_ENDING.test(lower)) return false;
  return !afterNegation.has(tokens[at + 1]?.lower ?? '');
}

function spanOf({ tokens, passage }: Sentence, first: number, last: number): Span {
  const start = passage.start + (tokens[first]?.start ?? 0);
  return { start, end: passage.start + (tokens[last - 1]?.end ?? 0) };
}

/**
 * Reads a clause.
 *
 * @param previous - index of the first token of the previous clause; a verb of denial there negates this clause
 */
function readClause(sentence: Sentence, first: number, last: number, previous: number): Clause {
  const { passage, tokens, dates, dated, framed } = sentence;
  const { denials, conditions, wideNegations } = COMPARISON_WORDS;
  const isInside = (item: { readonly first: number }) => item.first >= first && item.first < last;
  const notionAt = (at: number) => notionOf(tokens[at]?.text ?? '');
  const isOneOf = (words: ReadonlySet<string>) => (at: number) => words.has(tokens[at]?.lower ?? '');
  const quantities = sentence.quantities.filter(isInside);
  const counted = new Set(quantities.flatMap((quantity) => range(quantity.first, quantity.last)));
  const undated = range(first, last).filter((at) => !dated.has(at));
  const words = undated.filter((at) => !counted.has(at) && !framed[at] && hasContent(tokens[at]));
  const denied = range(previous, last).filter(isOneOf(denials));
  return {
    passage,
    content: new Set(words.map(notionAt)),
    span: spanOf(sentence, words[0] ?? first, (words.at(-1) ?? last - 1) + 1),
    quantities: quantities.map((quantity) => ({ ...quantity, ...spanOf(sentence, quantity.first, quantity.last) })),
    dates: dates
      .filter((date) => isInside(date) && !framed[date.first])
      .map((date) => ({ ...date.date, ...spanOf(sentence, date.first, date.last) })),
    negations: [...undated.filter((at) => isNegation(tokens, at)), ...denied].map((at) => {
      const affected = isOneOf(wideNegations)(at) ? words : words.filter((word) => word > at).slice(0, 1);
      return { notions: affected.map(notionAt), ...spanOf(sentence, at, at + 1) };
    }),
    asserts: !sentence.isQuestion && !undated.some(isOneOf(conditions)),
  };
}

/**
 * Splits a sentence into clauses.
 *
 * @returns an empty list if the language is not supported
 */
export function clausesOf(passage: ComparedPassage): Clause[] {
  const language = languageOf(passage.language);
  const sentence = language === null ? null : readSentence(passage, language);
  if (sentence === null) return [];
  return splitClauses(sentence).map(([first, last], index, all) =>
    readClause(sentence, first, last, all[index - 1]?.[0] ?? first),
  );
}
