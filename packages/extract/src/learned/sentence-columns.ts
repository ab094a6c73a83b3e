import type { Analysis } from '../core/analysis.ts';
import { ROLE_BITS, type TokenFeatures } from '../find/statements/features.ts';
import type { TokenColumns } from './token-columns.ts';
import { CLASS } from './word-classes.ts';

/** What the features know of each sentence: one entry a sentence in every column. */
export interface SentenceColumns {
  /** Bits: 1 Konjunktiv I, 2 Konjunktiv II, 4 sollen, outside of quotation marks. */
  readonly mood: Int32Array;
  /** Bits: 1 cue verb, 2 noun of an utterance, 4 laut, zufolge, gemäß. */
  readonly cue: Int32Array;
  /** 1 where it has words in quotation marks. */
  readonly quoted: Int32Array;
  /** 1 where "ich" or "wir" stands outside of quotation marks. */
  readonly firstPerson: Int32Array;
  readonly firstWord: Int32Array;
  /** 1 where a paragraph begins with it. */
  readonly paragraph: Int32Array;
  /** Bits of what the rules found in it: `1 << (1 + index of the kind)`, 1 for a frame alone. */
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

/** Describes each sentence by the tokens in it. */
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
