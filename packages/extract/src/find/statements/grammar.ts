/** The type of a clause, determined by how it begins. */
export type Opening = 'MAIN' | 'SUBORDINATE' | 'RELATIVE' | 'QUESTION' | 'VERB' | 'NONE';

/** The grammar of one sentence. */
export interface SentenceGrammar {
  /** Clauses as ranges of tokens, `[first, last)`, in text order. They do not include the punctuation between them. */
  readonly segments: readonly { readonly first: number; readonly last: number; readonly opening: Opening }[];
  /** Cues by the indices of their tokens, with a strength from 1 to 3. */
  readonly cues: readonly { readonly tokens: readonly number[]; readonly strength: number }[];
}
