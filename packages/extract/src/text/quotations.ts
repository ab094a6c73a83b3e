import type { Span } from '@wortlaut/vocabulary';
import type { Token } from './tokens.ts';

/** Text in quotation marks. `[start, end)` includes the marks. */
export interface Quotation extends Span {
  /** Index of the opening token. */
  readonly open: number;
  /** Index of the closing token, or of the last token if the closing mark is missing. */
  readonly close: number;
  /** False if there is no closing mark. */
  readonly closed: boolean;
  /** Whether the quotation has no closing mark because the next paragraph starts with another opening mark. */
  readonly reopened: boolean;
  /** Nesting level. 0 for an outer quotation. */
  readonly depth: number;
}

/** Maps each opening mark to the marks that can close it. Older articles contain mixed and swapped pairs: ''…”, ”…„. */
const PARTNERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    '„': "“ ” \" ‟ ''",
    '“': '” " „',
    '”': '” „',
    '"': '" “ ”',
    '«': '»',
    '»': '« »',
    '‹': '›',
    '›': '‹',
    '‚': "‘ ’ '",
    '‘': "’ '",
    '’': '’',
    "'": "' ’",
    "''": "'' ” “ \"",
    ',,': "'' “ ” \" ``",
    '`': "' `",
    '``': "'' ``",
    '’’': '’’ ” “',
    '‘‘': '’’ ”',
    '「': '」',
    '『': '』',
  }).map(([open, close]) => [open, new Set(close.split(' '))]),
);

/** Marks that can also be apostrophes. They open a quotation only if there is a closing mark. */
const SINGLE: ReadonlySet<string> = new Set(["'", '’', '‘', '‚', '`', '´']);
/** The maximum length of a quotation in tokens. If it is longer, the closing mark is probably missing. */
const LONGEST = 400;

/** Marks that can open a quotation even before a space: « Texte », " text ". */
const SPACED: ReadonlySet<string> = new Set(['«', '»', '“', '"', '``']);
const TERMINALS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** The token indices of two matching marks. */
interface Pair {
  readonly open: number;
  /** -1 if the closing mark is missing. */
  close: number;
  /**
   * Index of the opening mark at the start of the next paragraph that continues the quotation. -1 if there is no such
   * mark.
   */
  again: number;
}

/** A quotation that is not closed yet. */
interface Open {
  readonly index: number;
  readonly mark: string;
  readonly pair: Pair;
  /**
   * Index of the first mark that is either a closing mark or an apostrophe, as in "‘The drivers’ union". -1 if there is
   * no such mark.
   */
  maybe: number;
}

const isSpacedAfter = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.spaced !== false;

/** Whether a mark has spaces on both sides. Such a mark opens a quotation only if there is a closing mark. */
function isLoose(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.spaced === true && isSpacedAfter(tokens, index) && SPACED.has(token.text);
}

/** Whether a mark can open a quotation. There must be no space after the mark, and no word directly before it. */
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

/** Whether a single mark after a word that ends in -s can be the apostrophe of a possessive: "the drivers’ union". */
function canBePossessive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token === undefined || before === undefined || next === undefined) return false;
  if ((token.text !== '’' && token.text !== "'") || token.spaced) return false;
  return before.kind === 'WORD' && /[sxz]$/u.test(before.lower) && next.spaced && /^[WN]/u.test(next.kind);
}

/** Returns the stack position of the innermost open quotation that a mark closes, or -1 if it closes none. */
function closes(stack: readonly Open[], mark: string): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const open = stack[at];
    if (open !== undefined && PARTNERS.get(open.mark)?.has(mark)) return at;
  }
  return -1;
}

/**
 * Guesses the end of a quotation without a closing mark: the end of its first sentence. The quotation is kept only
 * after a colon. In other places, it is unclear where the author's words continue.
 *
 * @returns the index of the opening token if the quotation must be dropped
 */
function guessedEnd(tokens: readonly Token[], open: number, limit: number): number {
  if (tokens[open - 1]?.text !== ':') return open;
  let at = open;
  while (at + 1 < limit && at - open < LONGEST && (tokens[at + 1]?.breaks ?? 1) === 0) {
    at += 1;
    if (tokens[at]?.kind === 'QUOTE' && !SINGLE.has(tokens[at]?.text ?? '') && tokens[at]?.spaced === false) return at;
    if (TERMINALS.has(tokens[at]?.text ?? '') && isSpacedAfter(tokens, at)) return at;
  }
  return at;
}

/** The maximum nesting level. Deeper nesting is noise. Dropping the outermost quotation keeps the run time linear. */
const DEEPEST = 4;

/**
 * Closes the open quotations from a stack position on. A mark that could have been an apostrophe becomes the closing
 * mark.
 */
