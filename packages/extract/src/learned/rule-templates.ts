import type { TokenFeatures } from '../statements/features.ts';
import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink } from './hash.ts';
import type { SegmentColumns } from './segment-columns.ts';

/** Bits of word flags that tell of the word itself, not of its place. */
const WORD_FLAGS = 0x1fffff;

function flagsAt(flags: Uint32Array, index: number): number {
  return (flags[index] ?? 0) & WORD_FLAGS;
}

/** Kind and pattern of the proposed quote over a token, in one number. */
function kindAt(rules: TokenFeatures, index: number): number {
  return valueAt(rules.kind, index) * 8 + valueAt(rules.pattern, index);
}

function addProposals(sink: FeatureSink, context: Context, at: number): void {
  const { rules } = context;
  for (let step = -1; step <= 1; step += 1) {
    add1(sink, valueAt(rules.roles, at + step));
    add2(sink, kindAt(rules, at + step), valueAt(rules.roles, at + step));
    add1(sink, valueAt(rules.cueStrength, at + step));
    add2(sink, valueAt(rules.begins, at + step), kindAt(rules, at + step));
  }
  for (let step = -1; step <= 0; step += 1) {
    add3(
      sink,
      valueAt(rules.roles, at + step),
      valueAt(rules.roles, at + step + 1),
      kindAt(rules, at + step) * 100 + kindAt(rules, at + step + 1),
    );
    add3(sink, valueAt(rules.begins, at + step), valueAt(rules.begins, at + step + 1), valueAt(rules.roles, at));
  }
  const confidence = valueAt(rules.confidence, at);
  add3(sink, kindAt(rules, at), confidence, valueAt(rules.depth, at));
  add3(sink, kindAt(rules, at), confidence, valueAt(rules.begins, at));
}

function addGrammar(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { rules, segments, cueBefore } = context;
  const opening = valueAt(rules.opening, at);
  add2(sink, opening, place);
  add3(sink, opening, valueAt(segments.mood, segments.of[at] ?? 0), place);
  add3(sink, valueAt(rules.opening, at - 1), opening, place);
  add3(sink, opening, valueAt(rules.cueStrength, cueBefore[at] ?? -1), place);
  add2(sink, flagsAt(rules.flags, at), valueAt(rules.cueStrength, at));
  add2(sink, flagsAt(rules.flags, at - 1), flagsAt(rules.flags, at));
  add2(sink, flagsAt(rules.flags, at), flagsAt(rules.flags, at + 1));
  add2(sink, flagsAt(rules.flags, at), valueAt(rules.roles, at));
  add2(sink, valueAt(rules.quoted, at), valueAt(rules.roles, at));
}

/** Segments between a cue and a segment, at most 4; 99 where there is no cue. */
function segmentsApart({ of }: SegmentColumns, cue: number, segment: number): number {
  return cue < 0 ? 99 : Math.min(4, Math.abs((of[cue] ?? 0) - segment));
}

function addSurroundings(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { analysis, rules, tokens, segments, sentences, cueBefore, cueAfter } = context;
  const roles = valueAt(rules.roles, at);
  const kind = kindAt(rules, at);
  const segment = segments.of[at] ?? 0;
  const clause = valueAt(segments.mood, segment) * 16 + valueAt(segments.verbPlace, segment);
  add3(sink, roles, clause, place);
  add3(
    sink,
    roles,
    valueAt(segments.cue, segment - 1) * 100 + valueAt(segments.cue, segment) * 10 + valueAt(segments.cue, segment + 1),
    place,
  );
  add3(sink, kind, valueAt(segments.cueLemma, segment), place);
  add3(sink, kind, valueAt(segments.cueLemma, segment - 1), place);
  const [before, after] = [cueBefore[at] ?? -1, cueAfter[at] ?? -1];
  add3(sink, kind, before < 0 ? 0 : valueAt(tokens.lemma, before), segmentsApart(segments, before, segment));
  add3(sink, kind, after < 0 ? 0 : valueAt(tokens.lemma, after), segmentsApart(segments, after, segment));
  const index = analysis.sentenceOf[at] ?? 0;
  const sentence = analysis.sentences[index];
  const edge = sentence?.first === at ? 1 : sentence?.last === at + 1 ? 2 : 0;
  add3(sink, kind, edge, valueAt(rules.begins, at));
  add3(sink, valueAt(sentences.kinds, index), valueAt(sentences.kinds, index - 1), edge);
  add3(sink, valueAt(sentences.kinds, index), valueAt(sentences.kinds, index + 1), edge);
  add3(sink, valueAt(sentences.kinds, index), roles, valueAt(sentences.mood, index));
  add3(sink, valueAt(sentences.kinds, index), valueAt(tokens.wordClass, at), place);
}

/**
 * Adds what the rules propose for the token and around it.
 *
 * @param place - where the token stands in its segment
 */
export function addRules(sink: FeatureSink, context: Context, at: number, place: number): void {
  addProposals(sink, context, at);
  addGrammar(sink, context, at, place);
  addSurroundings(sink, context, at, place);
}
