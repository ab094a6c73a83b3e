import type { Analysis } from '../core/analysis.ts';
import { ROLE_BITS, type TokenFeatures } from '../find/statements/features.ts';
import type { TokenColumns } from './token-columns.ts';
import { CLASS } from './word-classes.ts';

/** Data about sentences, from which features are computed. Each column has one entry per sentence. */
export interface SentenceColumns {
  /** Bits for the words outside quotation marks: 1 Konjunktiv I, 2 Konjunktiv II, 4 "sollen". */
  readonly mood: Int32Array;
  /** Bits: 1 cue verb, 2 noun of utterance, 4 "laut", "zufolge" or "gemäß". */
  readonly cue: Int32Array;
  /** 1 if there are words in quotation marks. */
  readonly quoted: Int32Array;
  /** 1 if there is a word in the first person outside quotation marks. */
  readonly firstPerson: Int32Array;
  readonly firstWord: Int32Array;
  /** 1 for the first sentence of a paragraph. */
  readonly paragraph: Int32Array;
  /**
   * Kinds of the statements that the rules found, as bits `1 << (1 + index of the kind)`. Bit 1 marks a frame without a
   * quote.
   */
  readonly kinds: Int32Array;
}

function addBits(column: Int32Array, at: number, bits: number): void {
  column[at] = (column[at] ?? 0) | bits;
}

function moodBits(mood: number): number {
  if (mood === 3) return 1;
  if (mood === 4 || mood === 7) return 2;
  return mood === 5 ? 4 : 0;
}

/** Computes the columns of each sentence from its tokens. */
export function sentenceColumns(analysis: Analysis, tokens: TokenColumns, rules: TokenFeatures): SentenceColumns {
  const count = analysis.sentences.length;
  const column = () => new Int32Array(count);
  const columns: SentenceColumns = {
    mood: column(),
    cue: column(),
    quoted: column(),
    firstPerson: column(),
    firstWord: column(),
    paragraph: column(),
    kinds: column(),
  };
  for (const [index, sentence] of analysis.sentences.entries()) {
    columns.paragraph[index] = sentence.paragraph ? 1 : 0;
    columns.firstWord[index] = tokens.word[sentence.first] ?? 0;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const cue = tokens.cue[at] ?? 0;
      if (cue > 0) addBits(columns.cue, index, 1 << (cue - 1));
      const kind = rules.kind[at] ?? 0;
      if (kind > 0) addBits(columns.kinds, index, 1 << kind);
      else if ((rules.roles[at] ?? 0) & ROLE_BITS.frame) addBits(columns.kinds, index, 1);
      if ((tokens.quoted[at] ?? 0) > 0) {
        columns.quoted[index] = 1;
        continue;
      }
      addBits(columns.mood, index, moodBits(tokens.mood[at] ?? 0));
      if (tokens.wordClass[at] === CLASS.FIRST_PERSON) columns.firstPerson[index] = 1;
    }
  }
  return columns;
}
