import { type FeatureSink, newSink } from './hash.ts';
import { type Chain, type FeatureTable, recordOf, ZERO } from './model.ts';

/** Mask for the low byte of each half of a 32-bit word. */
const BYTES = 0xff00ff;
const HALF = 0xffff;
/** Maximum number of unsigned bytes whose sum fits into 16 bits, which is half of a word. */
const MOST = 257;

/** Buffer for the records of features, before their weights are added up. */
const records = new Int32Array(MOST);

/**
 * Writes the records of features with weights to `records`.
 *
 * @returns number of records
 */
function findRecords(table: FeatureTable, ids: Int32Array, first: number, last: number): number {
  let known = 0;
  for (let at = first; at < last; at += 1) {
    const record = recordOf(table, ids[at] ?? 0);
    if (table.words[record + 1] === 0) continue;
    records[known] = record;
    known += 1;
  }
  return known;
}

/**
 * Adds up the weights of the first `known` records. Processes four labels at a time, two in each half of a word, so
 * that the sums stay in registers.
 *
 * @param sums - one sum per label, padded to a multiple of 4
 */
function addWeights({ words, stride }: FeatureTable, known: number, sums: Int32Array): void {
  const zeros = known * ZERO;
  for (let word = 2; word < stride; word += 1) {
    let [even, odd] = [0, 0];
    for (let at = 0; at < known; at += 1) {
      const four = words[(records[at] ?? 0) + word] ?? 0;
      even += four & BYTES;
      odd += (four >>> 8) & BYTES;
    }
    // `even` holds the labels 0 and 2, `odd` the labels 1 and 3, the first one in the low half (little-endian).
    const label = (word - 2) * 4;
    sums[label] = (sums[label] ?? 0) + (even & HALF) - zeros;
    sums[label + 1] = (sums[label + 1] ?? 0) + (odd & HALF) - zeros;
    sums[label + 2] = (sums[label + 2] ?? 0) + (even >>> 16) - zeros;
    sums[label + 3] = (sums[label + 3] ?? 0) + (odd >>> 16) - zeros;
  }
}

/** A group of features that adjacent items often share. */
export interface Part {
  /** Checks whether an item has the same features as the previous item. If so, they are not computed again. */
  readonly same: (item: number) => boolean;
  /** Adds the features of one item to a sink. */
  readonly describe: (sink: FeatureSink, item: number) => void;
}

function sumPart(table: FeatureTable, part: Part, sink: FeatureSink, item: number, sums: Int32Array): void {
  sink.length = 0;
  part.describe(sink, item);
  sums.fill(0);
  for (let at = 0; at < sink.length; at += MOST) {
    addWeights(table, findRecords(table, sink.ids, at, Math.min(sink.length, at + MOST)), sums);
  }
}

/** Adds all features of one item to a sink. */
export function describeItem(parts: readonly Part[], sink: FeatureSink, item: number): void {
  for (const part of parts) part.describe(sink, item);
}

/**
 * Scores the labels of items: the sum of the weights of their features.
 *
 * @param first - index of the first item
 * @param last - index after the last item
 * @param parts - all groups of features
 * @returns one score per label and item; those of item `first + i` begin at `i * chain.labels`
 */
export function scoreItems(chain: Chain, first: number, last: number, parts: readonly Part[]): Float64Array {
  const { labels, features, scales, bias } = chain;
  const scores = new Float64Array(Math.max(0, last - first) * labels);
  const sums = parts.map(() => new Int32Array((features.stride - 2) * 4));
  const sink = newSink();
  for (let item = first; item < last; item += 1) {
    const base = (item - first) * labels;
    for (let label = 0; label < labels; label += 1) scores[base + label] = bias[label] ?? 0;
    for (let index = 0; index < parts.length; index += 1) {
      const [part, sum] = [parts[index], sums[index]];
      if (part === undefined || sum === undefined) continue;
      if (item === first || !part.same(item)) sumPart(features, part, sink, item, sum);
      for (let label = 0; label < labels; label += 1) {
        scores[base + label] = (scores[base + label] ?? 0) + (sum[label] ?? 0) * (scales[label] ?? 0);
      }
    }
  }
  return scores;
}
