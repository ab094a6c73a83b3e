/**
 * The strength of the evidence of each pattern, from 0 to 1. It is the share of statements in which the rules found
 * more than half of the words and of the speaker. It was measured once on 700 annotated German news articles. The
 * confidence of a statement is estimated from this strength and other features (`find/confidence`).
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
  /** "Demnach …" after a sentence that names no source. */
  sourceBefore: 0.4,
  /** "X wird sagen, dass …". Nothing has been said yet. */
  future: 0.25,
  /** A quotation with a cue. */
  marked: 0.84,
  /** A quoted part of a clause with a cue. */
  fragment: 0.71,
  /** A quotation without a cue. */
  alone: 0.55,
  /** A sentence in the Konjunktiv that continues a report. */
  carried: 0.59,
  /** A sentence that continues a report with "soll" or with a form such as "hätten". */
  carriedMaybe: 0.57,
  /** A sentence that may not continue the report: in a new paragraph, or with a condition ("Das wäre …"). */
  carriedWeakly: 0.4,
  /** "X forderte mehr Geld." */
  report: 0.52,
  /**
   * "X kritisierte den Plan." Rarely annotated. The value is higher than measured to pass the threshold of the learned
   * layer.
   */
  stand: 0.42,
} as const;

/** The factor for a statement without a speaker. These statements are correct half as often. */
export const WITHOUT_SPEAKER = 0.5;

/** The factor for a quotation inside a statement. It is correct almost as often as the outer statement. */
export const INSIDE = 0.85;
