import type { Analysis } from '../../core/analysis.ts';
import { CAPITAL, FINITE } from '../../core/word-flags.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import { type Finding, type Range, trimRange } from './finding.ts';
import { linesOf } from './turn-lines.ts';

/** The maximum length of a line, or of the end of a line, that names a speaker. In tokens. */
const LONGEST = 14;
const DASH = /^[–—―-]$/u;
const CONFIDENCE = 0.8;

const isCapital = (token: Token | undefined): boolean => token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);

/**
 * Reads a name that begins with a first name, or with one word before the first name: "Ute Krall", "Bürgermeisterin Ute
 * Krall".
 */
function nameAt(tokens: readonly Token[], at: number, last: number): Range | null {
  for (const first of [at, at + 1]) {
    if (!isCapital(tokens[at]) || !isCapital(tokens[first]) || !isFirstName(tokens[first] ?? '')) continue;
    let end = first + 1;
    while (end < last && /^\p{Ll}{2,3}$/u.test(tokens[end]?.text ?? '') && end < first + 3) end += 1;
    if (end >= last || !isCapital(tokens[end])) continue;
    while (end < last && isCapital(tokens[end]) && end < first + 5) end += 1;
    return { first: at, last: end };
  }
  return null;
}

/** Reads a name if nothing, or only a role, follows it: "Ute Krall", "Ute Krall, mayor of Kiel", "Ute Krall (SPD):". */
function signature(tokens: readonly Token[], { first, last }: Range): Range | null {
  if (last - first > LONGEST) return null;
  const name = nameAt(tokens, first, last);
  if (name === null || (name.last < last && !/^[,():@.]$/u.test(tokens[name.last]?.text ?? ''))) return null;
  for (let at = name.last; at < last; at += 1) {
    if (tokens[at]?.kind === 'QUOTE' || (/^[.!?;:]$/u.test(tokens[at]?.text ?? '') && at < last - 1)) return null;
  }
  return name;
}

function toFinding(quote: Range, speaker: Range, frame: Range): Finding {
  return {
    kind: 'DIRECT',
    medium: 'SPEECH_WRITING',
    quote: [quote],
    speaker: [speaker],
    cue: [],
    frame: [frame],
    addressee: [],
    pattern: 'QUOTATION_MARKS',
    confidence: CONFIDENCE,
    carriedFrom: null,
  };
}

/** The maximum number of lines in a quotation. */
const MOST_LINES = 9;

/** Finds the line that ends with a quotation. Returns its index, or -1. */
function lastLine(lines: readonly Range[], index: number, last: number): number {
  for (let at = index; at < index + MOST_LINES; at += 1) if (lines[at]?.last === last) return at;
  return -1;
}

/** Checks if quoted words are a sentence and not a title: they have a verb, or they end like a sentence. */
function isSentence(analysis: Analysis, { first, last }: Range): boolean {
  if (/^[.!?…]$/u.test(analysis.tokens[last - 2]?.text ?? '')) return true;
  const flags = analysis.rules.statements.flags(analysis);
  for (let at = first + 1; at < last - 1; at += 1)
    if ((flags[at] ?? 0) & FINITE && !((flags[at] ?? 0) & CAPITAL)) return true;
  return false;
}

/**
 * Finds the speaker of a quotation that begins a line. The name can be on the same line, the next line or the line
 * before.
 */
function signedQuotation(
  { tokens, quotations, quotationOf }: Analysis,
  lines: readonly Range[],
  index: number,
): Finding | null {
  const line = lines[index];
  const quotation = quotations[quotationOf[line?.first ?? -1] ?? -1];
  if (line === undefined || quotation?.open !== line.first || quotation.depth > 0 || !quotation.closed) return null;
  const quote = { first: quotation.open, last: quotation.close + 1 };
  const sign = tokens[quote.last]?.text ?? '';
  if (quote.last < line.last && quote.last >= line.first) {
    const after = { first: quote.last + 1, last: line.last };
    if (DASH.test(sign) || sign === '(') {
      const name = signature(tokens, after);
      return name === null ? null : toFinding(quote, name, { first: quote.last, last: line.last });
    }
    // In a headline, a colon can precede the name: "“The pool stays open”: Ann Lee defends her plan".
    const heading =
      sign === ':' && !/^[.!?…]$/u.test(tokens[line.last - 1]?.text ?? '') && after.last - after.first < LONGEST;
    const name = heading ? nameAt(tokens, after.first, after.last) : null;
    return name === null ? null : toFinding(quote, name, { first: quote.last, last: line.last });
  }
  const end = lastLine(lines, index, quote.last);
  if (end < 0) return null;
  const next = lines[end + 1];
  if (next !== undefined && DASH.test(tokens[next.first]?.text ?? '')) {
    const name = signature(tokens, { first: next.first + 1, last: next.last });
    if (name !== null) return toFinding(quote, name, next);
  }
  const before = lines[index - 1];
  const name = before === undefined ? null : signature(tokens, before);
  return before === undefined || name === null ? null : toFinding(quote, name, before);
}

/**
 * Finds an embedded post: "The pool is closed. — Ann Lee (@annlee) May 13, 2024". The name can be on a separate line.
 */
function signedPost({ tokens }: Analysis, lines: readonly Range[], index: number): Finding | null {
  const line = lines[index];
  if (line === undefined) return null;
  for (let at = Math.max(line.first, line.last - LONGEST - 6); at < line.last; at += 1) {
    if (tokens[at]?.kind !== 'SIGN' || !DASH.test(tokens[at]?.text ?? '')) continue;
    const name = nameAt(tokens, at + 1, line.last);
    if (name === null || tokens[name.last]?.text !== '(' || tokens[name.last + 1]?.text !== '@') continue;
    const own = at > line.first ? { first: line.first, last: at } : lines[index - 1];
    if (own === undefined) return null;
    const quoted = tokens[own.first]?.kind === 'QUOTE';
    const quote = quoted ? own : trimRange(tokens, own);
    return quote === null ? null : { ...toFinding(quote, name, { first: at, last: line.last }), medium: 'WRITING' };
  }
  return null;
}

/**
 * Adds quotations and embedded posts whose only attribution is a name before or after them. The name follows a dash, is
 * in brackets, is in a headline, or is below the post.
 *
 * @param findings - all findings in the text, in any order
 */
export function withSignatures(analysis: Analysis, findings: readonly Finding[]): Finding[] {
  const lines = linesOf(analysis.tokens);
  const signed = lines.flatMap((_, index) => {
    const post = signedPost(analysis, lines, index);
    if (post !== null) return post;
    const quotation = signedQuotation(analysis, lines, index);
    return quotation?.quote.every((range) => isSentence(analysis, range)) === true ? quotation : [];
  });
  if (signed.length === 0) return [...findings];
  const covering = new Map<number, Finding>();
  for (const finding of signed)
    for (const { first, last } of finding.quote) for (let at = first; at < last; at += 1) covering.set(at, finding);
  const told = new Set<Finding>();
  const others = findings.filter((finding) => {
    const outer = covering.get(finding.quote[0]?.first ?? -1);
    if (outer === undefined) return true;
    if (finding.cue.length === 0) return false;
    if (finding.quote[0]?.first === outer.quote[0]?.first) told.add(outer);
    return true;
  });
  return [...signed.filter((finding) => !told.has(finding)), ...others];
}
