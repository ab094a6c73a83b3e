/**
 * Hashes a text to 32 bits (FNV-1a with a final mix).
 *
 * @returns a signed 32-bit integer
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function mix(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x9e3779b1);
  return next ^ (next >>> 15);
}

const SEED = 0x3c6ef35f;
const END = 0x51ed27;

/** Collects the features of items as signed 32-bit hashes. */
export interface FeatureSink {
  ids: Int32Array;
  length: number;
  /** Number of the last template. It is part of each hash, so that templates with equal values get different hashes. */
  template: number;
}

/** Creates an empty sink. */
export const newSink = (): FeatureSink => ({ ids: new Int32Array(1 << 14), length: 0, template: 0 });

function push(sink: FeatureSink, hash: number): void {
  if (sink.length === sink.ids.length) {
    const larger = new Int32Array(sink.ids.length * 2);
    larger.set(sink.ids);
    sink.ids = larger;
  }
  sink.ids[sink.length] = hash;
  sink.length += 1;
}

/** Adds a feature for the next template by hashing one integer. */
export function add1(sink: FeatureSink, a: number): void {
  sink.template += 1;
  push(sink, mix(mix(Math.imul(sink.template, SEED), a), END));
}

/** Adds a feature for the next template by hashing two integers. */
export function add2(sink: FeatureSink, a: number, b: number): void {
  sink.template += 1;
  push(sink, mix(mix(mix(Math.imul(sink.template, SEED), a), b), END));
}

/** Adds a feature for the next template by hashing three integers. */
export function add3(sink: FeatureSink, a: number, b: number, c: number): void {
  sink.template += 1;
  push(sink, mix(mix(mix(mix(Math.imul(sink.template, SEED), a), b), c), END));
}

/** Maps a count to one of ten classes: 0 to 5 are unchanged, 6 is 6–8, 7 is 9–13, 8 is 14–21, and 9 is 22 or more. */
export function sizeClass(value: number): number {
  if (value < 6) return value;
  if (value < 9) return 6;
  if (value < 14) return 7;
  return value < 22 ? 8 : 9;
}
