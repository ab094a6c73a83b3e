import { type Context, valueAt } from './context.ts';
import { add2, add3, type FeatureSink } from './hash.ts';
import type { SegmentColumns } from './segment-columns.ts';

/** Value of a segment outside the sentence. */
const OUTSIDE = 77;
/** The number of neighboring segments on either side that the features use. */
const REACH = 2;
const WIDTH = 2 * REACH + 1;

/** Index of each column in {@link COLUMNS}. */
const WORD = 0;
const TYPE = 1;
const LAST_TYPE = 2;
const MOOD = 3;
const VERB = 4;
const LEMMA = 5;
const CUE = 6;
const ZU = 7;
const SIGN = 8;
const COLUMNS = [
  'firstWord',
  'firstClass',
  'lastClass',
  'mood',
  'verbPlace',
  'cueLemma',
  'cue',
  'zu',
  'sign',
] as const satisfies readonly (keyof SegmentColumns)[];

/**
 * The columns of a segment and its neighbors in the sentence. Read once per segment and used for each of its tokens.
 */
interface Neighbors {
  segment: number;
  readonly values: Int32Array;
}

function readNeighbors(near: Neighbors, { analysis, segments }: Context, own: number): void {
  near.segment = own;
  const sentence = analysis.sentenceOf[segments.first[own] ?? 0];
  for (let step = -REACH; step <= REACH; step += 1) {
    const index = own + step;
    const inside = index >= 0 && index < segments.count && analysis.sentenceOf[segments.first[index] ?? 0] === sentence;
    for (let column = 0; column < COLUMNS.length; column += 1) {
      const values = segments[COLUMNS[column] ?? 'size'];
      near.values[column * WIDTH + REACH + step] = inside ? (values[index] ?? OUTSIDE) : OUTSIDE;
    }
  }
}

/**
 * For each context, the neighbors of the segment that was read last. Tokens are read in order, so most tokens can reuse
 * these neighbors.
 */
const lastRead = new WeakMap<Context, Neighbors>();

function neighborsOf(context: Context, at: number): Int32Array {
  const own = context.segments.of[at] ?? 0;
  let near = lastRead.get(context);
  if (near === undefined) {
    near = { segment: -1, values: new Int32Array(COLUMNS.length * WIDTH) };
    lastRead.set(context, near);
  }
  if (near.segment !== own) readNeighbors(near, context, own);
  return near.values;
}

function nearValue(near: Int32Array, column: number, step: number): number {
  return near[column * WIDTH + REACH + step] ?? 0;
}

function addPairs(sink: FeatureSink, near: Int32Array, place: number, size: number): void {
  const clause = nearValue(near, MOOD, 0) * 16 + nearValue(near, VERB, 0);
  add2(sink, nearValue(near, SIGN, -1) * 64 + nearValue(near, SIGN, 0), place);
  add3(
    sink,
    nearValue(near, CUE, -1) * 10 + nearValue(near, CUE, 0),
    nearValue(near, CUE, 1) * 10 + nearValue(near, ZU, 0),
    place,
  );
  add3(
    sink,
    nearValue(near, CUE, 0) * 128 + nearValue(near, TYPE, 0),
    clause,
    nearValue(near, LAST_TYPE, 0) * 8 + place,
  );
  add3(sink, size, nearValue(near, CUE, 0), place);
}

/** Adds the nearest cues in the sentence, with their distance in segments. */
function addNearCues(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { tokens, segments, cueBefore, cueAfter } = context;
  const segment = segments.of[at] ?? 0;
  const before = cueBefore[at] ?? -1;
  const after = cueAfter[at] ?? -1;
  const segmentsBack = before < 0 ? 99 : Math.min(4, segment - (segments.of[before] ?? 0));
  const segmentsOn = after < 0 ? 99 : Math.min(4, (segments.of[after] ?? 0) - segment);
  const lemmaBefore = before < 0 ? 0 : valueAt(tokens.lemma, before);
  const lemmaAfter = after < 0 ? 0 : valueAt(tokens.lemma, after);
  add2(sink, lemmaBefore, segmentsBack);
  add2(sink, lemmaAfter, segmentsOn);
  add3(sink, lemmaBefore, segmentsBack, place);
  add3(sink, lemmaAfter, segmentsOn, place);
  add3(sink, segmentsBack, segmentsOn, valueAt(segments.mood, segment));
}

/** The offsets of the neighboring segments whose words are features. */
const NEXT = [-1, 1] as const;
/** The offsets of the neighboring segments whose class, mood and cue are features. */
const BESIDE = [-2, -1, 1, 2] as const;

/**
 * Adds the features of a token's segment and of the neighboring segments in the sentence.
 *
 * @param place - position of the token in its segment, from `segmentPlace`
 */
export function addSegments(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { analysis, tokens, segments, sentences } = context;
  const near = neighborsOf(context, at);
  const quoted = valueAt(tokens.quoted, at);
  const where = place * 4 + quoted;
  for (const step of BESIDE) {
    add3(sink, nearValue(near, TYPE, step), nearValue(near, MOOD, step), where);
    add2(sink, nearValue(near, LEMMA, step), where);
  }
  for (const step of NEXT) {
    add2(sink, nearValue(near, WORD, step), where);
    add3(sink, nearValue(near, CUE, step) * 8 + nearValue(near, VERB, step), nearValue(near, MOOD, step), where);
  }
  addPairs(sink, near, place, valueAt(segments.size, segments.of[at] ?? 0));
  addNearCues(sink, context, at, place);
  const sentence = analysis.sentenceOf[at] ?? 0;
  add3(sink, valueAt(sentences.firstPerson, sentence), quoted, valueAt(sentences.mood, sentence));
}
