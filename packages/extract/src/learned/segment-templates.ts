import { type Context, valueAt } from './context.ts';
import { add2, add3, type FeatureSink } from './hash.ts';

/** What stands for a segment outside of the sentence. */
const OUTSIDE = 77;

/** Columns of a segment in the token's own sentence, by distance from the token's segment. */
interface Neighbours {
  readonly word: (step: number) => number;
  readonly type: (step: number) => number;
  readonly lastType: (step: number) => number;
  readonly mood: (step: number) => number;
  readonly verb: (step: number) => number;
  readonly lemma: (step: number) => number;
  readonly cue: (step: number) => number;
  readonly zu: (step: number) => number;
  readonly sign: (step: number) => number;
}

function neighboursOf({ analysis, segments }: Context, at: number): Neighbours {
  const own = segments.of[at] ?? 0;
  const sentence = analysis.sentenceOf[at];
  const from = (column: Int32Array | Uint8Array) => (step: number) => {
    const index = own + step;
    if (index < 0 || index >= segments.count) return OUTSIDE;
    return analysis.sentenceOf[segments.first[index] ?? 0] === sentence ? (column[index] ?? OUTSIDE) : OUTSIDE;
  };
  return {
    word: from(segments.firstWord),
    type: from(segments.firstClass),
    lastType: from(segments.lastClass),
    mood: from(segments.mood),
    verb: from(segments.verbPlace),
    lemma: from(segments.cueLemma),
    cue: from(segments.cue),
    zu: from(segments.zu),
    sign: from(segments.sign),
  };
}

function addPairs(sink: FeatureSink, near: Neighbours, place: number, size: number): void {
  const clause = near.mood(0) * 16 + near.verb(0);
  add3(sink, near.cue(-1) * 128 + near.type(0), clause, place);
  add3(sink, near.lemma(-1), near.type(0), place);
  add3(sink, near.lemma(-1), clause, place);
  add3(sink, near.lemma(1), near.verb(1) * 16 + near.mood(0), place);
  add3(sink, near.cue(1) * 128 + near.type(1), clause, place);
  add3(sink, near.cue(-1) * 128 + near.sign(-1), near.word(0), place);
  add3(sink, near.cue(-1) * 10 + near.cue(0), near.cue(1) * 10 + near.zu(0), place);
  add3(sink, near.cue(0) * 128 + near.type(0), clause, near.lastType(0) * 8 + place);
  add3(sink, near.cue(-2) * 128 + near.type(-1), near.type(0) * 16 + near.mood(0), place);
  add3(sink, size, near.cue(0), place);
  add3(sink, size, clause, place);
}

function addWithToken(sink: FeatureSink, context: Context, near: Neighbours, at: number, place: number): void {
  const { tokens } = context;
  const type = valueAt(tokens.wordClass, at);
  const clause = (step: number) => near.cue(step) * 128 + near.verb(step) * 16 + near.mood(step);
  add3(sink, clause(1), type, place);
  add3(sink, clause(-1), type, place);
  add3(sink, clause(0), type, valueAt(tokens.wordClass, at - 1));
  add3(sink, type, valueAt(tokens.wordClass, at + 1), place * 4 + valueAt(tokens.quoted, at));
  add3(sink, type, near.mood(0), near.verb(0));
}

/**
 * Adds what the token's segment and its neighbours in the sentence are like.
 *
 * @param place - where the token stands in its segment
 */
export function addSegments(sink: FeatureSink, context: Context, at: number, place: number): void {
  const near = neighboursOf(context, at);
  const where = place * 4 + valueAt(context.tokens.quoted, at);
  for (let step = -2; step <= 2; step += 1) {
    add3(sink, near.type(step), near.mood(step), where);
    add2(sink, near.lemma(step), where);
  }
  for (let step = -1; step <= 1; step += 1) {
    add2(sink, near.word(step), where);
    add3(sink, near.cue(step) * 8 + near.verb(step), near.mood(step), where);
  }
  add3(sink, near.verb(0) * 16 + near.mood(0), near.type(0), where);
  add3(sink, near.lastType(0), near.type(0), place);
  add2(sink, near.sign(-1) * 64 + near.sign(0), place);
  add2(sink, near.zu(0) * 8 + near.verb(0), where);
  addPairs(sink, near, place, valueAt(context.segments.size, context.segments.of[at] ?? 0));
  addWithToken(sink, context, near, at, place);
}
