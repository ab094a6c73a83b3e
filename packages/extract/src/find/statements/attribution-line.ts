import { CAPITAL, DETERMINER, FINITE, QUOTED } from '../../core/word-flags.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Finding, Range } from './finding.ts';
import { flagsAt, type Syntax, wordAt } from './syntax.ts';

/** The maximum length of a name after a quotation, in tokens. */
const LONGEST = 14;

/**
 * Returns the index of the end of an attribution that begins with a dash or a bracket. Returns -1 if the attribution
 * has no clear end.
 */
function endOf(syntax: Syntax, from: number, bracket: boolean): number {
  for (let at = from; at < Math.min(syntax.tokens.length, from + LONGEST); at += 1) {
    const token = syntax.tokens[at];
    if (bracket) {
      if (token?.text === ')') return at;
    } else if (token === undefined || token.breaks > 0 || /^[.!?]$/.test(token.text)) return at;
    if (flagsAt(syntax, at) & QUOTED || token?.text === ':') return -1;
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & CAPITAL)) return -1;
  }
  return !bracket && syntax.tokens.length <= from + LONGEST ? syntax.tokens.length : -1;
}

/**
 * Finds the name after a quotation: "„…“ (Kai Lund, Fraktionschef)", "“…” — Commissioner Gerald Stokes".
 *
 * @param close - index of the closing quotation mark
 * @returns the name up to the first comma; null if it has fewer than two words
 */
function nameAfter(syntax: Syntax, close: number): Range | null {
  const sign = wordAt(syntax, close + 1);
  const first = close + 2;
  if (!/^[(–—-]$/.test(sign) || !(flagsAt(syntax, first) & CAPITAL) || flagsAt(syntax, first) & DETERMINER) return null;
  const end = endOf(syntax, first, sign === '(');
  let last = first;
  while (last < end && wordAt(syntax, last) !== ',') last += 1;
  return end < 0 || last - first < 2 || !(flagsAt(syntax, last - 1) & CAPITAL) ? null : { first, last };
}

/** The minimum length of a quotation in brackets after the name of its speaker, in tokens. */
const SHORTEST_QUOTATION = 6;

/** Finds the name before a quotation in brackets: "gratulierten Kai Lund („…“) und Uta Kern („…“)". */
function nameBefore(syntax: Syntax, { open, close }: Quotation): Range | null {
  if (wordAt(syntax, open - 1) !== '(' || wordAt(syntax, close + 1) !== ')') return null;
  if (close - open <= SHORTEST_QUOTATION || !/^[.!?…]$/.test(wordAt(syntax, close - 1))) return null;
  const last = open - 1;
  let first = last;
  while (first > last - 4 && isName(syntax, first - 1)) first -= 1;
  return last - first < 2 ? null : { first, last };
}

const isName = (syntax: Syntax, at: number): boolean =>
  syntax.tokens[at]?.kind === 'WORD' &&
  (flagsAt(syntax, at) & CAPITAL) !== 0 &&
  (flagsAt(syntax, at) & (DETERMINER | QUOTED)) === 0;

/**
 * Sets the speaker of a quotation in brackets to the name before the bracket. The sentence around the bracket can
 * attribute the quotation to somebody else.
 */
function withNamesBefore(syntax: Syntax, finding: Finding): Finding {
  const open = finding.quote[0]?.first;
  if (finding.kind !== 'DIRECT' || finding.quote.length !== 1 || open === undefined) return finding;
  const { quotations, quotationOf } = syntax.analysis;
  const quotation = quotations[quotationOf[open] ?? -1];
  if (quotation === undefined || quotation.open !== open) return finding;
  const speaker = nameBefore(syntax, quotation);
  if (speaker === null) return finding;
  return { ...finding, speaker: [speaker], cue: [], frame: [speaker], carriedFrom: null };
}

/**
 * Sets the speaker of quotations whose only attribution is a name. The name follows a quotation without a cue, in
 * brackets or after a dash, or it precedes a quotation in brackets.
 */
export function withNamesAfter(syntax: Syntax, findings: readonly Finding[]): Finding[] {
  return findings.map((found) => {
    const finding = withNamesBefore(syntax, found);
    const last = finding.quote.at(-1)?.last;
    if (finding.kind !== 'DIRECT' || finding.cue.length > 0 || last === undefined) return finding;
    const { quotations, quotationOf } = syntax.analysis;
    const close = quotations[quotationOf[last - 1] ?? -1]?.close;
    if (close !== last - 1) return finding;
    const speaker = nameAfter(syntax, close);
    if (speaker === null) return finding;
    return { ...finding, speaker: [speaker], frame: [{ first: close + 1, last: speaker.last }], carriedFrom: null };
  });
}
