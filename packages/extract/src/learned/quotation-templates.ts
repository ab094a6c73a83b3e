import type { Quotation } from '../text/quotations.ts';
import { type Context, valueAt } from './context.ts';
import { add1, add2, add3, type FeatureSink } from './hash.ts';
import type { Part } from './score-items.ts';
import { CLASS } from './word-classes.ts';

/** Counts and classes of the words in quotation marks. */
interface Content {
  /** Number of tokens between the marks, as a class from 0 to 12. */
  readonly size: number;
  /** Number of finite verbs, at most 3. */
  readonly verbs: number;
  /** Mood of the last finite verb. */
  readonly mood: number;
  /** 1 if a sentence ends inside the quotation, otherwise 0. */
  readonly sentences: number;
  /** 1 if there is a word in the first person, otherwise 0. */
  readonly firstPerson: number;
  /** Number of words with a lower-case first letter, at most 4. */
  readonly small: number;
  /** Number of words with a capital first letter, at most 4. */
  readonly capitals: number;
  /** 1 if the quotation begins with a lower-case letter, otherwise 0. */
  readonly lower: number;
  /** 1 if the quotation ends with a period, 2 if it ends with a comma, otherwise 0. */
  readonly ending: number;
}

function contentOf({ tokens }: Context, { open, close }: Quotation): Content {
  let [verbs, mood, sentences, firstPerson, small, capitals] = [0, 0, 0, 0, 0, 0];
  for (let at = open + 1; at < close; at += 1) {
    const here = tokens.mood[at] ?? 0;
    const type = tokens.wordClass[at];
    const shape = tokens.shape[at] ?? 0;
    if (here > 0) [verbs, mood] = [Math.min(3, verbs + 1), here];
    if (type === CLASS.STOP && at < close - 1) sentences = 1;
    if (type === CLASS.FIRST_PERSON) firstPerson = 1;
    if (shape === 3) small = Math.min(4, small + 1);
    if (shape > 3) capitals = Math.min(4, capitals + 1);
  }
  const length = close - open - 1;
  const last = tokens.wordClass[close - 1];
  return {
    size: length < 8 ? length : Math.min(12, 8 + Math.floor(Math.log2(length / 8) * 2)),
    verbs,
    mood,
    sentences,
    firstPerson,
    small,
    capitals,
    lower: tokens.shape[open + 1] === 3 ? 1 : 0,
    ending: last === CLASS.STOP ? 1 : last === CLASS.COMMA ? 2 : 0,
  };
}

function addContent(sink: FeatureSink, content: Content, { closed, depth }: Quotation): void {
  const { size, verbs, mood, lower, ending } = content;
  add1(sink, 0);
  add1(sink, size);
  add2(sink, verbs, size);
  add3(sink, verbs, lower, ending);
  add2(sink, mood, lower);
  add3(sink, content.small, content.capitals, lower);
  add2(sink, content.firstPerson, verbs);
  add2(sink, content.sentences, ending);
  add1(sink, closed ? 1 : 0);
  add2(sink, depth, size);
}

function addAround(sink: FeatureSink, context: Context, { open, close }: Quotation, content: Content): void {
  const { tokens } = context;
  const { size, verbs, lower, ending } = content;
  const word = (at: number) => valueAt(tokens.word, at);
  const type = (at: number) => valueAt(tokens.wordClass, at);
  for (let step = 1; step <= 4; step += 1) {
    add2(sink, word(open - step), lower);
    add2(sink, type(open - step), step === 1 ? size : lower);
    add1(sink, word(close + step));
    add2(sink, type(close + step), ending);
    add2(sink, valueAt(tokens.cue, open - step), lower);
    add2(sink, valueAt(tokens.cue, close + step), ending);
    add1(sink, valueAt(tokens.lemma, close + step));
    add1(sink, valueAt(tokens.lemma, open - step));
  }
  add2(sink, type(open - 1), type(close + 1));
  add3(sink, type(open - 2), type(open - 1), type(open + 1));
  add3(sink, type(open - 1), size, verbs);
  add3(sink, type(close + 1), type(close + 2), ending);
  add3(sink, type(close - 1), type(close + 1), lower);
  add2(sink, word(open - 1), word(open - 2));
  add2(sink, word(open + 1), Math.min(4, close - open - 1));
  add2(sink, type(open + 1), type(open + 2));
  add1(sink, word(close - 1));
  add1(sink, type(close - 1));
}

