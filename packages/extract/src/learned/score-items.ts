import { type FeatureSink, newSink } from './hash.ts';
import { type Chain, type FeatureTable, recordOf, ZERO } from './model.ts';

/** The low byte of each half of a word. */
const BYTES = 0xff00ff;
const HALF = 0xffff;
/** Halves of a word must not run over: so many unsigned bytes still fit into 16 bits. */
const MOST = 257;

/**
 * Adds up the weights of features, two labels in the halves of a word: a quarter of the additions.
 *
 * @param halves - for each four labels a word of the first and third, and one of the second and fourth
 * @returns how many of the features have weights
 */
function sumWeights(table: FeatureTable, ids: Int32Array, first: number, last: number, halves: Int32Array): number {
  const { words, stride } = table;
  let known = 0;
  halves.fill(0);
  for (let at = first; at < last; at += 1) {
    const record = recordOf(table, ids[at] ?? 0);
    if (words[record + 1] === 0) continue;
    known += 1;
    for (let word = 2, half = 0; word < stride; word += 1, half += 2) {
      const four = words[record + word] ?? 0;
      halves[half] = (halves[half] ?? 0) + (four & BYTES);
      halves[half + 1] = (halves[half + 1] ?? 0) + ((four >>> 8) & BYTES);
    }
  }
  return known;
}

function addSums(sums: Int32Array, halves: Int32Array, known: number): void {
  for (let label = 0; label < sums.length; label += 1) {
    // Of labels 0 to 3 the halves hold 0 and 2, then 1 and 3, the earlier one low (little-endian).
    const word = halves[(label >> 2) * 2 + (label & 1)] ?? 0;
    sums[label] = (sums[label] ?? 0) + ((label & 2 ? word >>> 16 : word & HALF) - known * ZERO);
  }
}

/**
 * Scores the labels of items by the sum of their features' weights.
 *
 * @param first - index of the first item
 * @param last - index after the last
 * @param describe - adds the features of one item to a sink
 * @returns scores, item `first + i` at `i * chain.labels`
 */
export function scoreItems(
  chain: Chain,
  first: number,
  last: number,
  describe: (sink: FeatureSink, item: number) => void,
): Float64Array {
  const { labels, features, scales, bias } = chain;
  const scores = new Float64Array(Math.max(0, last - first) * labels);
  const sums = new Int32Array(labels);
  const halves = new Int32Array(Math.ceil(labels / 4) * 2);
  const sink = newSink();
  for (let item = first; item < last; item += 1) {
    sink.length = 0;
    sink.template = 0;
    describe(sink, item);
    sums.fill(0);
    for (let at = 0; at < sink.length; at += MOST) {
      const known = sumWeights(features, sink.ids, at, Math.min(sink.length, at + MOST), halves);
      addSums(sums, halves, known);
    }
    const base = (item - first) * labels;
    for (let label = 0; label < labels; label += 1) {
      scores[base + label] = (sums[label] ?? 0) * (scales[label] ?? 0) + (bias[label] ?? 0);
    }
  }
  return scores;
}
