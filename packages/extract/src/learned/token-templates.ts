import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink, sizeClass } from './hash.ts';
import { addRules } from './rule-templates.ts';
import type { Part } from './score-items.ts';
import { addSegments } from './segment-templates.ts';
import { addSentence, sentenceEdge } from './sentence-templates.ts';
import { CLASS } from './word-classes.ts';

function addWords(sink: FeatureSink, { analysis, tokens }: Context, at: number): void {
  const type = valueAt(tokens.wordClass, at);
  add1(sink, 0);
  add1(sink, valueAt(tokens.word, at));
  add1(sink, valueAt(tokens.wordClass, at - 1));
  add1(sink, type);
  add1(sink, valueAt(tokens.wordClass, at + 1));
  add1(sink, valueAt(tokens.lemma, at));
  add1(sink, valueAt(tokens.suffix2, at));
  add1(sink, valueAt(tokens.shape, at));
  for (let step = -2; step <= 2; step += 1) add2(sink, valueAt(tokens.cue, at + step), type);
  const quoted = valueAt(tokens.quoted, at);
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? 0];
  const [fromStart, toEnd] = sentence === undefined ? [0, 0] : [at - sentence.first, sentence.last - 1 - at];
  add1(sink, quoted);
  add1(sink, Math.min(3, fromStart) * 4 + Math.min(3, toEnd));
}

function addQuotation(sink: FeatureSink, { analysis, tokens }: Context, at: number): void {
  const quotation = analysis.quotations[analysis.quotationOf[at] ?? -1];
  if (quotation === undefined) return;
  const { open, close } = quotation;
  const size = sizeClass(close - open);
  const edge = at === open ? 1 : at === close ? 2 : 0;
  const stopped = valueAt(tokens.wordClass, close - 1) === CLASS.STOP ? 1 : 0;
  add3(sink, valueAt(tokens.wordClass, open - 1), size, edge);
  add3(sink, valueAt(tokens.wordClass, close + 1), size * 2 + stopped, edge);
  add3(sink, valueAt(tokens.word, open - 1), edge, stopped);
  add3(
    sink,
    valueAt(tokens.cue, close + 2) * 10 + valueAt(tokens.cue, close + 1),
    valueAt(tokens.wordClass, close + 1),
    edge,
  );
}

/** Returns the position of a token in its segment: 1 first, 4 second, 2 second to last, 3 last, 0 elsewhere. */
export function segmentPlace({ segments }: Context, at: number): number {
  const segment = segments.of[at] ?? 0;
  const first = segments.first[segment] ?? 0;
  const last = (segments.last[segment] ?? 0) - 1;
  if (at === first) return 1;
  if (at === last) return 3;
  if (at === last - 1) return 2;
  return at === first + 1 ? 4 : 0;
}

/** Number of the first template of each group. Fixed numbers keep the groups independent of each other. */
const GROUP = { sentence: 100, segments: 160, quotation: 250, rules: 300 } as const;

/** Returns the features of a token's sentence. All tokens of the sentence except the first and the last share them. */
function sentencePart(context: Context): Part {
  const { sentenceOf } = context.analysis;
  return {
    same: (at) => sentenceOf[at] === sentenceOf[at - 1] && sentenceEdge(context, at) === sentenceEdge(context, at - 1),
    describe: (sink, at) => {
      sink.template = GROUP.sentence;
      addSentence(sink, context, at);
    },
  };
}

/** Returns the features of a token's segment. The tokens in the middle of the segment share them. */
function segmentPart(context: Context): Part {
  const { segments, tokens, cueBefore, cueAfter } = context;
  return {
    same: (at) =>
      segments.of[at] === segments.of[at - 1] &&
      cueBefore[at] === cueBefore[at - 1] &&
      cueAfter[at] === cueAfter[at - 1] &&
      tokens.quoted[at] === tokens.quoted[at - 1] &&
      segmentPlace(context, at) === segmentPlace(context, at - 1),
    describe: (sink, at) => {
      sink.template = GROUP.segments;
      addSegments(sink, context, at, segmentPlace(context, at));
    },
  };
}

/** Returns the features that differ from token to token. */
function ownPart(context: Context): Part {
  return {
    same: () => false,
    describe: (sink, at) => {
      sink.template = 0;
      addWords(sink, context, at);
      sink.template = GROUP.quotation;
      addQuotation(sink, context, at);
      sink.template = GROUP.rules;
      addRules(sink, context, at, segmentPlace(context, at));
    },
  };
}

/**
 * Returns the features of tokens. They describe the surrounding words, the sentence, the segment and its neighbors, the
 * nearest cues, the surrounding quotation, and the results of the rules.
 */
export function tokenParts(context: Context): Part[] {
  return [ownPart(context), sentencePart(context), segmentPart(context)];
}
