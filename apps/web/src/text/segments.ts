import type { Span } from '@wortlaut/vocabulary';

/** A marked passage of a text. */
export interface Mark<Value> extends Span {
  /** The meaning of the mark. */
  readonly value: Value;
  /** Marks on a lower layer enclose marks on a higher layer, regardless of their lengths. */
  readonly layer: number;
}

/** A passage in which no mark starts or ends. */
export interface Segment<Value> extends Span {
  /** The marks that cover it, outermost first. */
  readonly marks: readonly Mark<Value>[];
}

/** A passage for display: plain text, or a mark with nested pieces. */
export type Piece<Value> =
  | (Span & { readonly mark: null; readonly text: string })
  | (Span & { readonly mark: Mark<Value>; readonly pieces: readonly Piece<Value>[] });

/** Sorts marks from the outermost to the innermost: by layer, then by length in descending order, then by start. */
function byDepth<Value>(a: Mark<Value>, b: Mark<Value>): number {
  return a.layer - b.layer || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/**
 * Cuts a span at every start and end of a mark.
 *
 * @param range - the span to cut. Marks that extend beyond it are clipped.
 * @param marks - in any order. They may overlap, nest or coincide. Empty marks are ignored.
 * @returns the segments in order, which together cover the span. Empty for an empty span.
 */
export function cutSegments<Value>(range: Span, marks: readonly Mark<Value>[]): Segment<Value>[] {
  const within = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start)
    .sort(byDepth);
  const borders = new Set([range.start, range.end]);
  for (const mark of within) {
    borders.add(Math.max(mark.start, range.start));
    borders.add(Math.min(mark.end, range.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? range.start;
    return { start, end, marks: within.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/**
 * Converts a span of a text to nested pieces. Marks that overlap without nesting are split in two.
 *
 * @param body - the text that all offsets refer to
 * @param range - the part to display
 * @param marks - see {@link cutSegments}
 * @returns the pieces, which together contain the whole text of the span
 */
export function markText<Value>(body: string, range: Span, marks: readonly Mark<Value>[]): Piece<Value>[] {
  return nest(body, cutSegments(range, marks), 0);
}

/** Combines segments with the same mark at `depth` into one piece. */
function nest<Value>(body: string, segments: readonly Segment<Value>[], depth: number): Piece<Value>[] {
  const pieces: Piece<Value>[] = [];
  for (let index = 0; index < segments.length; ) {
    const first = segments[index];
    if (first === undefined) break;
    const mark = first.marks[depth] ?? null;
    let next = index + 1;
    while (mark !== null && segments[next]?.marks[depth] === mark) next++;
    const group = segments.slice(index, next);
    const range = { start: first.start, end: group.at(-1)?.end ?? first.end };
    pieces.push(
      mark === null
        ? { ...range, mark, text: body.slice(range.start, range.end) }
        : { ...range, mark, pieces: nest(body, group, depth + 1) },
    );
    index = next;
  }
  return pieces;
}
