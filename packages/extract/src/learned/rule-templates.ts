import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink } from './hash.ts';

/** Bits of word flags that tell of the word itself, not of its place. */
const WORD_FLAGS = 0x1fffff;

function addProposals(sink: FeatureSink, context: Context, at: number): void {
  const { rules } = context;
  const roles = (step: number) => valueAt(rules.roles, at + step);
  const begins = (step: number) => valueAt(rules.begins, at + step);
  const kind = (step: number) => valueAt(rules.kind, at + step) * 8 + valueAt(rules.pattern, at + step);
  for (let step = -1; step <= 1; step += 1) {
    add1(sink, roles(step));
    add2(sink, kind(step), roles(step));
    add1(sink, valueAt(rules.cueStrength, at + step));
    add2(sink, begins(step), kind(step));
  }
  for (let step = -1; step <= 0; step += 1) {
    add3(sink, roles(step), roles(step + 1), kind(step) * 100 + kind(step + 1));
    add3(sink, begins(step), begins(step + 1), roles(0));
  }
  const confidence = valueAt(rules.confidence, at);
  add3(sink, kind(0), confidence, valueAt(rules.depth, at));
  add3(sink, kind(0), confidence, begins(0));
}

function addGrammar(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { rules, segments, cueBefore } = context;
  const flags = (step: number) => valueAt32(rules.flags, at + step);
  const opening = valueAt(rules.opening, at);
  add2(sink, opening, place);
  add3(sink, opening, valueAt(segments.mood, segments.of[at] ?? 0), place);
  add3(sink, valueAt(rules.opening, at - 1), opening, place);
  add3(sink, opening, valueAt(rules.cueStrength, cueBefore[at] ?? -1), place);
  add2(sink, flags(0), valueAt(rules.cueStrength, at));
  add2(sink, flags(-1), flags(0));
  add2(sink, flags(0), flags(1));
  add2(sink, flags(0), valueAt(rules.roles, at));
  add2(sink, valueAt(rules.quoted, at), valueAt(rules.roles, at));
}

const valueAt32 = (column: Uint32Array, index: number): number => (column[index] ?? 0) & WORD_FLAGS;

function addSurroundings(sink: FeatureSink, context: Context, at: number, place: number): void {
  const { analysis, rules, tokens, segments, sentences, cueBefore, cueAfter } = context;
  const roles = valueAt(rules.roles, at);
  const kind = valueAt(rules.kind, at) * 8 + valueAt(rules.pattern, at);
  const segment = segments.of[at] ?? 0;
  const cue = (step: number) => valueAt(segments.cue, segment + step);
  const clause = valueAt(segments.mood, segment) * 16 + valueAt(segments.verbPlace, segment);
  add3(sink, roles, clause, place);
  add3(sink, roles, cue(-1) * 100 + cue(0) * 10 + cue(1), place);
  add3(sink, kind, valueAt(segments.cueLemma, segment), place);
  add3(sink, kind, valueAt(segments.cueLemma, segment - 1), place);
  const [before, after] = [cueBefore[at] ?? -1, cueAfter[at] ?? -1];
  const distance = (to: number) => (to < 0 ? 99 : Math.min(4, Math.abs((segments.of[to] ?? 0) - segment)));
  add3(sink, kind, before < 0 ? 0 : valueAt(tokens.lemma, before), distance(before));
  add3(sink, kind, after < 0 ? 0 : valueAt(tokens.lemma, after), distance(after));
  const index = analysis.sentenceOf[at] ?? 0;
  const sentence = analysis.sentences[index];
  const edge = sentence?.first === at ? 1 : sentence?.last === at + 1 ? 2 : 0;
  const kinds = (step: number) => valueAt(sentences.kinds, index + step);
  add3(sink, kind, edge, valueAt(rules.begins, at));
  add3(sink, kinds(0), kinds(-1), edge);
  add3(sink, kinds(0), kinds(1), edge);
  add3(sink, kinds(0), roles, valueAt(sentences.mood, index));
  add3(sink, kinds(0), valueAt(tokens.wordClass, at), place);
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
