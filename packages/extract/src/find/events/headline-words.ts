import type { Analysis } from '../../core/analysis.ts';
import { foldLetters } from '../names/fold.ts';
import { FUNCTION_WORDS } from '../people/word-kinds.ts';
import { headlineTitle } from './headline.ts';

/** The number of letters at the start of a word that are compared, so that endings do not matter. */
const STEM = 5;
const MIN_LETTERS = 4;

/** Returns the stems of the words in a text, except function words and short words. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= MIN_LETTERS && !FUNCTION_WORDS.has(word.toLowerCase()))
      .map((word) => foldLetters(word).slice(0, STEM)),
  );
}

const stems = new WeakMap<Analysis, ReadonlySet<string>>();

/**
 * Counts the words that the headline shares with a part of the text. Words count as shared if they start with the same
 * letters.
 *
 * @param start - offset of the part
 * @param end - end offset of the part
 */
export function sharedWithHeadline(analysis: Analysis, start: number, end: number): number {
  const known = stems.get(analysis) ?? stemsOf(headlineTitle(analysis) ?? '');
  stems.set(analysis, known);
  const own = stemsOf(analysis.body.slice(start, end));
  return [...own].filter((stem) => known.has(stem)).length;
}

const news = new WeakMap<Analysis, ReadonlySet<string>>();

/**
 * Counts the words that a part of the text shares with the news in the headline. The topic before a colon and the
 * phrase that names the occasion do not count: "Brand in Talheim: Polizei befragt nach Hinweis Nachbarn".
 */
export function sharedWithNews(analysis: Analysis, start: number, end: number): number {
  const { occasion } = analysis.rules.events.newsWords;
  const headline = headlineTitle(analysis) ?? '';
  const known = news.get(analysis) ?? stemsOf(headline.slice(headline.lastIndexOf(': ') + 1).replace(occasion, ' '));
  news.set(analysis, known);
  return [...stemsOf(analysis.body.slice(start, end))].filter((stem) => known.has(stem)).length;
}
