import type { Token } from '../../text/tokens.ts';
import type { ReadDate } from './date-expression.ts';
import type { AllDateWords, DateWords } from './date-words.ts';

/** Tokens `[first, last)` of a clause. */
export interface ClauseRange {
  readonly first: number;
  readonly last: number;
}

/** The tokens of a text, with the words that dates consist of. */
export interface DateText {
  /** The tokens, as changed by {@link DatesLanguage.plainTokens}. */
  readonly tokens: readonly Token[];
  /** The tokens as printed. */
  readonly printed: readonly Token[];
  readonly words: AllDateWords;
}

/**
 * The language-specific rules for dates and tense.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface DatesLanguage<Text> {
  readonly words: DateWords;
  /** Whether a month can precede its day: "May 12". */
  readonly monthBeforeDay: boolean;
  /** Removes endings that hide a date word: "Saturday's". By default, tokens are read as printed. */
  plainTokens?(tokens: readonly Token[], words: AllDateWords): readonly Token[];
  /** Reads a date at a token in a format that only this language uses. */
  readOwnDate?(text: DateText, at: number): ReadDate | null;
  /** Returns the tenses that a word can signal: a combination of the flags in `tense-flags.ts`. */
  tenseFlags(word: string): number;
  /** Narrows a clause to the part around a token that has its own verb. By default, clauses are not narrowed. */
  innerClause?(text: Text, at: number, clause: ClauseRange): ClauseRange;
  /** Whether a clause describes a plan without a verb in the future tense: "is to meet". */
  isPlanned?(text: Text, clause: ClauseRange): boolean;
  /** Whether the present tense of a clause refers to the future: "Am Freitag tagt der Rat". */
  isComing?(text: Text, at: number, clause: ClauseRange): boolean;
  /** Cues that are events themselves, as in "the tribunal ruled on Thursday". Their date is not a statement's date. */
  readonly cueEvents: ReadonlySet<string>;
}
