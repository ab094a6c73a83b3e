import { detectLanguage, type SupportedLanguage, supportedLanguage } from '../language/detect.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { ExtractInput } from './types.ts';

/** What every step of the extraction reads of a text, computed once. */
export interface Analysis {
  /** The text; all offsets refer to it. */
  readonly body: string;
  readonly title: string | null;
  /** BCP 47, as given or detected. */
  readonly language: string;
  /** The language whose rules apply; null where there are none for it. */
  readonly rules: SupportedLanguage | null;
  /** `YYYY-MM-DD`; null where unknown. */
  readonly published: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Stretches in quotation marks, by start; an inner one follows the one that it lies in. */
  readonly quotations: readonly Quotation[];
  /** For each token the index of the innermost quotation that it lies in (its marks count); -1 for none. */
  readonly quotationOf: Int32Array;
}

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
    rules: supportedLanguage(language),
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

/** Index of the first token that ends after the offset; `tokens.length` where there is none. Binary search. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