function settle(stack: readonly Open[], from = 0): Open[] {
  for (const { pair, maybe } of stack.slice(from)) if (pair.close < 0) pair.close = maybe;
  return stack.slice(0, from);
}

/** Whether a mark at the start of a line continues the outer quotation: “One.\n\n“Two.” */
function opensAgain(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const token = tokens[index];
  const outer = stack[0];
  return (
    token !== undefined && token.breaks > 0 && token.text === outer?.mark && outer.maybe < 0 && canOpen(tokens, index)
  );
}

/**
 * Whether a mark opens a quotation although a mark with spaces on both sides seems to have opened one before. The
 * earlier mark then closed a quotation whose opening mark is missing: ‘Yes.’ " Ann Lee agreed. "It was me," she said.
 */
function replacesLoose(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const inner = stack.at(-1);
  if (inner === undefined || inner.mark !== tokens[index]?.text || inner.mark !== '"') return false;
  return isLoose(tokens, inner.index) && canOpen(tokens, index) && !canClose(tokens, index);
}

function pairMarks(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  let stack: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    const oldest = stack[0];
    if (oldest !== undefined && index - oldest.index > LONGEST) {
      settle([oldest]);
      stack = stack.slice(1);
    }
    if (token.breaks > 0 && stack[0] !== undefined && opensAgain(tokens, index, stack)) {
      stack[0].pair.again = index;
      stack = settle(stack);
    }
    if (token.breaks === 2 && stack.length > 0 && !continues(tokens, index, stack)) stack = settle(stack);
    if (token.kind !== 'QUOTE') continue;
    const at = canClose(tokens, index) ? closes(stack, token.text) : -1;
    const reopens = at >= 0 && stack.length - 1 === at && stack[at]?.index === index - 1;
    const closing = stack[at];
    if (closing !== undefined && !reopens) {
      if (SINGLE.has(closing.mark) && canBePossessive(tokens, index)) {
        if (closing.maybe < 0) closing.maybe = index;
        continue;
      }
      closing.pair.close = index;
      stack = settle(stack, at);
    } else if ((canOpen(tokens, index) || isLoose(tokens, index)) && PARTNERS.has(token.text)) {
      const pair: Pair = { open: index, close: -1, again: -1 };
      if (replacesLoose(tokens, index, stack)) {
        pairs.splice(
          pairs.findLastIndex(({ open }) => open === stack.at(-1)?.index),
          1,
        );
        stack = stack.slice(0, -1);
      }
      pairs.push(pair);
      const inner = stack.at(-1);
      if (inner !== undefined && inner.maybe >= 0 && SINGLE.has(token.text)) stack = settle(stack, stack.length - 1);
      settle(stack.slice(0, -DEEPEST));
      stack = [...stack.slice(-DEEPEST), { index, mark: token.text, pair, maybe: -1 }];
    }
  }
  settle(stack);
  return pairs;
}

/** Whether a German quotation continues in the next paragraph. It does not if that paragraph starts with "„". */
function continues(tokens: readonly Token[], index: number, stack: readonly Open[]): boolean {
  const outer = stack[0];
  const token = tokens[index];
  return outer !== undefined && token !== undefined && outer.mark === '„' && token.text !== '„';
}

/**
 * Finds text in quotation marks, in one pass. Supports nested quotations and the German („…“, »…«, ‚…‘), Swiss («…»),
 * English (“…”, ‘…’) and typewriter ("…", '…') styles.
 *
 * If the next paragraph continues a quotation with a new opening mark, the quotation ends with its paragraph. If the
 * closing mark is missing after a colon, the quotation ends with its sentence. Both have `closed: false`. All other
 * unpaired marks are ignored.
 *
 * @param tokens - the tokens of a text, from `tokenize`
 * @returns the quotations sorted by start, outer before inner
 */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const pairs = pairMarks(tokens);
  const found: Quotation[] = [];
  const around: number[] = [];
  for (const [index, { open, close, again }] of pairs.entries()) {
    const closed = close >= 0;
    const reopened = !closed && again >= 0;
    if (!closed && !reopened && (SINGLE.has(tokens[open]?.text ?? '') || isLoose(tokens, open))) continue;
    while (around.length > 0 && (around.at(-1) ?? 0) < open) around.pop();
    const limit = Math.min(pairs[index + 1]?.open ?? tokens.length, (around.at(-1) ?? tokens.length) + 1);
    const end = closed ? close : reopened ? again - 1 : guessedEnd(tokens, open, limit);
    const first = tokens[open];
    const last = tokens[end];
    if (first === undefined || last === undefined || end === open) continue;
    found.push({ start: first.start, end: last.end, open, close: end, closed, reopened, depth: around.length });
    around.push(end);
  }
  return found;
}
