import type { Offsets } from './read-events.ts';

/** Invisible characters that the import removes: soft hyphen, zero-width space, word joiner and byte order mark. */
const INVISIBLE = new Set('\u00ad\u200b\u2060\ufeff');

/**
 * Maps spans of an imported article to the original text. The import removes invisible characters, spaces at the ends
 * of lines, and lines or parts of lines that do not belong to the article.
 *
 * @param body - the imported text
 * @param text - the original text
 * @returns a function that maps a span of `body` to a span of `text`. Null if the line is not in `text`.
 */
export function placeOffsets(body: string, text: string): (span: Offsets) => Offsets | null {
  const positions = Array.from({ length: text.length }, (_, at) => at).filter((at) => !INVISIBLE.has(text.charAt(at)));
  const visible = positions.map((at) => text.charAt(at)).join('');
  const lines = placeLines(body, visible);
  return ([start, end]) => {
    const line = lines.findLast((each) => each.start <= start);
    if (line === undefined || line.at < 0 || end > line.end) return null;
    const shift = line.at - line.start;
    const [first, last] = [positions[start + shift], positions[end + shift - 1]];
    return first === undefined || last === undefined ? null : [first, last + 1];
  };
}

/** A line of the imported text with its position in the original text. The position is -1 if it is unknown. */
interface PlacedLine {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

function placeLines(body: string, text: string): PlacedLine[] {
  let [start, from] = [0, 0];
  return body.split('\n').map((line) => {
    const at = text.indexOf(line, from);
    if (at >= 0) from = at + line.length;
    const placed = { start, end: start + line.length, at };
    start += line.length + 1;
    return placed;
  });
}
