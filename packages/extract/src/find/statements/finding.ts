import type { Medium, Pattern, Span, StatementKind } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';

/** A range of tokens by index, `[first, last)`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A statement as ranges of tokens, before it is converted to offsets. */
export interface Finding {
  readonly kind: StatementKind;
  readonly medium: Medium;
  readonly quote: readonly Range[];
  readonly speaker: readonly Range[];
  /** Token indices of the cue, in order. */
  readonly cue: readonly number[];
  readonly frame: readonly Range[];
  readonly addressee: readonly Range[];
  readonly pattern: Pattern;
  readonly confidence: number;
  /**
   * The words for the person or outlet that passed on the statement: the paper in "soll laut Kurier gesagt haben, …".
   */
  readonly relay?: readonly Range[];
  /** The earlier finding whose report this finding continues. Null if this finding does not continue a report. */
  readonly carriedFrom: Finding | null;
}

const EDGE_SIGNS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '–', '—', '-', ')']);
const LEADING_SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '.']);

/** Removes punctuation marks at both ends of a range. Returns null if no token remains. */
export function trimRange(tokens: readonly Token[], range: Range): Range | null {
  let { first, last } = range;
  while (first < last && LEADING_SIGNS.has(tokens[first]?.text ?? '')) first += 1;
  while (last > first && EDGE_SIGNS.has(tokens[last - 1]?.text ?? '') && bracketAtEnd(tokens, { first, last }) < 0)
    last -= 1;
  return last > first ? { first, last } : null;
}

/** Maximum length of a bracketed text at the end of a statement, in tokens. */
const LONGEST_BRACKET = 60;

/** Returns the index of the bracket that opens the bracketed text at the end of a range, or -1. */
export function bracketAtEnd(tokens: readonly Token[], { first, last }: Range): number {
  if (tokens[last - 1]?.text !== ')') return -1;
  for (let at = last - 2; at >= Math.max(first, last - LONGEST_BRACKET); at -= 1)
    if (tokens[at]?.text === '(') return at;
  return -1;
}

/** Cuts ranges out of a range. Returns the remaining parts in text order, trimmed. */
export function without(tokens: readonly Token[], whole: Range, holes: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let first = whole.first;
  for (const hole of [...holes].sort((a, b) => a.first - b.first)) {
    if (hole.last <= whole.first || hole.first >= whole.last) continue;
    if (hole.first > first) rest.push({ first, last: hole.first });
    first = Math.max(first, hole.last);
  }
  if (first < whole.last) rest.push({ first, last: whole.last });
  return rest.flatMap((range) => trimRange(tokens, range) ?? []);
}

/** Converts a range of tokens to a span in the text. Returns null for an empty range. */
export function spanOf(tokens: readonly Token[], range: Range): Span | null {
  const first = tokens[range.first];
  const last = tokens[range.last - 1];
  return first === undefined || last === undefined || range.last <= range.first
    ? null
    : { start: first.start, end: last.end };
}

/** Converts ranges to spans in text order. Overlapping ranges are joined. */
export function spansOf(tokens: readonly Token[], ranges: readonly Range[]): Span[] {
  const spans: Span[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const span = spanOf(tokens, range);
    const before = spans.at(-1);
    if (span === null) continue;
    if (before !== undefined && span.start < before.end) {
      spans[spans.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else spans.push(span);
  }
  return spans;
}

/** Joins adjacent token indices into ranges. */
export function rangesOf(indices: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const index of indices) {
    const before = ranges.at(-1);
    if (before !== undefined && before.last === index)
      ranges[ranges.length - 1] = { first: before.first, last: index + 1 };
    else ranges.push({ first: index, last: index + 1 });
  }
  return ranges;
}
