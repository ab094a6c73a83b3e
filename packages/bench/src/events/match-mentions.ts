import type { Offsets } from './read-events.ts';

/** English words that cannot be the head of a mention. */
const LIGHT = new Set(
  `the a an this that these those his her its their our my your to be been being is are was were has have had get got
  getting will would`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Returns the possible heads of a mention: the first and the last word, ignoring words that cannot be a head. */
function heads(text: string, [start, end]: Offsets): Offsets[] {
  const words = [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    light: LIGHT.has(word.toLowerCase()),
    span: [start + index, start + index + word.length] satisfies Offsets,
  }));
  const full = words.filter(({ light }) => !light);
  const kept = full.length > 0 ? full : words;
  const [first, last] = [kept[0]?.span, kept.at(-1)?.span];
  return first === undefined || last === undefined ? [[start, end]] : [first, last];
}

/** Whether a span is inside one of the other spans. */
export function isWithin([start, end]: Offsets, spans: readonly Offsets[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

/** Whether two mentions have the same head: a possible head of one mention is inside the other. */
export function sameHead(text: string, one: Offsets, other: Offsets): boolean {
  const inside = (mention: Offsets, outer: Offsets) => heads(text, mention).some((head) => isWithin(head, [outer]));
  return inside(one, other) || inside(other, one);
}

/** The results of matching predicted mentions with gold mentions. */
export interface Matches {
  /** The index of the gold mention for each predicted mention, or null. */
  readonly goldOf: readonly (number | null)[];
  /** Whether each predicted mention is ignored: it counts neither as right nor as wrong. */
  readonly leftOut: readonly boolean[];
}

/**
 * Matches predicted mentions with gold mentions, one to one. The longest overlaps are matched first.
 *
 * @param text - the text that the offsets refer to
 * @param others - annotated mentions that do not have to be found. Predicted mentions that match only these are
 * ignored. A second mention of the same words is also ignored.
 */
export function matchMentions(
  text: string,
  predicted: readonly Offsets[],
  gold: readonly Offsets[],
  others: readonly Offsets[],
): Matches {
  const pairs = predicted.flatMap((one, index) =>
    gold.flatMap((other, at) => (sameHead(text, one, other) ? [{ index, at, overlap: overlap(one, other) }] : [])),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.index - b.index || a.at - b.at);
  const goldOf = predicted.map((): number | null => null);
  const taken = new Set<number>();
  for (const { index, at } of pairs) {
    if (goldOf[index] !== null || taken.has(at)) continue;
    goldOf[index] = at;
    taken.add(at);
  }
  const leftOut = predicted.map(
    (one, index) => goldOf[index] === null && [...others, ...gold].some((other) => sameHead(text, one, other)),
  );
  return { goldOf, leftOut };
}

function overlap(one: Offsets, other: Offsets): number {
  return Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
}
