import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/**
 * A language that statements can be extracted from: its words and the rules of its grammar. The algorithms in `find/`
 * ask it, and never which language it is.
 *
 * @remarks It stands in one file with {@link Analysis} because each refers to the other.
 */
export interface Language {
  /** The language subtag of BCP 47, lower case: `de`. */
  readonly tag: string;
}

/** What every step of the extraction reads of a text, computed once. */
export interface Analysis {
  /** The text; all offsets refer to it. */
  readonly body: string;
  readonly title: string | null;
  /** BCP 47, as given or detected. */
  readonly language: string;
  /** The language whose rules apply; null where there are none for it. */
  readonly rules: Language | null;
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
