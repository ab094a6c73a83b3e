/** The words of a language that show that an utterance is only supposed. */
export interface SupposingWords {
  /** Finite verbs that start a question: "Did …?", "Hat …?". Lower case. */
  readonly askingStarts: ReadonlySet<string>;
  /** Finite verbs that start a sentence about something unreal: "Had she said …", "Hätte sie gesagt …". Lower case. */
  readonly unrealStarts: ReadonlySet<string>;
  /** Conjunctions of a condition: "falls". Lower case. */
  readonly conditions: ReadonlySet<string>;
  /** Words before or after a conjunction that turn the condition into a fact: "auch wenn". Lower case. */
  readonly concessions: ReadonlySet<string>;
  /** Conjunctions after a comma that start the clause which is called untrue: "dass". Lower case. */
  readonly subordinators: ReadonlySet<string>;
  /** Matches the start of a sentence that calls the following clause untrue: "It is false that". */
  readonly untrue: RegExp;
}
