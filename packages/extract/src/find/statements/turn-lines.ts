import type { Token } from '../../text/tokens.ts';
import type { Range } from './finding.ts';

/** A line of a transcript or an interview: the label before the colon, and the words after it. */
export interface TurnLine {
  readonly label: Range;
  readonly said: readonly Range[];
  /** The last word of the label, in lower case and without full stops. */
  readonly key: string;
  /** Whether the label has only capital letters: "HOST:", "MS. OSEI:". */
  readonly caps: boolean;
}

/** The maximum length of a label, in tokens. */
const LONGEST_LABEL = 6;

const isCapsWord = ({ kind, text }: Token): boolean =>
  (kind === 'WORD' && /^\p{Lu}[\p{Lu}.’'-]*$/u.test(text) && text.length > 1) || /^[().]$/.test(text);
const isLabelWord = ({ kind, text }: Token): boolean =>
  (kind === 'WORD' && (/^\p{Lu}/u.test(text) || /^\p{Ll}{2,3}$/u.test(text))) || /^[().]$/.test(text);

/** Returns the tokens of each line, in text order. */
export function linesOf(tokens: readonly Token[]): Range[] {
  const lines: Range[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && (tokens[at]?.breaks ?? 0) === 0) continue;
    lines.push({ first, last: at });
    first = at;
  }
  return lines;
}

/** The maximum number of marks before a label. */
const MOST_MARKS = 4;

/** Removes list marks and indentation from the start of a line: "* Lea Brandt:", "::Lea Brandt:". */
function withoutMarks(tokens: readonly Token[], { first, last }: Range): Range {
  let start = first;
  while (start < Math.min(last, first + MOST_MARKS) && /^[:*•–—-]+$/u.test(tokens[start]?.text ?? '')) start += 1;
  return { first: start, last };
}

/** Finds the colon after a label at the start of a line: "HOST:", "Lea Brandt:". Returns its index, or -1. */
function colonAfterLabel(tokens: readonly Token[], { first, last }: Range): number {
  if (!/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return -1;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_LABEL + 1); at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.text === ':') return at;
    if (!isLabelWord(token)) return -1;
  }
  return -1;
}

function keyOf(tokens: readonly Token[], { first, last }: Range): string {
  for (let at = last - 1; at >= first; at -= 1) {
    const token = tokens[at];
    // The name is before the brackets: "Lea Brandt (CDU)".
    if (token?.text === ')') while (at > first && tokens[at]?.text !== '(') at -= 1;
    else if (token?.kind === 'WORD') return token.lower.replace(/\.$/u, '');
  }
  return '';
}

/**
 * Finds the lines that begin with a label and a colon. Other lines belong to the turn of the label before them. In two
 * cases, a turn is only one line long: after a label in capital letters, and after the last label.
 */
export function turnLinesOf(tokens: readonly Token[]): TurnLine[] {
  const turns: { label: Range; said: Range[]; key: string; caps: boolean; more: Range[] }[] = [];
  for (const whole of linesOf(tokens)) {
    const line = withoutMarks(tokens, whole);
    const colon = colonAfterLabel(tokens, line);
    const before = turns.at(-1);
    if (colon < 0) {
      if (before !== undefined) (before.said.length === 0 ? before.said : before.more).push(line);
      continue;
    }
    if (before !== undefined && !before.caps) before.said.push(...before.more);
    const label = { first: line.first, last: colon };
    const caps = tokens.slice(label.first, label.last).every(isCapsWord);
    const said = colon + 1 < line.last ? [{ first: colon + 1, last: line.last }] : [];
    turns.push({ label, said, key: keyOf(tokens, label), caps, more: [] });
  }
  return turns.filter(({ said }) => said.length > 0);
}
