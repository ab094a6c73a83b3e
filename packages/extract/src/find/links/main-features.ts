import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent, ExtractedPerson, Span, StoryTerm } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { type NewsTerms, readNewsTerms } from './news-terms.ts';

/**
 * A date is old if it is at least this many days before the article. A sentence with an old date is usually not about
 * the news. `year` applies to dates that are only a year.
 */
const OLD_DAYS = { day: 45, year: 370 };
/** The minimum number of words in a quote that is a sentence. */
const FRAGMENT_WORDS = 4;
/** The number of sentences before and after a statement that count as its context. */
const NEAR = { before: 2, after: 1 };

/** The sentences of an article and the data that is needed for the features of its statements. */
export interface NewsText {
  readonly analysis: Analysis;
  readonly terms: NewsTerms;
  /** For each sentence, whether it contains an old date. */
  readonly old: readonly boolean[];
  /**
   * For each sentence, the index of the last sentence with a word of the headline, up to and including this sentence.
   * -1 if no such sentence exists.
   */
  readonly lastNews: readonly number[];
  /** For each sentence, its paragraph. */
  readonly paragraphs: readonly Paragraph[];
  readonly main: ExtractedEvent | null;
}

interface Paragraph {
  /** Index of the first sentence. */
  readonly first: number;
  /** Index of the last sentence. */
  readonly last: number;
  readonly old: boolean;
  /** The number of different words from the headline. */
  readonly news: number;
}

/** Returns the name of the first limit that is greater than the number: `bucket(5, [2, 10])` is "<10". */
function bucket(value: number, limits: readonly number[]): string {
  const limit = limits.find((one) => value < one);
  return limit === undefined ? 'more' : `<${limit}`;
}

function sizeOf(lists: readonly ReadonlySet<string>[], first: number, last: number): number {
  return new Set(lists.slice(first, last + 1).flatMap((set) => [...set])).size;
}

/** Finds the sentences with a date long before the article. */
function oldSentences({ published, sentences, sentenceOf }: Analysis, dates: readonly DateExpression[]): boolean[] {
  const old = sentences.map(() => false);
  const today = published === null ? null : dayNumber(published);
  for (const { first, value } of dates) {
    const day = value === null ? null : dayNumber(value.date);
    if (today === null || day === null) continue;
    if (today - day >= (value?.precision === 'YEAR' ? OLD_DAYS.year : OLD_DAYS.day)) old[sentenceOf[first] ?? 0] = true;
  }
  return old;
}

function paragraphsOf({ sentences }: Analysis, { headline }: NewsTerms, old: readonly boolean[]): Paragraph[] {
  const starts = sentences.flatMap(({ paragraph }, index) => (paragraph || index === 0 ? [index] : []));
  return starts.flatMap((first, index) => {
    const last = (starts[index + 1] ?? sentences.length) - 1;
    const news = sizeOf(headline, first, last);
    const paragraph = { first, last, old: old.slice(first, last + 1).includes(true), news };
    return Array.from({ length: last - first + 1 }, () => paragraph);
  });
}

/**
 * Prepares a text for {@link mainFeatures}.
 *
 * @param people - the people in the text
 * @param story - the terms of the article, as in `Extraction.story`
 * @param dates - the dates in the text
 * @param main - the main event. Null if the text does not name it
 */
export function readNews(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  story: readonly StoryTerm[],
  dates: readonly DateExpression[],
  main: ExtractedEvent | null,
): NewsText {
  const terms = readNewsTerms(analysis, people, story);
  const old = oldSentences(analysis, dates);
  let last = -1;
  const lastNews = terms.headline.map(({ size }, index) => {
    if (size > 0) last = index;
    return last;
  });
  return { analysis, terms, old, lastNews, paragraphs: paragraphsOf(analysis, terms, old), main };
}

/** The sentences of a statement and its frame, as the indices of the first and the last one. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

function sentencesOf({ tokens, sentenceOf }: Analysis, { quote, cue, frame }: StatementDraft): Extent {
  let [first, last] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { start, end } of [...quote, ...cue, ...frame]) {
    first = Math.min(first, sentenceOf[tokenAt(tokens, start)] ?? 0);
    last = Math.max(last, sentenceOf[tokenAt(tokens, end - 1)] ?? 0);
  }
  return { first, last };
}

function hasWord({ tokens }: Analysis, spans: readonly Span[], words: ReadonlySet<string>): boolean {
  return spans.some(({ start, end }) => {
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
      if (words.has(tokens[at]?.lower ?? '')) return true;
    return false;
  });
}

/**
 * Whether a statement is in the past perfect: "hatte angekündigt". Such a statement was made before the other events in
 * the text.
 */
function isPastPerfect(analysis: Analysis, { cue, frame, kind, quote }: StatementDraft): boolean {
  const { pastPerfect } = analysis.rules.events.linkWords;
  return hasWord(analysis, kind === 'REPORTED' ? [...cue, ...frame, ...quote] : [...cue, ...frame], pastPerfect);
}

/** Whether a quote is an expression, such as a single term in quotation marks, and not a sentence. */
function isFragment({ body }: Analysis, { quote }: StatementDraft): boolean {
  const words = quote.flatMap(({ start, end }) => body.slice(start, end).split(/\s+/u));
  return words.length < FRAGMENT_WORDS;
}

/**
 * Returns the features of a statement that show whether it is about the main event of its article. They describe its
 * position and the words that it shares with the headline and the first sentences.
 *
 * @param namesMain - whether the words of the statement name the main event
 * @returns the names of the features
 */
export function mainFeatures(text: NewsText, draft: StatementDraft, namesMain: boolean): string[] {
  const { analysis, terms, old, lastNews, paragraphs, main } = text;
  const { sentences, rules } = analysis;
  const { first, last } = sentencesOf(analysis, draft);
  const paragraph = paragraphs[first] ?? { first, last, old: false, news: 0 };
  const near = {
    first: Math.max(paragraph.first, first - NEAR.before),
    last: Math.max(last, Math.min(paragraph.last, last + NEAR.after)),
  };
  const isOld = (from: number, to: number) => old.slice(from, to + 1).includes(true);
  const background = isOld(first, last) ? 'own' : isOld(near.first, near.last) ? 'near' : paragraph.old ? 'para' : 'no';
  const news = lastNews[last] ?? -1;
  const own = [{ start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }];
  return [
    `sentence ${bucket(first, [1, 3, 6, 12])}`,
    `part ${bucket(first / Math.max(1, sentences.length), [0.3, 0.6])}`,
    `length ${bucket(sentences.length, [12, 20, 30])}`,
    `old ${background}`,
    `back ${news < 0 ? 'more' : bucket(Math.max(0, first - news), [1, 3, 8])}`,
    `news ${bucket(paragraph.news, [1, 2, 4])}`,
    `shared ${bucket(sizeOf(terms.shared, near.first, near.last), [2, 4, 6])}`,
    `names ${bucket(sizeOf(terms.otherNames, near.first, near.last), [1, 3])}`,
    `kind ${draft.kind}`,
    ...(isPastPerfect(analysis, draft) ? ['past perfect'] : []),
    ...(hasWord(analysis, own, rules.events.linkWords.earlier) ? ['earlier'] : []),
    ...(main?.sense === 'DEATH' || main?.sense === 'FUNERAL' ? ['death'] : []),
    ...(draft.pattern === 'SOURCE_PHRASE' || draft.pattern === 'REPORT' ? ['report'] : []),
    ...(isFragment(analysis, draft) ? ['fragment'] : []),
    ...(namesMain ? ['named'] : []),
  ];
}
