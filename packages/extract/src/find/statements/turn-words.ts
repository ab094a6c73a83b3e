/** The words of a language for transcripts and interviews. Lower case, without full stops. */
export interface TurnWords {
  /** Labels before a question: "Q", "Frage". Their turns are not statements, because the speaker is not named. */
  readonly questions: ReadonlySet<string>;
  /** Labels before an answer: "A", "Antwort". */
  readonly answers: ReadonlySet<string>;
  /** Titles before a surname: "Frau", "Ms". */
  readonly titles: ReadonlySet<string>;
  /** Pronouns that speakers use for themselves, and "you". */
  readonly pronouns: ReadonlySet<string>;
}
