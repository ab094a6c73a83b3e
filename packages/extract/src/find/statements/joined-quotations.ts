import type { Analysis } from '../../core/analysis.ts';
import type { Finding, Range } from './finding.ts';
import { rangeOf } from './quoted-words.ts';

/** The number of preceding findings in which another speaker can come between two parts. */
const NEAREST = 6;

/** Returns the index after the last token of a finding, frame included. */
function endOf({ quote, frame }: Finding): number {
  return Math.max(...[...quote, ...frame].map(({ last }) => last));
}

/** Checks if a quotation opens in the sentence after another token, and in the same paragraph. */
function follows({ tokens, sentences, sentenceOf }: Analysis, open: number, last: number): boolean {
  if ((tokens[open]?.breaks ?? 0) > 0 || last > open) return false;
  const sentence = sentenceOf[open] ?? -1;
  return sentences[sentence]?.first === open && (last === open || sentenceOf[last - 1] === sentence - 1);
}

/** Returns the only range of a quotation without a cue that continues the words of another finding, or null. */
function continuation(
  { quotations, quotationOf }: Analysis,
  { kind, cue, quote, carriedFrom, frame }: Finding,
): Range | null {
  const [range, more] = quote;
  if (kind !== 'DIRECT' || cue.length > 0 || carriedFrom === null || frame.length > 0) return null;
  if (range === undefined || more !== undefined) return null;
  const quotation = quotations[quotationOf[range.first] ?? -1];
  return quotation?.open === range.first && quotation.depth === 0 ? rangeOf(quotation) : null;
}

/** Checks if a finding is a quotation with its frame after its first words: "“…,” said Ann Lee". */
function isTagged({ kind, cue, quote, frame, speaker }: Finding): boolean {
  const first = quote[0]?.last ?? 0;
  return kind === 'DIRECT' && cue.length > 0 && speaker.length > 0 && frame.some((range) => range.first >= first);
}

/** Checks if somebody else speaks between a quotation and the next one: "“…,” said Ann Lee, but Jan Ohlsen denied it." */
function isInterrupted(source: Finding, others: readonly Finding[]): boolean {
  const own = source.speaker[0]?.first;
  return others.some(({ cue, speaker, carriedFrom }) => {
    const at = cue[0] ?? -1;
    return at > (source.cue[0] ?? 0) && carriedFrom !== source && speaker[0]?.first !== own;
  });
}

/**
 * Joins the sentences of a quotation that surround its frame: "“A,” said X. “B.”" is one statement with two parts. The
 * second part must begin the next sentence of the same paragraph.
 *
 * @param findings - all findings in the text, in any order
 */
export function joinQuotations(analysis: Analysis, findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort((a, b) => (a.quote[0]?.first ?? 0) - (b.quote[0]?.first ?? 0));
  /** For each finding that is a later part, the finding of the first part. */
  const heads = new Map<Finding, Finding>();
  /** For each first part, the whole statement. */
  const wholes = new Map<Finding, Finding>();
  for (const [index, finding] of inOrder.entries()) {
    const range = continuation(analysis, finding);
    const source = finding.carriedFrom;
    if (range === null || source === null) continue;
    const head = heads.get(source) ?? source;
    const whole = wholes.get(head) ?? head;
    if (!isTagged(whole) || !follows(analysis, range.first, endOf(whole))) continue;
    if (isInterrupted(head, inOrder.slice(Math.max(0, index - NEAREST), index))) continue;
    wholes.set(head, { ...whole, quote: [...whole.quote, range] });
    heads.set(finding, head);
  }
  return withWholes(findings, heads, wholes);
}

/**
 * Replaces findings by the statements that they are parts of.
 *
 * @param heads - for each finding that is a later part, the finding of the first part
 * @param wholes - for each first part, the whole statement
 */
export function withWholes(
  findings: readonly Finding[],
  heads: ReadonlyMap<Finding, Finding>,
  wholes: ReadonlyMap<Finding, Finding>,
): Finding[] {
  if (wholes.size === 0) return [...findings];
  const current = new Map<Finding, Finding>();
  // Findings refer to each other, so that a replaced one is looked up again.
  const replace = (finding: Finding): Finding => {
    const known = current.get(finding);
    if (known !== undefined) return known;
    const head = heads.get(finding) ?? finding;
    const whole = wholes.get(head) ?? head;
    const from = whole.carriedFrom === null ? null : replace(whole.carriedFrom);
    const own = from === whole.carriedFrom ? whole : { ...whole, carriedFrom: from };
    current.set(head, own);
    current.set(finding, own);
    return own;
  };
  return findings.filter((finding) => !heads.has(finding)).map(replace);
}
