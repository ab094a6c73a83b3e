import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink, sizeClass } from './hash.ts';
import { addRules } from './rule-templates.ts';
import { addSegments } from './segment-templates.ts';
import type { SentenceColumns } from './sentence-columns.ts';
import { CLASS } from './word-classes.ts';

function addWords(sink: FeatureSink, { tokens }: Context, at: number): void {
  add1(sink, 0);
  for (let step = -2; step <= 2; step += 1) add1(sink, valueAt(tokens.word, at + step));
  for (let step = -2; step <= 2; step += 1) add1(sink, valueAt(tokens.wordClass, at + step));
  for (let step = -2; step <= 1; step += 1)
    add2(sink, valueAt(tokens.wordClass, at + step), valueAt(tokens.wordClass, at + step + 1));
  for (let step = -2; step <= 0; step += 1)
    add3(
      sink,
      valueAt(tokens.wordClass, at + step),
      valueAt(tokens.wordClass, at + step + 1),
      valueAt(tokens.wordClass, at + step + 2),
    );
  for (let step = -1; step <= 1; step += 1) add1(sink, valueAt(tokens.lemma, at + step));
  add1(sink, valueAt(tokens.suffix3, at));
  add1(sink, valueAt(tokens.suffix4, at));
  add1(sink, valueAt(tokens.suffix2, at));
  add1(sink, valueAt(tokens.prefix5, at));
  add1(sink, valueAt(tokens.shape, at));
  for (let step = -2; step <= 2; step += 1) add2(sink, valueAt(tokens.cue, at + step), valueAt(tokens.wordClass, at));
  add3(sink, valueAt(tokens.cue, at - 2), valueAt(tokens.wordClass, at - 1), valueAt(tokens.wordClass, at));
}

/** Mood and cues of a sentence in one number. */
function stateOf({ mood, cue }: SentenceColumns, index: number): number {
  return valueAt(mood, index) * 16 + valueAt(cue, index);
}

function addSentence(sink: FeatureSink, context: Context, at: number): void {
  const { analysis, tokens, sentences } = context;
  const index = analysis.sentenceOf[at] ?? 0;
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return;
  const fromStart = at - sentence.first;
  const toEnd = sentence.last - 1 - at;
  const edge = fromStart === 0 ? 1 : toEnd === 0 ? 2 : 0;
  const mood = valueAt(sentences.mood, index);
  const quoted = valueAt(sentences.quoted, index);
  const inQuotes = valueAt(tokens.quoted, at);
  add1(sink, inQuotes);
  add3(sink, inQuotes, valueAt(tokens.wordClass, at), valueAt(tokens.wordClass, at - 1));
  add1(sink, Math.min(3, fromStart) * 4 + Math.min(3, toEnd));
  add3(sink, stateOf(sentences, index), quoted, edge);
  add3(sink, mood, stateOf(sentences, index - 1), edge);
  add3(sink, mood, stateOf(sentences, index + 1), edge);
  add3(sink, valueAt(sentences.firstWord, index), mood, edge);
  add3(sink, valueAt(sentences.paragraph, index), stateOf(sentences, index), edge);
  add3(
    sink,
    stateOf(sentences, index),
    stateOf(sentences, index - 1),
    valueAt(sentences.quoted, index - 1) * 2 + quoted,
  );
  add2(sink, valueAt(sentences.firstWord, index), edge);
  add3(sink, Math.min(index, 4), mood, valueAt(sentences.cue, index));
  add3(sink, valueAt(sentences.firstPerson, index), inQuotes, mood);
}

function addNearCues(sink: FeatureSink, context: Context, at: number): void {
  const { tokens, segments, cueBefore, cueAfter } = context;
  const segment = segments.of[at] ?? 0;
  const before = cueBefore[at] ?? -1;
  const after = cueAfter[at] ?? -1;
  const type = valueAt(tokens.wordClass, at);
  const place = segmentPlace(context, at);
  const near = before < 0 ? 99 : sizeClass(at - before);
  const far = after < 0 ? 99 : sizeClass(after - at);
  const segmentsBack = before < 0 ? 99 : Math.min(4, segment - (segments.of[before] ?? 0));
  const segmentsOn = after < 0 ? 99 : Math.min(4, (segments.of[after] ?? 0) - segment);
  const lemmaBefore = before < 0 ? 0 : valueAt(tokens.lemma, before);
  const lemmaAfter = after < 0 ? 0 : valueAt(tokens.lemma, after);
  add2(sink, lemmaBefore, segmentsBack);
  add2(sink, lemmaAfter, segmentsOn);
  add3(sink, lemmaBefore, segmentsBack, place);
  add3(sink, lemmaAfter, segmentsOn, place);
  add3(sink, near, valueAt(tokens.cue, before), type);
  add3(sink, far, valueAt(tokens.cue, after), type);
  add3(sink, segmentsBack, segmentsOn, valueAt(segments.mood, segment));
  add3(sink, near, far, type);
  add3(sink, valueAt(tokens.cue, at), valueAt(tokens.mood, at), place);
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

/** Where a token stands in its segment: 1 first, 4 second, 2 last but one, 3 last, 0 elsewhere. */
export function segmentPlace({ segments }: Context, at: number): number {
  const segment = segments.of[at] ?? 0;
  const first = segments.first[segment] ?? 0;
  const last = (segments.last[segment] ?? 0) - 1;
  if (at === first) return 1;
  if (at === last) return 3;
  if (at === last - 1) return 2;
  return at === first + 1 ? 4 : 0;
}

/** Numbers of the first templates of each group, so that a group that adds fewer features shifts no other. */
const GROUP = { sentence: 100, nearCues: 130, segments: 160, quotation: 250, rules: 300 } as const;

/**
 * Adds the features of a token: words and classes around it, its sentence, its segment and those beside it, the nearest
 * cues, the quotation that it lies in, and what the rules say.
 */
export function describeToken(sink: FeatureSink, context: Context, at: number): void {
  const place = segmentPlace(context, at);
  addWords(sink, context, at);
  sink.template = GROUP.sentence;
  addSentence(sink, context, at);
  sink.template = GROUP.nearCues;
  addNearCues(sink, context, at);
  sink.template = GROUP.segments;
  addSegments(sink, context, at, place);
  sink.template = GROUP.quotation;
  addQuotation(sink, context, at);
  sink.template = GROUP.rules;
  addRules(sink, context, at, place);
}
