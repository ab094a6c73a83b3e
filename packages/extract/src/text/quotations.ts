import type { Token } from './tokens.ts';

/** A stretch in quotation marks: `[start, end)` covers the marks too. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Index of the token that opens it. */
  readonly open: number;
  /** Index of the token that closes it; where the closing mark is missing, of its last token. */
  readonly close: number;
  /** False where the closing mark is missing and the end is a guess. */
  readonly closed: boolean;
  /** 0 for an outer quotation, 1 for one inside it, … */
  readonly depth: number;
}

/** Which marks may close each mark that opens. */
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

/** Marks that close more than they open: never an opening one before white space. */
const SINGLE: ReadonlySet<string> = new Set(["'", '’', '‘', '‚', '`', '´']);
/** A quotation of more paragraphs than this is a missing mark. */
const LONGEST = 400;

interface Open {
  readonly index: number;
  readonly mark: string;
}

/** Whether the mark at `index` stands where a quotation begins: a word follows it at once, none precedes it at once. */
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

/** Position in the stack of the innermost open quotation that this mark closes; -1 for none. */
function closes(stack: readonly Open[], mark: string): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const open = stack[at];
    if (open !== undefined && (PARTNERS[open.mark] ?? '').includes(mark)) return at;
  }
  return -1;
}

/** Where a quotation without a closing mark ends: with its paragraph, and never after the next that opens. */
function guessedEnd(tokens: readonly Token[], open: number, limit: number): number {
  let at = open;
  while (at + 1 < limit && at - open < LONGEST && tokens[at + 1]?.breaks !== 2) at += 1;
  return at;
}

/** Pairs of token indices; `close` is -1 where no mark closes. */
interface Pair {
  readonly open: number;
  close: number;
}

/** Nesting deeper than this is disorder: the outermost is given up, which keeps the pass linear. */
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

/** A quotation goes on into the next paragraph where that begins with the same mark again, or with none (once). */
function continues(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const outer = stack[0];
  const token = tokens[index];
  return outer !== undefined && token !== undefined && outer.mark === '„' && token.text !== '„';
}

/**
 * Finds the stretches in quotation marks of German („…“, »…«, ‚…‘), Swiss («…»), English (“…”, ‘…’) and typewriter
 * style ("…", '…'), nested ones too, in one pass.
 *
 * @param tokens - a text's tokens, from `tokenize`
 * @returns the quotations by start, an inner one after the one that it lies in; a mark that opens but is never closed
 * gives one that ends with its paragraph (`closed` is false), a mark that only closes gives none
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
