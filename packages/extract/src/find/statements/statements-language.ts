import type { Stance } from '../../core/types.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Finding } from './finding.ts';
import type { SentenceGrammar } from './grammar.ts';
import type { SupposingWords } from './supposing-words.ts';
import type { Telling } from './telling.ts';
import type { TurnWords } from './turn-words.ts';

/** The language-specific rules for statements. */
export interface StatementsLanguage<Text> {
  /** Finds all statements in a text. Returns ranges of tokens, in any order. */
  readonly find: (text: Text) => Finding[];
  /** Returns the word flags (`core/word-flags.ts`) of each token. */
  readonly flags: (text: Text) => Uint32Array;
  /** Returns the clauses and cues of a sentence. Both lists are empty if the language does not split sentences. */
  readonly grammar: (text: Text, sentence: Sentence) => SentenceGrammar;
  /** Reads the stance of a speaker from the words around a statement. */
  readonly stance: (text: Text, telling: Telling) => Stance;
  /** Words for transcripts and interviews. */
  readonly turns: TurnWords;
  /**
   * Whether the sentences before and after the frame of a quotation are one statement: "“A,” said X. “B.”". The
   * annotated German corpus counts them as two statements.
   */
  readonly joinsQuotations: boolean;
  /** Words that show that an utterance is only supposed: "Did she say …?". */
  readonly supposing: SupposingWords;
  /** Nouns for a written medium ("report"). */
  readonly writtenMedia: ReadonlySet<string>;
  /** Nouns for a spoken medium ("interview"). */
  readonly spokenMedia: ReadonlySet<string>;
}
