import type { Analysis } from '../core/analysis.ts';
import { hashText, sizeClass } from './hash.ts';
import type { TokenColumns } from './token-columns.ts';
import type { LearnedVocabulary } from './vocabulary.ts';
import { CLASS } from './word-classes.ts';

/**
 * Data about segments, from which features are computed. A segment is usually a clause. It ends at a comma, semicolon,
 * colon, dash, bracket or the end of the sentence. Each column except `of` has one entry per segment.
 */
export interface SegmentColumns {
  readonly count: number;
  /** For each token, the index of its segment. */
  readonly of: Int32Array;
  /** Index of the first token. */
  readonly first: Int32Array;
  /** Index after the last token. */
  readonly last: Int32Array;
  readonly firstWord: Int32Array;
  readonly firstClass: Int32Array;
  readonly lastClass: Int32Array;
  /** Mood of the finite verb. If there are several, a mood that can continue a report takes precedence. */
  readonly mood: Int32Array;
  /** Position of the finite verb: 0 none, 1 first, 2 second, 3 last, 4 second to last, 5 only word, 6 elsewhere. */
  readonly verbPlace: Int32Array;
  /** Hash of the cue's lemma. */
  readonly cueLemma: Int32Array;
  /** Type of the cue, as in `TokenColumns.cue`. */
  readonly cue: Int32Array;
  /** 1 if there is an infinitive with "zu". */
  readonly zu: Int32Array;
  readonly size: Int32Array;
  /** Class of the punctuation mark at the end. */
  readonly sign: Int32Array;
}

const SEPARATORS: ReadonlySet<number> = new Set([
  CLASS.COMMA,
  CLASS.COLON,
  CLASS.SEMICOLON,
  CLASS.STOP,
  CLASS.DASH,
  CLASS.BRACKET_OPEN,
  CLASS.BRACKET_CLOSE,
]);
const MARKS: ReadonlySet<number> = new Set([CLASS.QUOTE_OPEN, CLASS.QUOTE_CLOSE, CLASS.QUOTE_MARK]);

interface Bounds {
  readonly of: Int32Array;
  readonly first: number[];
  readonly last: number[];
  readonly sign: number[];
}

function splitSegments(analysis: Analysis, tokens: TokenColumns): Bounds {
  const bounds: Bounds = { of: new Int32Array(tokens.length), first: [], last: [], sign: [] };
  let start = 0;
  const cut = (end: number, sign: number) => {
    if (end <= start) return;
    bounds.of.fill(bounds.first.length, start, end);
    bounds.first.push(start);
    bounds.last.push(end);
    bounds.sign.push(sign);
    start = end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && analysis.sentenceOf[at] !== analysis.sentenceOf[at - 1]) cut(at, 0);
    const wordClass = tokens.wordClass[at] ?? 0;
    if (SEPARATORS.has(wordClass)) cut(at + 1, wordClass);
  }
  cut(tokens.length, 0);
  return bounds;
}

/** Removes quotation marks at both ends of a segment and the punctuation mark at its end. */
function inner(tokens: TokenColumns, first: number, last: number): readonly [number, number] {
  const classAt = (at: number) => tokens.wordClass[at] ?? 0;
  let [from, to] = [first, last];
  while (from < to && MARKS.has(classAt(from))) from += 1;
  if (to > from && SEPARATORS.has(classAt(to - 1))) to -= 1;
  while (to > from && MARKS.has(classAt(to - 1))) to -= 1;
  return [from, to];
}

const canContinueReport = (mood: number): boolean => mood >= 3 && mood <= 7;

function placeOf(verb: number, from: number, to: number): number {
  if (verb < 0) return 0;
  if (verb === to - 1) return verb === from ? 5 : 3;
  if (verb === from) return 1;
  if (verb === from + 1) return 2;
  return verb === to - 2 ? 4 : 6;
}

function describeVerb(columns: SegmentColumns, tokens: TokenColumns, segment: number, from: number, to: number): void {
  let verb = -1;
  let mood = 0;
  for (let at = from; at < to; at += 1) {
    const here = tokens.mood[at] ?? 0;
    if (here > 0 && (verb < 0 || (canContinueReport(here) && !canContinueReport(mood)))) [verb, mood] = [at, here];
    const wordClass = tokens.wordClass[at];
    const separate = wordClass === CLASS.INFINITIVE && at > from && tokens.wordClass[at - 1] === CLASS.ZU;
    if (wordClass === CLASS.ZU_INFINITIVE || separate) columns.zu[segment] = 1;
  }
  columns.mood[segment] = mood;
  columns.verbPlace[segment] = placeOf(verb, from, to);
}

/** Adds the separable prefix at the end of the segment to the lemma of a finite cue verb: "teilte … mit". */
function joinPrefix(analysis: Analysis, tokens: TokenColumns, at: number, end: number, words: LearnedVocabulary): void {
  const forms = words.cueForms(analysis.tokens[at]?.lower ?? '');
  const prefix = analysis.tokens[end - 1]?.lower;
  if (forms === undefined || prefix === undefined || at === end - 1) return;
  const joined = forms.find(({ separated }) => separated === prefix);
  if (joined === undefined) return;
  tokens.lemma[at] = hashText(joined.verb.lemma);
  tokens.wordClass[end - 1] = CLASS.VERB_PREFIX;
}

function describeCue(
  analysis: Analysis,
  columns: SegmentColumns,
  tokens: TokenColumns,
  segment: number,
  [from, to]: readonly [number, number],
  words: LearnedVocabulary,
): void {
  for (let at = from; at < to; at += 1) {
    const cue = tokens.cue[at] ?? 0;
    if (cue === 0) continue;
    if (cue === 1) joinPrefix(analysis, tokens, at, to, words);
    const known = columns.cue[segment] ?? 0;
    if (known === 0 || cue === 3 || (cue === 1 && known === 2)) {
      columns.cue[segment] = cue;
      columns.cueLemma[segment] = tokens.lemma[at] ?? 0;
    }
  }
}

/**
 * Splits a text into segments and computes the columns of each segment.
 *
 * @param analysis - the text
 * @param tokens - the columns of its tokens; updates `lemma` and `wordClass` of verbs with a separate prefix
 * @param words - the vocabulary of the language
 */
export function segmentColumns(analysis: Analysis, tokens: TokenColumns, words: LearnedVocabulary): SegmentColumns {
  const bounds = splitSegments(analysis, tokens);
  const count = bounds.first.length;
  const column = () => new Int32Array(count);
  const columns: SegmentColumns = {
    count,
    of: bounds.of,
    first: Int32Array.from(bounds.first),
    last: Int32Array.from(bounds.last),
    firstWord: column(),
    firstClass: column(),
    lastClass: column(),
    mood: column(),
    verbPlace: column(),
    cueLemma: column(),
    cue: column(),
    zu: column(),
    size: column(),
    sign: Int32Array.from(bounds.sign),
  };
  for (let segment = 0; segment < count; segment += 1) {
    const [from, to] = inner(tokens, columns.first[segment] ?? 0, columns.last[segment] ?? 0);
    const head = to > from ? from : (columns.first[segment] ?? 0);
    columns.firstWord[segment] = tokens.word[head] ?? 0;
    columns.firstClass[segment] = tokens.wordClass[head] ?? 0;
    if (to <= from) continue;
    columns.lastClass[segment] = tokens.wordClass[to - 1] ?? 0;
    columns.size[segment] = sizeClass(to - from);
    describeVerb(columns, tokens, segment, from, to);
    describeCue(analysis, columns, tokens, segment, [from, to], words);
  }
  return columns;
}
