import { SHARED_WORDS } from '../language/all.ts';
import { detectLanguage } from '../language/detect.ts';
import { languageOf } from '../language/registry.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import { oncePer } from './on-demand.ts';
import type { ExtractInput } from './types.ts';

/**
 * Analyzes a text for all steps of the extraction.
 *
 * @param input - the article's clean text and its metadata
 * @returns the tokens, sentences and quotations in the text, and its language
 * @throws {RangeError} if the language is not supported
 */
export function analyse(input: ExtractInput): Analysis {
  const { body } = input;
  const language = input.language ?? detectLanguage(body);
  const rules = languageOf(language);
  if (rules === null) throw new RangeError(`The language "${language}" is not supported.`);
  const tokens = tokenize(body);
  const quotations = findQuotations(tokens);
  const sentences = splitSentences(body, tokens, quotations);
  return {
    body,
    title: input.title ?? null,
    language,
    rules,
    shared: SHARED_WORDS,
    published: input.published ?? null,
    dateline: input.dateline ?? null,
    tokens,
    sentences,
    sentenceOf: indexByToken(
      tokens.length,
      sentences.map(({ first, last }) => ({ first, last })),
    ),
    quotations,
    quotationOf: indexByToken(
      tokens.length,
      quotations.map(({ open, close }) => ({ first: open, last: close + 1 })),
    ),
  };
}

/** Analyzes the headline of an article as a text of its own, once for all steps. Without a headline, the text is empty. */
export const analyseHeadline = oncePer(
  ({ title, language, published }: Analysis): Analysis =>
    analyse({ body: title ?? '', language, published: published ?? undefined }),
);

/**
 * Returns, for each token, the index of the last range that contains it. Returns -1 for a token outside of all ranges.
 * Runs in linear time because quotations are nested only a few levels deep.
 */
function indexByToken(length: number, ranges: readonly { first: number; last: number }[]): Int32Array {
  const result = new Int32Array(length).fill(-1);
  for (const [index, { first, last }] of ranges.entries()) result.fill(index, first, last);
  return result;
}
