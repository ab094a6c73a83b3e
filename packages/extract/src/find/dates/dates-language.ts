import type { Memoized, Printed } from '../../core/memo.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression, ReadDate } from './date-expression.ts';
import type { AllDateWords, DateWords } from './date-words.ts';

/** Tokens `[first, last)` of a clause. */
export interface ClauseRange {
  readonly first: number;
  readonly last: number;
}

/** Tokens `[first, last)` of a cue. The first part of a split cue ends at `end`: "kündigte … an". */
export interface CueRange extends ClauseRange {
  readonly end: number;
}

/**
 * What a date near a cue belongs to. `OWN`: the cue. `NOUN`: a noun for the occasion of the statement ("nach der
 * Sitzung am Montag"). `OTHER`: something else.
 */
export type SaidRole = 'OWN' | 'NOUN' | 'OTHER';

/** The tokens of a text and the date words of all languages. */
export interface DateText {
  /** The tokens, as changed by {@link DatesLanguage.plainTokens}. */
  readonly tokens: readonly Token[];
  /** The tokens as printed. */
  readonly printed: readonly Token[];
  readonly words: AllDateWords;
  /** Checks for a word that a date can begin with, in any language. */
  readonly canStart: Memoized<boolean>;
  /** Whether the day precedes the month in a slashed date ("03/05/2024"). Null if the order is unknown. */
  dayFirst(): boolean | null;
}

/**
 * The language-specific rules for dates and tense.
 *
 * @typeParam Text - always `Analysis`. It is a parameter because `Analysis` refers to this type, so importing it here
 * would be circular
 */
export interface DatesLanguage<Text> {
  readonly words: DateWords;
  /** Whether a month can be written before its day: "May 12". */
  readonly monthBeforeDay: boolean;
  /**
   * Whether the day precedes the month in slashed dates, according to the language tag. Null if the tag does not show
   * the order. By default, the day comes first.
   */
  dayFirst?(tag: string): boolean | null;
  /**
   * Whether a date is part of a name ("BILD am Sonntag", "Sunday Times") or does not refer to a specific day: "on a
   * Friday".
   */
  isName?(text: DateText, date: ReadDate): boolean;
  /** Removes endings that hide a date word: "Saturday's". By default, tokens are read as printed. */
  plainTokens?(tokens: readonly Token[], words: AllDateWords): readonly Token[];
  /** Reads a date at a token in a format that only this language uses. */
  readOwnDate?(text: DateText, at: number): ReadDate | null;
  /**
   * Returns the hour of the first time of day in a text: 2 for "um 2:00 Uhr", "kurz nach zwei Uhr". Null if the text
   * does not mention a time.
   */
  hourIn?(text: string): number | null;
  /** Returns the tenses that a word can signal: a combination of the flags in `tense-flags.ts`. */
  tenseFlags(word: Printed): number;
  /** Narrows a clause to the part around a token that has a separate verb. By default, clauses are not narrowed. */
  innerClause?(text: Text, at: number, clause: ClauseRange): ClauseRange;
  /** Whether a clause around a token describes a plan without a verb in the future tense: "is to meet". */
  isPlanned?(text: Text, clause: ClauseRange, at: number): boolean;
  /**
   * Returns the tense of a date that belongs to a plan or a result, regardless of the verb of the clause: "a concert
   * planned for Saturday was cancelled", "after winning Sunday's vote". Null for other dates.
   */
  planTense?(text: Text, at: number, clause: ClauseRange): 'PAST' | 'FUTURE' | 'OPEN' | null;
  /** Whether the present tense of a clause refers to the future: "Am Freitag tagt der Rat". */
  isComing?(text: Text, at: number, clause: ClauseRange): boolean;
  /** Returns what a date near a cue belongs to. By default, it belongs to the cue. */
  saidRole?(text: Text, date: DateExpression, cue: CueRange): SaidRole;
  /**
   * Whether the first part of a sentence contains the date of the cue's clause: "On Tuesday,". The part ends with a
   * comma.
   */
  isFront?(text: Text, part: ClauseRange, clause: ClauseRange): boolean;
  /** Whether a part between commas is an insertion between the date and the cue: ", in a speech to the council,". */
  isInsertion?(text: Text, part: ClauseRange): boolean;
  /** Whether a cue refers to a statement that was made before the other statements: "hatte gesagt". */
  looksBack?(text: Text, cue: CueRange): boolean;
  /** Cues that are also events: "the tribunal ruled on Thursday". Their date is not used as the date of a statement. */
  readonly cueEvents: ReadonlySet<string>;
}