function addClauses(sink: FeatureSink, context: Context, { open, close }: Quotation, content: Content): void {
  const { analysis, segments, sentences } = context;
  const { size, lower, ending } = content;
  const sentence = analysis.sentenceOf[open] ?? 0;
  const begins = analysis.sentences[sentence]?.first === open ? 1 : 0;
  const cue = valueAt(sentences.cue, sentence);
  const own = segments.of[open] ?? 0;
  const end = segments.of[close] ?? 0;
  add3(sink, cue, lower, begins);
  add3(sink, cue, valueAt(sentences.mood, sentence), lower);
  add3(sink, valueAt(segments.cue, own), lower, size);
  add3(sink, valueAt(segments.cue, own), valueAt(segments.cue, own - 1), lower);
  add3(sink, valueAt(segments.cue, end + 1), ending, lower);
  add2(sink, valueAt(segments.cueLemma, own), lower);
  add2(sink, valueAt(segments.cueLemma, own - 1), lower);
  add2(sink, valueAt(segments.cueLemma, end + 1), ending);
}

function addRules(sink: FeatureSink, { rules }: Context, { open, close }: Quotation, content: Content): void {
  const { size, lower, ending } = content;
  const kind = valueAt(rules.kind, open + 1) * 16 + valueAt(rules.pattern, open + 1);
  const depth = valueAt(rules.depth, open + 1);
  const before = valueAt(rules.roles, open - 1);
  const after = valueAt(rules.roles, close + 1);
  add2(sink, kind, depth);
  add3(sink, kind, depth, size);
  add3(sink, kind, before, after);
  add2(sink, before, lower);
  add2(sink, after, ending);
  add2(sink, valueAt(rules.begins, open), kind);
  add2(sink, valueAt(rules.confidence, open + 1), kind);
}

function addBefore(sink: FeatureSink, context: Context, { open }: Quotation, content: Content, item: number): void {
  const { analysis, tokens } = context;
  const before = analysis.quotations[item - 1];
  if (before === undefined) return;
  const sentence = analysis.sentenceOf[open] ?? 0;
  const apart = Math.min(3, sentence - (analysis.sentenceOf[before.close] ?? 0));
  const type = (at: number) => valueAt(tokens.wordClass, at);
  const begins = analysis.sentences[sentence]?.first === open ? 1 : 0;
  add2(sink, apart, Math.min(5, open - before.close));
  add3(sink, apart, type(before.close + 1), type(open - 1));
  add3(sink, apart, valueAt(tokens.word, before.close + 1), content.lower);
  add3(sink, apart, begins, type(before.close - 1));
  add3(sink, apart, content.lower, content.verbs);
}

/** Quotations with at most this many words are usually names or terms, so their words are features. */
const SHORT = 3;
/** Maximum number of words to read in a quotation. Limits the time if the closing mark is missing. */
const LONGEST = 100;

/** Adds the words of a short quotation, or the verbs of a longer one. Both use the same templates. */
function addInside(sink: FeatureSink, { tokens }: Context, { open, close }: Quotation, first: number): void {
  for (let at = open + 1; at < Math.min(close, open + LONGEST); at += 1) {
    sink.template = first;
    if (close - open - 1 <= SHORT) {
      add1(sink, valueAt(tokens.word, at));
      add1(sink, valueAt(tokens.suffix3, at));
      add1(sink, valueAt(tokens.wordClass, at));
    } else if ((tokens.mood[at] ?? 0) > 0) add2(sink, valueAt(tokens.lemma, at), 1);
  }
}

/** Number of the first template for quotations. The templates for tokens have lower numbers. */
const FIRST = 600;

function describeQuotation(sink: FeatureSink, context: Context, item: number): void {
  const quotation = context.analysis.quotations[item];
  if (quotation === undefined) return;
  const content = contentOf(context, quotation);
  sink.template = FIRST;
  addContent(sink, content, quotation);
  addAround(sink, context, quotation, content);
  addClauses(sink, context, quotation, content);
  addRules(sink, context, quotation, content);
  addBefore(sink, context, quotation, content, item);
  addInside(sink, context, quotation, FIRST + 120);
}

/** Returns the features of text in quotation marks. They distinguish direct quotations from names, titles and terms. */
export function quotationParts(context: Context): Part[] {
  return [{ same: () => false, describe: (sink, item) => describeQuotation(sink, context, item) }];
}
