/**
 * How often a statement with a pattern is correct, 0 to 1. Correct means that more than half of its words and the words
 * of its speaker were found. Measured once on 700 annotated German news articles and rounded to hundredths. For other
 * kinds of text, the numbers are a guide.
 */
export const CONFIDENCE = {
  /** "sagte, dass …" and indirect questions. */
  that: 0.78,
  /** "sagte, er sei …". */
  subjunctive: 0.79,
  /** "forderte, … zu …". */
  infinitive: 0.7,
  /** "sagte: …" without quotation marks. */
  colon: 0.57,
  /** "die Forderung, …". */
  noun: 0.6,
  /** "…, sagte X". */
  before: 0.82,
  /** "… . Dies teilte X mit." */
  pointing: 0.76,
  /** "laut X", "X zufolge", "so X", "wie X mitteilte". */
  source: 0.82,
  /** A quotation with a cue. */
  marked: 0.84,
  /** A quoted part in the clause of a cue. */
  fragment: 0.71,
  /** A quotation without a cue. */
  alone: 0.55,
  /** A sentence in the Konjunktiv that continues a report. */
  carried: 0.59,
  /** The same if the Konjunktiv could be a condition, or with "soll". */
  carriedMaybe: 0.57,
  /** "X forderte mehr Geld." */
  report: 0.52,
  /** "X kritisierte den Plan." Annotators rarely mark these. Raised above the threshold of the learned layer. */
  stand: 0.42,
} as const;

/** Factor for a statement without a speaker. It is correct half as often. */
export const WITHOUT_SPEAKER = 0.5;

/** Factor for a quotation inside a statement. It is correct nearly as often as the statement around it. */
export const INSIDE = 0.85;
