import { type Context, valueAt } from './context.ts';
import { add2, add3, type FeatureSink } from './hash.ts';
import type { SentenceColumns } from './sentence-columns.ts';

/** Combines the mood and the cues of a sentence. */
function stateOf({ mood, cue }: SentenceColumns, index: number): number {
  return valueAt(mood, index) * 16 + valueAt(cue, index);
}

/** Returns 1 for the first token of a sentence, 2 for the last and 0 for the others. */
export function sentenceEdge({ analysis }: Context, at: number): number {
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? 0];
  if (sentence === undefined || sentence.first === at) return 1;
  return sentence.last === at + 1 ? 2 : 0;
}

/** Adds the features of a token's sentence and of the neighboring sentences. */
export function addSentence(sink: FeatureSink, context: Context, at: number): void {
  const { analysis, sentences } = context;
  const index = analysis.sentenceOf[at] ?? 0;
  const edge = sentenceEdge(context, at);
  const mood = valueAt(sentences.mood, index);
  const quoted = valueAt(sentences.quoted, index);
  const state = stateOf(sentences, index);
  const before = stateOf(sentences, index - 1);
  add3(sink, state, quoted, edge);
  add3(sink, mood, before, edge);
  add3(sink, mood, stateOf(sentences, index + 1), edge);
  add3(sink, valueAt(sentences.firstWord, index), mood, edge);
  add3(sink, valueAt(sentences.paragraph, index), state, edge);
  add3(sink, state, before, valueAt(sentences.quoted, index - 1) * 2 + quoted);
  add2(sink, valueAt(sentences.firstWord, index), edge);
  add3(sink, Math.min(index, 4), mood, valueAt(sentences.cue, index));
  add3(sink, valueAt(sentences.kinds, index), valueAt(sentences.kinds, index - 1), edge);
  add3(sink, valueAt(sentences.kinds, index), valueAt(sentences.kinds, index + 1), edge);
}
