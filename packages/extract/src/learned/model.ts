import { type Transitions, transitionsOf } from './linear-chain.ts';

/** A linear chain with the weights of its features, as read from a weights file. */
export interface Chain {
  readonly labels: number;
  readonly transitions: Transitions;
  /** Per label, the value that is added to its score to balance precision and recall. */
  readonly bias: Float32Array;
  /** Per label, the factor for its stored weights. */
  readonly scales: Float32Array;
  readonly features: FeatureTable;
}

/**
 * A hash table of features with their weights. Each slot is a record of {@link FeatureTable.stride} 32-bit words: the
 * hash of the feature, a 1 if the slot is used, and the weights. Weights are stored four per word, each as an unsigned
 * byte after adding {@link ZERO}.
 */
export interface FeatureTable {
  readonly words: Int32Array;
  /** 32-bit words per record. */
  readonly stride: number;
  /** Number of slots, a power of two. */
  readonly slots: number;
}

/** This value is added to a weight to make it an unsigned byte. */
export const ZERO = 128;

/** The weights of the learned layer. */
export interface Model {
  /** Name and version, for example `wikinews-2`. Part of `Extraction.extractorVersion`. */
  readonly name: string;
  /** The chain that labels tokens. */
  readonly tokens: Chain;
  /** The chain that labels text in quotation marks. */
  readonly quotations: Chain;
  /** The chain that labels the tokens around a quote with their roles. */
  readonly roles: Chain;
}

/** A chain before it is stored, with a row of weights per feature. */
export interface PlainChain {
  readonly labels: number;
  /** One score per pair of labels, `labels * labels`. Minus infinity if the transition is impossible. */
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
  readonly hashes: Int32Array;
  /** One weight per feature and label, `hashes.length * labels`. */
  readonly weights: Float32Array;
}

/** A model before it is stored. */
export interface PlainModel {
  readonly name: string;
  readonly tokens: PlainChain;
  readonly quotations: PlainChain;
  readonly roles: PlainChain;
}

/** The order of the chains in a file. */
const CHAINS = ['tokens', 'quotations', 'roles'] as const;

const MAGIC = 0x324c5457;
const WORD = 4;
/** Maximum absolute value of a stored weight. */
const GREATEST = 127;

/**
 * Returns the index of a feature's record. If the feature has no record, returns the index of the free record for it.
 */
export function recordOf({ words, stride, slots }: FeatureTable, hash: number): number {
  let slot = (hash ^ (hash >>> 17)) & (slots - 1);
  while (words[slot * stride + 1] !== 0 && words[slot * stride] !== hash) slot = (slot + 1) & (slots - 1);
  return slot * stride;
}

function featureTable(labels: number, hashes: Int32Array, weights: Int8Array): FeatureTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 1.5)));
  const stride = 2 + Math.ceil(labels / 4);
  const table: FeatureTable = { words: new Int32Array(slots * stride), stride, slots };
  const bytes = new Uint8Array(table.words.buffer);
  for (const [row, hash] of hashes.entries()) {
    const record = recordOf(table, hash);
    table.words[record] = hash;
    table.words[record + 1] = 1;
    const first = (record + 2) * 4;
    for (let label = 0; label < labels; label += 1) bytes[first + label] = (weights[row * labels + label] ?? 0) + ZERO;
  }
  return table;
}

function chainBytes({ labels, hashes }: PlainChain): number {
  const weights = Math.ceil((hashes.length * labels) / WORD) * WORD;
  return WORD * (2 + labels * labels + 2 * labels + hashes.length) + weights;
}

function scalesOf({ labels, weights }: PlainChain): Float32Array {
  const greatest = new Float32Array(labels);
  for (let at = 0; at < weights.length; at += 1) {
    greatest[at % labels] = Math.max(greatest[at % labels] ?? 0, Math.abs(weights[at] ?? 0));
  }
  return greatest.map((value) => (value === 0 ? 1 : value / GREATEST));
}

function writeChain(bytes: Uint8Array, start: number, chain: PlainChain): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const { labels, hashes, weights } = chain;
  const scales = scalesOf(chain);
  view.setUint32(start, labels, true);
  view.setUint32(start + WORD, hashes.length, true);
  let at = start + 2 * WORD;
  for (const values of [chain.transitions, chain.bias, scales]) {
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += WORD;
    }
  }
  for (const hash of hashes) {
    view.setInt32(at, hash, true);
    at += WORD;
  }
  for (let index = 0; index < weights.length; index += 1) {
    view.setInt8(at + index, Math.round((weights[index] ?? 0) / (scales[index % labels] ?? 1)));
  }
  return start + chainBytes(chain);
}

/**
 * Writes a model in the format that {@link readModel} reads: little-endian, with weights rounded to 8 bits.
 *
 * @returns the bytes of a weights file
 */
export function writeModel(model: PlainModel): Uint8Array {
  const name = new TextEncoder().encode(model.name);
  const padded = Math.ceil(name.length / WORD) * WORD;
  const bytes = new Uint8Array(2 * WORD + padded + CHAINS.reduce((sum, part) => sum + chainBytes(model[part]), 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(WORD, name.length, true);
  bytes.set(name, 2 * WORD);
  let at = 2 * WORD + padded;
  for (const part of CHAINS) at = writeChain(bytes, at, model[part]);
  return bytes;
}

/**
 * A weights file and the position of the next byte to read. `take` copies the bytes, because a view needs an offset
 * that is a multiple of 4.
 */
interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function take(reader: Reader, length: number): ArrayBuffer {
  const end = reader.at + length;
  if (end > reader.bytes.length)
    throw new Error('The weights file is incomplete. Install it again or train new weights.');
  const part = new Uint8Array(length);
  part.set(reader.bytes.subarray(reader.at, end));
  reader.at = end;
  return part.buffer;
}

const takeNumber = (reader: Reader): number => new DataView(take(reader, WORD)).getUint32(0, true);

function readChain(reader: Reader): Chain {
  const labels = takeNumber(reader);
  const count = takeNumber(reader);
  const floats = (length: number) => new Float32Array(take(reader, WORD * length));
  const transitions = transitionsOf(labels, floats(labels * labels));
  const bias = floats(labels);
  const scales = floats(labels);
  const hashes = new Int32Array(take(reader, WORD * count));
  const weights = new Int8Array(take(reader, Math.ceil((count * labels) / WORD) * WORD));
  return { labels, transitions, bias, scales, features: featureTable(labels, hashes, weights) };
}

/**
 * Reads a weights file.
 *
 * @param bytes - content of the file
 * @throws {Error} if the bytes are not a weights file of this version, or if they are incomplete
 * @remarks Requires a little-endian machine. Almost all machines that run Node.js are little-endian.
 */
export function readModel(bytes: Uint8Array): Model {
  const reader: Reader = { bytes, at: 0 };
  if (takeNumber(reader) !== MAGIC) {
    throw new Error('The file is not a weights file for this version of the extractor. Train new weights.');
  }
  const length = takeNumber(reader);
  const name = new TextDecoder().decode(new Uint8Array(take(reader, Math.ceil(length / WORD) * WORD), 0, length));
  return { name, tokens: readChain(reader), quotations: readChain(reader), roles: readChain(reader) };
}
