import { detectLanguage } from '../language/detect.ts';
import { languageOf } from '../language/registry.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { ExtractInput } from './types.ts';

/**
 * Computes what all steps of the extraction share, in one pass over the text each.
 *
 * @param input - the article's clean text and what is known of it
 * @returns tokens, sentences, quotation marks and the language
 */
export function analyse(input: ExtractInput): Analysis {
  const { body } = input;
  const tokens = tokenize(body);
  const sentences = splitSentences(body, tokens);
  const quotations = findQuotations(tokens);
  const language = input.language ?? detectLanguage(body);
  return {
    body,
    title: input.title ?? null,
    language,
    rules: languageOf(language),
    published: input.published ?? null,
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

/** Later ranges overwrite earlier ones; nesting is shallow, so that this stays linear. */
function indexByToken(length: number, ranges: readonly { first: number; last: number }[]): Int32Array {
  const result = new Int32Array(length).fill(-1);
  for (const [index, { first, last }] of ranges.entries()) result.fill(index, first, last);
  return result;
}
