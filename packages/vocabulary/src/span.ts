/**
 * A range in a text, from `start` up to but not including `end`.
 *
 * Offsets count UTF-16 code units, as JavaScript strings do. `0 <= start < end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
