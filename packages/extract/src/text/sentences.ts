import type { Span } from '@wortlaut/vocabulary';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** A sentence with its offsets `[start, end)` in UTF-16 code units and its tokens `[first, last)` by index. */
export interface Sentence extends Span {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** Whether a blank line precedes the sentence. True for the first sentence. */
  readonly paragraph: boolean;
}

const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。']);
const CLOSERS: ReadonlySet<string> = new Set([')', ']', '“', '”', '"', '«', '»', '‘', '’', "'", "''", '‹', '›']);

/** Whether lines are wrapped at a fixed width. If they are, a single line break does not end a sentence. */
function isHardWrapped(text: string, tokens: readonly Token[]): boolean {
  let open = 0;
  let total = 0;
  let lineStart = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.breaks === 0) continue;
    const before = tokens[index - 1];
    const length = (before?.end ?? 0) - lineStart;
    lineStart = token.start;
    if (token.breaks !== 1 || before === undefined) continue;
    total += 1;
    if (length >= 45 && length <= 100 && !TERMINALS.has(before.text) && text.length > 0) open += 1;
  }
  return open >= 3 && open * 2 > total;
}

/**
 * The maximum number of tokens in a sentence. Longer sentences are tables or noise. They are split to keep the run time
 * of later steps linear.
 */
const LONGEST_SENTENCE = 200;

/** Whether a sentence can start with a token. Lower-case words and most punctuation marks cannot start a sentence. */
function canBegin(token: Token): boolean {
  if (token.kind === 'QUOTE' || token.kind === 'NUMBER') return true;
  if (token.kind === 'SIGN') return '([–—-•*¿¡'.includes(token.text);
  const first = token.text.charAt(0);
  return first === first.toUpperCase() || /^\p{Ll}{1,2}\p{Lu}/u.test(token.text);
}

/** Returns the index after the closing quotation marks and brackets that follow the end mark at `at`. */
function afterClosers(tokens: readonly Token[], at: number, closings: ReadonlySet<number>): number {
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || (token.spaced && !closings.has(next))) return next;
    if (!CLOSERS.has(token.text) && !TERMINALS.has(token.text)) return next;
    next += 1;
  }
}

/**
 * Splits a text into sentences, in one pass. Every token is part of exactly one sentence. A closing quotation mark
 * belongs to the sentence that it closes.
 *
 * @param text - the text
 * @param tokens - the tokens of the text, from `tokenize`
 * @param quotations - the quotations in the text, used to find closing marks with a space before them
 * @returns the sentences in order
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Pick<Quotation, 'open' | 'close' | 'closed'>[] = [],
): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(text, tokens);
  const closings = new Set(quotations.flatMap(({ close, closed }) => (closed ? [close] : [])));
  const openings = new Set(quotations.map(({ open }) => open));
  // A mark with spaces on both sides that does not open a quotation closes one whose opening mark is missing.
  for (const [index, { text: mark, spaced, breaks }] of tokens.entries())
    if (mark === '"' && spaced && breaks === 0 && tokens[index + 1]?.spaced === true && !openings.has(index))
      closings.add(index);
  let first = 0;
  const cut = (last: number) => {
    const begin = tokens[first];
    const end = tokens[last - 1];
    if (begin === undefined || end === undefined || last <= first) return;
    sentences.push({ start: begin.start, end: end.end, first, last, paragraph: first === 0 || begin.breaks === 2 });
    first = last;
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at - first >= LONGEST_SENTENCE) cut(at);
    if (at > first && (token.breaks === 2 || (token.breaks === 1 && !wrapped))) cut(at);
    if (token.kind === 'WORD' || !TERMINALS.has(token.text)) {
      at += 1;
      continue;
    }
    const next = afterClosers(tokens, at, closings);
    const following = tokens[next];
    if (following === undefined || (canBegin(following) && (following.spaced || following.kind === 'QUOTE'))) cut(next);
    else if (following.kind === 'WORD' && token.text !== '…' && canBegin(following)) cut(next);
    at = next;
  }
  cut(tokens.length);
  return sentences;
}

/** The number of tokens that a sentence must exceed, so that a dateline is not taken for a sentence. */
const LONGEST_DATELINE = 4;

/** Whether a sentence is long enough to tell something. Shorter ones at the start of an article are datelines. */
export const isFullSentence = ({ first, last }: Pick<Sentence, 'first' | 'last'>): boolean =>
  last - first > LONGEST_DATELINE;
