import type { Analysis } from '../../core/analysis.ts';
import type { Finding, Range } from './finding.ts';
import { rangeOf } from './quoted-words.ts';

/** The number of preceding findings to check for another speaker between two parts of a quotation. */
const NEAREST = 6;

/** Returns the index after the last token of a finding, including its frame. */
function endOf({ quote, frame }: Finding): number {
  return Math.max(...[...quote, ...frame].map(({ last }) => last));
}

/** Checks if a quotation begins the next sentence after an index, in the same paragraph. */
function follows({ tokens, sentences, sentenceOf }: Analysis, open: number, last: number): boolean {
  if ((tokens[open]?.breaks ?? 0) > 0 || last > open) return false;
  const sentence = sentenceOf[open] ?? -1;
  return sentences[sentence]?.first === open && (last === open || sentenceOf[last - 1] === sentence - 1);
}

/**
 * Returns the range of a quotation without a cue that continues the words of another finding. Null for any other
 * finding.
 */
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

/** Checks if a finding is a quotation whose frame follows its first part: "“…,” said Ann Lee". */
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
  /** Maps the finding of each later part to the finding of the first part. */
  const heads = new Map<Finding, Finding>();
  /** Maps the finding of each first part to the complete statement. */
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
 * Replaces findings that are parts of a quotation with the complete statement.
 *
 * @param heads - maps the finding of each later part to the finding of the first part
 * @param wholes - maps the finding of each first part to the complete statement
 */
export function withWholes(
  findings: readonly Finding[],
  heads: ReadonlyMap<Finding, Finding>,
  wholes: ReadonlyMap<Finding, Finding>,
): Finding[] {
  if (wholes.size === 0) return [...findings];
  const current = new Map<Finding, Finding>();
  // Findings refer to each other, so references to replaced findings are also updated.
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
