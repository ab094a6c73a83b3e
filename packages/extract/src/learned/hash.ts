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

/** Where features of a row of tokens (or of other items) are collected: signed 32-bit hashes, one after the other. */
export interface FeatureSink {
  ids: Int32Array;
  length: number;
  /** Number of the template that comes next: keeps equal values of different templates apart. */
  template: number;
}

/** An empty sink. */
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

/** Adds the next template's feature of one integer value. */
export function add1(sink: FeatureSink, a: number): void {
  sink.template += 1;
  push(sink, mix(mix(Math.imul(sink.template, SEED), a), END));
}

/** Adds the next template's feature of two integer values together. */
export function add2(sink: FeatureSink, a: number, b: number): void {
  sink.template += 1;
  push(sink, mix(mix(mix(Math.imul(sink.template, SEED), a), b), END));
}

/** Adds the next template's feature of three integer values together. */
export function add3(sink: FeatureSink, a: number, b: number, c: number): void {
  sink.template += 1;
  push(sink, mix(mix(mix(mix(Math.imul(sink.template, SEED), a), b), c), END));
}

/** Puts a number into one of ten classes: 0 to 5 as they are, then 6–8, 9–13, 14–21, more. */
export function sizeClass(value: number): number {
  if (value < 6) return value;
  if (value < 9) return 6;
  if (value < 14) return 7;
  return value < 22 ? 8 : 9;
}
