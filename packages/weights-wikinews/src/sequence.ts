import { describeItem, newSink, type Part } from '@wortlaut/extract/learned';

/** Items in order, for example the tokens of an article, with their features and gold labels. */
export interface Sequence {
  readonly count: number;
  /** The features of item `i` are `features[offsets[i]]` to `features[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  /** The hashes of the features or, after {@link indexFeatures}, their indices. */
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/**
 * Computes the features of items.
 *
 * @param labels - gold labels of the items, starting at `first`
 * @param parts - the groups of features
 * @param first - index of the first item
 */
export function describeSequence(labels: Uint8Array, parts: readonly Part[], first = 0): Sequence {
  const sink = newSink();
  const offsets = new Int32Array(labels.length + 1);
  for (let item = 0; item < labels.length; item += 1) {
    describeItem(parts, sink, first + item);
    offsets[item + 1] = sink.length;
  }
  return { count: labels.length, offsets, features: sink.ids.slice(0, sink.length), labels };
}

/** Sequences whose features are indices into a list of hashes. */
export interface IndexedSequences {
  readonly sequences: readonly Sequence[];
  /** The hash of each feature, in ascending order. */
  readonly hashes: Int32Array;
}

function frequentHashes(sequences: readonly Sequence[], least: number): Int32Array {
  const total = sequences.reduce((sum, { features }) => sum + features.length, 0);
  const all = new Int32Array(total);
  let at = 0;
  for (const { features } of sequences) {
    all.set(features, at);
    at += features.length;
  }
  all.sort();
  let kept = 0;
  for (let first = 0; first < total; ) {
    let next = first + 1;
    while (next < total && all[next] === all[first]) next += 1;
    if (next - first >= least) {
      all[kept] = all[first] ?? 0;
      kept += 1;
    }
    first = next;
  }
  return all.slice(0, kept);
}

function indexSequence(sequence: Sequence, indices: ReadonlyMap<number, number>): Sequence {
  const offsets = new Int32Array(sequence.count + 1);
  const features = new Int32Array(sequence.features.length);
  let kept = 0;
  for (let item = 0; item < sequence.count; item += 1) {
    for (let at = sequence.offsets[item] ?? 0; at < (sequence.offsets[item + 1] ?? 0); at += 1) {
      const index = indices.get(sequence.features[at] ?? 0);
      if (index === undefined) continue;
      features[kept] = index;
      kept += 1;
    }
    offsets[item + 1] = kept;
  }
  return { ...sequence, offsets, features: features.slice(0, kept) };
}

/**
 * Assigns an index to each frequent feature and drops all others.
 *
 * @param least - minimum number of times that a feature must occur in all sequences together
 */
export function indexFeatures(sequences: readonly Sequence[], least: number): IndexedSequences {
  const hashes = frequentHashes(sequences, least);
  const indices = new Map<number, number>();
  for (const [index, hash] of hashes.entries()) indices.set(hash, index);
  return { sequences: sequences.map((sequence) => indexSequence(sequence, indices)), hashes };
}
