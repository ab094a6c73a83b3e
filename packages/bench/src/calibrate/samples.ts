import { describeStatements, type Extraction, extract, type Span } from '@wortlaut/extract';
import type { CorpusArticle, Offsets } from '@wortlaut/weights-wikinews/corpus';
import { inputOf } from '../accuracy/predict.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import { RIGHT_WORDS, scoreGold, sharedWords, wordsIn } from '../gold/score-gold.ts';
import type { Sample } from './regression.ts';

/** Returns a sample for each statement that is not inside another one. */
function samplesOf(
  article: string,
  { statements }: Extraction,
  features: readonly (readonly string[])[],
  isRight: (at: number) => boolean,
  weight: number,
): Sample[] {
  return statements.flatMap(({ container }, at) =>
    container === null ? [{ features: features[at] ?? [], right: isRight(at), weight, article }] : [],
  );
}

/** Returns samples of a gold article. */
export function goldSamples(article: GoldArticle, weight: number): Sample[] {
  const { text: body, title, language, published } = article;
  const input = { body, title, language, published };
  const extraction = extract(input);
  const right = new Set(
    scoreGold(article, extraction)
      .pairs.filter(({ weight: words, sameSpeaker }) => words >= RIGHT_WORDS && sameSpeaker)
      .map(({ predicted }) => predicted),
  );
  return samplesOf(article.id, extraction, describeStatements(input), (at) => right.has(at), weight);
}

const spansOf = (offsets: readonly Offsets[]): Span[] => offsets.map(([start, end]) => ({ start, end }));
const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

/**
 * Returns samples of an article of the annotated corpus. The corpus annotates the words for the speaker and not the
 * person, so the speaker is right if these words or a mention of the person were found.
 */
export function corpusSamples(article: CorpusArticle, weight: number): Sample[] {
  const input = inputOf(article);
  const extraction = extract(input);
  const gold = article.quotes.map(({ quote, speaker }) => ({
    words: wordsIn(article.text, spansOf(quote)),
    speaker: spansOf(speaker),
  }));
  const isRight = (at: number): boolean => {
    const statement = extraction.statements[at];
    if (statement === undefined) return false;
    const words = wordsIn(article.text, statement.quote);
    const mentions = extraction.people[statement.speaker ?? -1]?.mentions ?? [];
    return gold.some(({ words: expected, speaker }) => {
      if (sharedWords(words, expected) < RIGHT_WORDS) return false;
      return speaker.length === 0
        ? statement.speakerSpans.length === 0
        : touch([...statement.speakerSpans, ...mentions], speaker);
    });
  };
  return samplesOf(article.id, extraction, describeStatements(input), isRight, weight);
}
