import type { TokenFeatures } from '../find/statements/features.ts';
import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink } from './hash.ts';
import type { SegmentColumns } from './segment-columns.ts';
import { sentenceEdge } from './sentence-templates.ts';

/** Mask for the word flags that do not depend on the position of the word. */
const WORD_FLAGS = 0x1fffff;

function flagsAt(flags: Uint32Array, index: number): number {
  return (flags[index] ?? 0) & WORD_FLAGS;
}

/** Combines the kind and pattern of the quote that contains a token. */
function kindAt(rules: TokenFeatures, index: number): number {
  return valueAt(rules.kind, index) * 8 + valueAt(rules.pattern, index);
}

function addProposals(sink: FeatureSink, { rules }: Context, at: number): void {
  const roles = valueAt(rules.roles, at);
  const begins = valueAt(rules.begins, at);
  const [kindBefore, kind, kindAfter] = [kindAt(rules, at - 1), kindAt(rules, at), kindAt(rules, at + 1)];
  for (let step = -1; step <= 1; step += 1) add1(sink, valueAt(rules.cueStrength, at + step));
  add2(sink, kind, roles);
  add2(sink, begins, kind);
  add2(sink, valueAt(rules.begins, at + 1), kindAfter);
  add3(sink, valueAt(rules.roles, at - 1), roles, kindBefore * 100 + kind);
  add3(sink, roles, valueAt(rules.roles, at + 1), kind * 100 + kindAfter);
  add3(sink, valueAt(rules.begins, at - 1), begins, roles);
  add3(sink, begins, valueAt(rules.begins, at + 1), roles);
  const confidence = valueAt(rules.confidence, at);
  add3(sink, kind, confidence, valueAt(rules.depth, at));
  add3(sink, kind, confidence, begins);
}

function addGrammar(sink: FeatureSink, { rules, tokens, cueBefore }: Context, at: number, place: number): void {
  const opening = valueAt(rules.opening, at);
  const flags = flagsAt(rules.flags, at);
  const roles = valueAt(rules.roles, at);
  add2(sink, opening, place);
  add3(sink, valueAt(rules.opening, at - 1), opening, place);
  add3(sink, opening, valueAt(rules.cueStrength, cueBefore[at] ?? -1), place);
  add2(sink, flags, valueAt(rules.cueStrength, at));
  add2(sink, flags, roles);
  add2(sink, valueAt(rules.quoted, at), roles);
  add3(sink, valueAt(tokens.cue, at), valueAt(tokens.mood, at), place);
}

/** Returns the number of segments between a cue and a segment, at most 4. Returns 99 if there is no cue. */
function segmentsApart({ of }: SegmentColumns, cue: number, segment: number): number {
  return cue < 0 ? 99 : Math.min(4, Math.abs((of[cue] ?? 0) - segment));
}

function addSurroundings(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { analysis, rules, tokens, segments, sentences, cueBefore, cueAfter } = context;
  const roles = valueAt(rules.roles, at);
  const kind = kindAt(rules, at);
  const segment = segments.of[at] ?? 0;
  add3(
    sink,
    roles,
    valueAt(segments.cue, segment - 1) * 100 + valueAt(segments.cue, segment) * 10 + valueAt(segments.cue, segment + 1),
    place,
  );
  add3(sink, kind, valueAt(segments.cueLemma, segment - 1), place);
  const [before, after] = [cueBefore[at] ?? -1, cueAfter[at] ?? -1];
  add3(sink, kind, before < 0 ? 0 : valueAt(tokens.lemma, before), segmentsApart(segments, before, segment));
  add3(sink, kind, after < 0 ? 0 : valueAt(tokens.lemma, after), segmentsApart(segments, after, segment));
  add3(sink, kind, sentenceEdge(context, at), valueAt(rules.begins, at));
  const sentence = analysis.sentenceOf[at] ?? 0;
  add3(sink, valueAt(sentences.kinds, sentence), roles, valueAt(sentences.mood, sentence));
}

/**
 * Adds features from the results of the rules for the token and its neighbors.
 *
 * @param place - position of the token in its segment, from `segmentPlace`
 */
export function addRules(sink: FeatureSink, context: Context, at: number, place: number): void {
  addProposals(sink, context, at);
  addGrammar(sink, context, at, place);
  addSurroundings(sink, context, at, place);
}
