import type { Offsets } from './read-events.ts';

/** English words that cannot be the head of a mention. */
const LIGHT = new Set(
  `the a an this that these those his her its their our my your to be been being is are was were has have had get got
  getting will would`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a mention that may be its head: the first and the last word that is not a light one. */
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

/** Whether a span is inside one of the others. */
export function isWithin([start, end]: Offsets, spans: readonly Offsets[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

/** Whether two mentions have the same head: a head of one is inside the other. */
export function sameHead(text: string, one: Offsets, other: Offsets): boolean {
  const inside = (mention: Offsets, outer: Offsets) => heads(text, mention).some((head) => isWithin(head, [outer]));
  return inside(one, other) || inside(other, one);
}

/** The mentions that match. */
export interface Matches {
  /** For each predicted mention, the index of the gold mention, or null. */
  readonly goldOf: readonly (number | null)[];
  /** For each predicted mention, whether it is neither right nor wrong. */
  readonly leftOut: readonly boolean[];
}

/**
 * Matches predicted mentions with gold mentions, one to one, those with the longest overlap first.
 *
 * @param text - the text that the offsets refer to
 * @param others - annotated mentions that are not asked for. Predicted mentions that match only those are left out, and
 * so is a second mention of the same words.
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
