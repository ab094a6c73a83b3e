import type { Sentence } from '../../text/sentences.ts';
import type { Finding } from './finding.ts';
import type { SentenceGrammar } from './grammar.ts';

/** What finding statements needs from a language. */
export interface StatementsLanguage<Text> {
  /** Finds all statements of a text, by token. The order does not matter. */
  readonly find: (text: Text) => Finding[];
  /** Returns the word flags (`core/word-flags.ts`) of each token. */
  readonly flags: (text: Text) => Uint32Array;
  /** Returns the clauses and cues of a sentence. Both lists are empty if the language does not split sentences. */
  readonly grammar: (text: Text, sentence: Sentence) => SentenceGrammar;
  /** Nouns that show that something was said in writing ("report"). */
  readonly writtenMedia: ReadonlySet<string>;
  /** Nouns that show that something was said aloud ("interview"). */
  readonly spokenMedia: ReadonlySet<string>;
}
