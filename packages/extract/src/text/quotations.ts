import type { Span } from '@wortlaut/vocabulary';
import type { Token } from './tokens.ts';

/** Text in quotation marks. `[start, end)` includes the marks. */
export interface Quotation extends Span {
  /** Index of the opening token. */
  readonly open: number;
  /** Index of the closing token, or of the last token if the closing mark is missing. */
  readonly close: number;
  /** False if the closing mark is missing and the end is a guess. */
  readonly closed: boolean;
  /** Nesting level; 0 for an outer quotation. */
  readonly depth: number;
}

/** The marks that can close each opening mark. */
const PARTNERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"',
  '”': '”',
  '"': '"“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': "‘’'",
  '‘': "’'",
  '’': '’',
  "'": "'’",
  "''": "''",
  ',,': "''“\"",
  '`': "'`",
  '``': "''",
  '「': '」',
  '『': '』',
};

/** Marks that can also be apostrophes. They open a quotation only if it has a closing mark. */
const SINGLE: ReadonlySet<string> = new Set(["'", '’', '‘', '‚', '`', '´']);
/** The maximum length of a quotation in tokens. A longer one probably lacks its closing mark. */
const LONGEST = 400;

interface Open {
  readonly index: number;
  readonly mark: string;
}

/** Checks whether a mark can open a quotation: a word follows it directly, and no word precedes it directly. */
function canOpen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (token.text === '„' || token.text === ',,' || token.text === '‚') return true;
  const before = tokens[index - 1];
  const free = token.spaced || before === undefined || '([-–—/:'.includes(before.text) || before.kind === 'QUOTE';
  return free && !next.spaced;
}

function canClose(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (!token.spaced) return true;
  return next === undefined || next.spaced || next.kind === 'SIGN';
}

/** Returns the stack position of the innermost open quotation that a mark closes; -1 if it does not close any. */
function closes(stack: readonly Open[], mark: string): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const open = stack[at];
    if (open !== undefined && (PARTNERS[open.mark] ?? '').includes(mark)) return at;
  }
  return -1;
}

/** Guesses the end of a quotation that has no closing mark: the end of its paragraph, but before `limit`. */
function guessedEnd(tokens: readonly Token[], open: number, limit: number): number {
  let at = open;
  while (at + 1 < limit && at - open < LONGEST && tokens[at + 1]?.breaks !== 2) at += 1;
  return at;
}

/** The token indices of two matching marks. `close` is -1 if the closing mark is missing. */
interface Pair {
  readonly open: number;
  close: number;
}

/** The maximum nesting level. Deeper nesting is noise; dropping the outermost quotation keeps the pass linear. */
const DEEPEST = 4;

function pairMarks(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  let stack: (Open & { pair: Pair })[] = [];
  for (const [index, token] of tokens.entries()) {
    const oldest = stack[0];
    if (oldest !== undefined && index - oldest.index > LONGEST) stack = stack.slice(1);
    if (token.breaks === 2 && stack.length > 0 && !continues(tokens, index, stack)) stack = [];
    if (token.kind !== 'QUOTE') continue;
    const at = canClose(tokens, index) ? closes(stack, token.text) : -1;
    const reopens = at >= 0 && stack.length - 1 === at && stack[at]?.index === index - 1;
    const closing = stack[at];
    if (closing !== undefined && !reopens) {
      closing.pair.close = index;
      stack = stack.slice(0, at);
    } else if (canOpen(tokens, index) && token.text in PARTNERS) {
      const pair: Pair = { open: index, close: -1 };
      pairs.push(pair);
      stack = [...stack.slice(-DEEPEST), { index, mark: token.text, pair }];
    }
  }
  return pairs;
}

/** Checks whether a German quotation continues in the next paragraph. It does not if that paragraph begins with "„". */
function continues(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const outer = stack[0];
  const token = tokens[index];
  return outer !== undefined && token !== undefined && outer.mark === '„' && token.text !== '„';
}

/**
 * Finds text in quotation marks, in one pass. Supports nested quotations and the German („…“, »…«, ‚…‘), Swiss («…»),
 * English (“…”, ‘…’) and typewriter ("…", '…') styles.
 *
 * @param tokens - the tokens of a text, from `tokenize`
 * @returns the quotations sorted by start, outer before inner. One without a closing mark ends with its paragraph and
 * has `closed: false`. A closing mark without an opening mark is ignored
 */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const pairs = pairMarks(tokens);
  const found: Quotation[] = [];
  const around: number[] = [];
  for (const [index, { open, close }] of pairs.entries()) {
    const mark = tokens[open]?.text ?? '';
    if (close < 0 && SINGLE.has(mark)) continue;
    const limit = close < 0 ? Math.min(pairs[index + 1]?.open ?? tokens.length, tokens.length) : tokens.length;
    while (around.length > 0 && (around.at(-1) ?? 0) < open) around.pop();
    const end = close < 0 ? guessedEnd(tokens, open, Math.min(limit, (around.at(-1) ?? limit) + 1)) : close;
    const first = tokens[open];
    const last = tokens[end];
    if (first === undefined || last === undefined || end === open) continue;
    found.push({ start: first.start, end: last.end, open, close: end, closed: close >= 0, depth: around.length });
    around.push(end);
  }
  return found;
}
