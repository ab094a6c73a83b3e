import type { Analysis } from '../../core/analysis.ts';
import { foldLetters } from '../names/fold.ts';
import { FUNCTION_WORDS } from '../people/word-kinds.ts';
import { headlineTitle } from './headline.ts';

/** Words are compared by their first letters, so that their endings do not matter. */
const STEM = 5;
const MIN_LETTERS = 4;

/** Returns the stems of the words that carry the meaning of a text. */
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
 * Counts the words that the headline and a part of the text share. Compounds share their parts: "Zugunglück", "Unglück".
 *
 * @param start - offset of the part
 * @param end - its end
 */
export function sharedWithHeadline(analysis: Analysis, start: number, end: number): number {
  const known = stems.get(analysis) ?? stemsOf(headlineTitle(analysis) ?? '');
  stems.set(analysis, known);
  const own = stemsOf(analysis.body.slice(start, end));
  return [...own].filter((stem) => known.has(stem)).length;
}

const news = new WeakMap<Analysis, ReadonlySet<string>>();

/**
 * Counts the shared words that stand in the news of the headline: after the topic before a colon, and not in the phrase that
 * names the occasion: "Brand in Talheim: Polizei befragt nach Hinweis Nachbarn".
 */
export function sharedWithNews(analysis: Analysis, start: number, end: number): number {
  const { occasion } = analysis.rules.events.newsWords;
  const headline = headlineTitle(analysis) ?? '';
  const known = news.get(analysis) ?? stemsOf(headline.slice(headline.lastIndexOf(': ') + 1).replace(occasion, ' '));
  news.set(analysis, known);
  return [...stemsOf(analysis.body.slice(start, end))].filter((stem) => known.has(stem)).length;
}
