import type { Language } from '../core/analysis.ts';
import type { ReadDate } from '../find/dates/date-expression.ts';
import { readDates } from '../find/dates/read-dates.ts';
import { sharedWords } from '../language/all.ts';
import { LANGUAGES, languageOf } from '../language/registry.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { notionOf } from './notions.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { CONDITIONS, DENIALS, EMPTY_WORDS, FUTURE_WORDS, NEGATED_NOUNS, NEGATIONS, UNDOING } from './words.ts';

/** A stretch of an article's body, in UTF-16 code units, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence of an article that is compared with those of others. */
export interface ComparedPassage extends Stretch {
  readonly articleId: string;
  /** The sentence as printed. */
  readonly text: string;
  /** When the article was printed. */
  readonly datedAt: Date;
  readonly language: string;
  /** Stretches of the body that only name people or say who says it: what stands there is no common content. */
  readonly frames: readonly Stretch[];
}

/** When a clause says that something is so. */
export interface ClauseDate {
  /** Days since 1970; NaN where that cannot be told for sure. */
  readonly day: number;
  /** How many days the day may be off: "yesterday" may have been written a day before it was printed. */
  readonly slack: number;
  /** From 1 to 12; null where none is named. */
  readonly month: number | null;
  readonly year: number | null;
}

/** A part of a passage between two commas, and what in it can differ. */
export interface Clause {
  readonly passage: ComparedPassage;
  /** What it is about: each notion once, without numbers, dates and frames. */
  readonly content: ReadonlySet<string>;
  /** From the first word with content to the last, in the body. */
  readonly stretch: Stretch;
  readonly quantities: readonly (Quantity & Stretch)[];
  readonly dates: readonly (Stretch & ClauseDate)[];
  /** The words that negate it, each with the notions that it bears on: what follows it, or all of the clause. */
  readonly negations: readonly (Stretch & { readonly on: readonly string[] })[];
  /** Whether it says that something is so, and not what would be or whether. */
  readonly asserts: boolean;
}

/** A sentence with more signs than this is a table. */
const MAX_TOKENS = 120;
const DAY_MS = 86_400_000;

