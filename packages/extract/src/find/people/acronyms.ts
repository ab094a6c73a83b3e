import type { Analysis } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapital } from './phrase.ts';

/** The name of an organization whose acronym follows in brackets. */
export interface SpelledOut {
  /** The name in the nominative. */
  readonly text: string;
  readonly span: Span;
}

const MOST_WORDS = 9;
const ACRONYM = /^\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d]*$/u;
const links = new Set(wordsOfAll(({ people }) => [...people.roleComplements, ...people.coordinators]));

/** Checks whether a name contains all letters of an acronym in order: "SVW" in "Sandhofer Verkehrswerke". */
function spells(name: string, acronym: string): boolean {
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === acronym.charAt(at)) at += 1;
  return at === acronym.length;
}

/**
 * Returns the index of the first token of the name before a bracket. Returns -1 if no name there matches the acronym.
 */
function nameStart(tokens: readonly Token[], bracket: number, acronym: string): number {
  let name = '';
  for (let at = bracket - 1; at >= 0 && at >= bracket - MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD' || !(isCapital(token) || links.has(token.lower))) return -1;
    name = token.lower + name;
    if (isCapital(token) && token.lower.charAt(0) === acronym.charAt(0) && spells(name, acronym)) return at;
    if (token.breaks > 0) return -1;
  }
  return -1;
}

function nominativeOf({ body, rules, tokens }: Analysis, first: number, last: number): string {
  let head = first;
  for (let next = tokens[head + 1]; head + 1 < last && next !== undefined && isCapital(next); next = tokens[head + 1])
    head += 1;
  const before = tokens.slice(first, head).map(({ text }) => text);
  const noun = tokens[head];
  const end = tokens[last - 1];
  if (noun === undefined || end === undefined) return '';
  const inflected = rules.people.nominative(tokens[first - 1]?.lower ?? '', before, noun.text);
  const start = tokens[first]?.start ?? noun.start;
  const text = inflected === null ? body.slice(start, end.end) : inflected + body.slice(noun.end, end.end);
  return text.replace(/\s+/gu, ' ');
}

/**
 * Finds the organizations whose acronym follows in brackets: "Sandhofer Verkehrswerke (SVW)".
 *
 * @returns the names by acronym. If an acronym occurs more than once, the first name is used.
 */
export function spelledOut(analysis: Analysis): ReadonlyMap<string, SpelledOut> {
  const { tokens } = analysis;
  const found = new Map<string, SpelledOut>();
  for (const [at, token] of tokens.entries()) {
    const acronym = tokens[at + 1]?.text ?? '';
    if (token.text !== '(' || tokens[at + 2]?.text !== ')' || !ACRONYM.test(acronym) || found.has(acronym)) continue;
    const first = nameStart(tokens, at, acronym.toLowerCase());
    const [start, end] = [tokens[first]?.start, tokens[at - 1]?.end];
    if (start === undefined || end === undefined) continue;
    found.set(acronym, { text: nominativeOf(analysis, first, at), span: { start, end } });
  }
  return found;
}
