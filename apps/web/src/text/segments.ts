/** A stretch of text, half-open, in UTF-16 code units as JavaScript counts a string. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that means something. */
export interface Mark<Value> extends Range {
  /** What it means. */
  readonly value: Value;
  /** Marks of a lower layer enclose those of a higher one, whatever their lengths. */
  readonly layer: number;
}

/** A stretch of text within which no mark begins or ends. */
export interface Segment<Value> extends Range {
  /** The marks that cover it, from the outermost to the innermost. */
  readonly marks: readonly Mark<Value>[];
}

/** A stretch of text as it is shown: plain, or marked and made of further pieces. */
export type Piece<Value> =
  | (Range & { readonly mark: null; readonly text: string })
  | (Range & { readonly mark: Mark<Value>; readonly pieces: readonly Piece<Value>[] });

/** The lower layer is outside; within a layer the longer mark, then the one that begins first. */
function byDepth<Value>(a: Mark<Value>, b: Mark<Value>): number {
  return a.layer - b.layer || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/**
 * Cuts a range at every border of a mark.
 *
 * @param range - what to cut; marks that reach beyond it are clipped to it
 * @param marks - in any order; they may overlap, nest or coincide, and empty ones are left out
 * @returns segments that together are the range, in order; none for an empty range
 */
export function cutSegments<Value>(range: Range, marks: readonly Mark<Value>[]): Segment<Value>[] {
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
 * Marks a range of a text: nested where marks nest, cut in two where they only overlap.
 *
 * @param body - the text that all offsets refer to
 * @param range - the part of it that is shown
 * @param marks - see {@link cutSegments}
 * @returns pieces whose texts together are the range
 */
export function markText<Value>(body: string, range: Range, marks: readonly Mark<Value>[]): Piece<Value>[] {
  return nest(body, cutSegments(range, marks), 0);
}

/** Segments that share their mark at `depth` become one piece. */
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