/** Parts a passage into clauses; none for languages other than German and English. */
export function clausesOf(passage: ComparedPassage): Clause[] {
  const language = passage.language.slice(0, 2);
  const rules = languageOf(language);
  if (rules === null || (language !== 'de' && language !== 'en')) return [];
  const tokens = tokenize(passage.text);
  if (tokens.length > MAX_TOKENS) return [];
  const dates = datesIn(tokens, passage, rules);
  const taken = new Set(dates.flatMap(({ first, last }) => range(first, last)));
  const framed = tokens.map((token) => isFramed(token, passage));
  const quantities = quantitiesIn(tokens, taken, language).filter(({ first }) => !framed[first]);
  const question = tokens.some((token) => token.text === '?');
  const denials = tokens.map((token) => DENIALS.has(token.lower));
  const notionAt = (at: number) => notionOf(tokens[at]?.text ?? '');
  return boundsOf(tokens, quantities, framed).map(([first, last], index, all) => {
    const within = (item: { first: number }) => item.first >= first && item.first < last;
    const numbers = quantities.filter(within);
    const own = range(first, last).filter((at) => !taken.has(at));
    const counted = new Set(numbers.flatMap((number) => range(number.first, number.last)));
    const words = own.filter((at) => !counted.has(at) && !framed[at] && hasContent(tokens[at]));
    const [before = first] = all[index - 1] ?? [];
    const denied = range(before, last).filter((at) => denials[at]);
    return {
      passage,
      content: new Set(words.map(notionAt)),
      stretch: stretchOf(tokens, passage, words[0] ?? first, (words.at(-1) ?? last - 1) + 1),
      quantities: numbers.map((number) => ({ ...number, ...stretchOf(tokens, passage, number.first, number.last) })),
      dates: dates
        .filter((date) => within(date) && !framed[date.first])
        .map((date) => ({ ...date.when, ...stretchOf(tokens, passage, date.first, date.last) })),
      negations: [...own.filter((at) => isNegation(tokens, at)), ...denied].map((at) => {
        const next = words.filter((word) => word > at).slice(0, 1);
        const on = NEGATED_NOUNS.has(tokens[at]?.lower ?? '') ? words : next;
        return { on: on.map(notionAt), ...stretchOf(tokens, passage, at, at + 1) };
      }),
      asserts: !question && !own.some((at) => CONDITIONS.has(tokens[at]?.lower ?? '')),
    };
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

/** Commas, colons, dashes and semicolons part clauses, but no list of people. */
function boundsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  framed: readonly boolean[],
): [first: number, last: number][] {
  const bounds: [number, number][] = [];
  let first = 0;
  for (const [at, token] of tokens.entries()) {
    const parts = token.kind === 'SIGN' && /^[,;:–—()]$/u.test(token.text) && !(token.text === ',' && framed[at + 1]);
    if (!parts || quantities.some((quantity) => quantity.first < at && at < quantity.last)) continue;
    if (at > first) bounds.push([first, at]);
    first = at + 1;
  }
  if (first < tokens.length) bounds.push([first, tokens.length]);
  return bounds;
}

function hasContent(token: Token | undefined): boolean {
  if (token?.kind !== 'WORD' || token.text.length < 4) return false;
  return !EMPTY_WORDS.has(token.lower) && !NEGATIONS.has(token.lower) && !DENIALS.has(token.lower);
}

function isFramed(token: Token, { start, frames }: ComparedPassage): boolean {
  const at = start + token.start;
  return frames.some((frame) => frame.start <= at && at < frame.end);
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!NEGATIONS.has(lower) && !/n['’]t$/u.test(lower)) return false;
  return !UNDOING.has(tokens[at + 1]?.lower ?? '');
}

function stretchOf(tokens: readonly Token[], passage: ComparedPassage, first: number, last: number): Stretch {
  const start = passage.start + (tokens[first]?.start ?? 0);
  return { start, end: passage.start + (tokens[last - 1]?.end ?? 0) };
}

/** Days that a sentence gives, counted from 1970; NaN for what cannot be told for sure. */
function datesIn(tokens: readonly Token[], { datedAt }: ComparedPassage, rules: Language) {
  const published = Math.floor(datedAt.getTime() / DAY_MS);
  const past = !tokens.some((token) => FUTURE_WORDS.has(token.lower));
  return readDates(tokens, rules, sharedWords(LANGUAGES).dates).map(({ first, last, shape }) => ({
    first,
    last,
    when: {
      day: shape.type === 'WEEKDAY' && past ? lastWeekday(shape, published) : dayOf(shape, published),
      slack: shape.type === 'OFFSET' ? 1 : 0,
      month: 'month' in shape ? shape.month : null,
      year: 'year' in shape ? shape.year : null,
    },
  }));
}

/** Without a year, the nearest to the article; "today" is left out, which may mean nowadays. */
function dayOf(shape: ReadDate['shape'], published: number): number {
  if (shape.type === 'OFFSET' && shape.precision === 'DAY' && shape.months === 0) {
    return shape.days < 0 && shape.days >= -2 ? published + shape.days : Number.NaN;
  }
  if (shape.type !== 'DATE' || shape.until !== null) return Number.NaN;
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const years = shape.year === null ? [year - 1, year, year + 1] : [shape.year];
  const days = years.map((each) => Date.UTC(each, shape.month - 1, shape.day) / DAY_MS);
  return days.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
}

/** 1 January 1970 was a Thursday. */
const THURSDAY = 4;

function lastWeekday({ weekday, direction }: Weekday, published: number): number {
  if (direction !== null && direction !== -1) return Number.NaN;
  const today = (published + THURSDAY) % 7;
  const back = (today - weekday + 7) % 7;
  return published - (direction === -1 && back === 0 ? 7 : back);
}

type Weekday = Extract<ReadDate['shape'], { type: 'WEEKDAY' }>;
