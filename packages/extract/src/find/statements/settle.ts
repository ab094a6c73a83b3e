import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { CONFIDENCE } from './confidence.ts';
import { type Finding, type Range, trimRange } from './finding.ts';
import type { Syntax } from './syntax.ts';

/** Checks if a finding's quote contains a range. */
export function covers(finding: Finding, range: Range): boolean {
  return finding.quote.some((quote) => quote.first <= range.first && range.last <= quote.last);
}

/** Checks if a range equals one of the ranges in a finding's quote. */
export function same(finding: Finding, range: Range): boolean {
  return finding.quote.some(({ first, last }) => first === range.first && last === range.last);
}

/** Returns the outermost quotations that open in a sentence. */
export function quotationsIn(syntax: Syntax, sentence: Sentence): Quotation[] {
  const { quotations, quotationOf } = syntax.analysis;
  const found: Quotation[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const quotation = quotations[quotationOf[at] ?? -1];
    if (quotation !== undefined && quotation.open === at && quotation.depth === 0) found.push(quotation);
  }
  return found;
}

/** Changes the kind of a finding to direct if its whole quote is in quotation marks. */
export function settleKind(syntax: Syntax, finding: Finding): Finding {
  if (finding.kind !== 'INDIRECT') return finding;
  const direct = finding.quote.every((range) => {
    const quotation = syntax.analysis.quotations[syntax.analysis.quotationOf[range.first] ?? -1];
    return quotation !== undefined && quotation.open === range.first && quotation.close >= range.last - 1;
  });
  if (!direct) return finding;
  return {
    ...finding,
    kind: 'DIRECT',
    confidence: CONFIDENCE.marked,
    pattern: finding.pattern === 'SOURCE_PHRASE' ? 'SOURCE_PHRASE' : 'QUOTATION_MARKS',
  };
}

/** Extends a finding to the closing mark of its quotation if the closing mark is in a later sentence. */
export function runOn({ analysis }: Syntax, finding: Finding): Finding {
  const quote = finding.quote.map((range) => {
    const quotation = analysis.quotations[analysis.quotationOf[range.last - 1] ?? -1];
    const runs = quotation?.depth === 0 && quotation.open >= range.first && quotation.close >= range.last;
    return runs ? { first: range.first, last: quotation.close + 1 } : range;
  });
  return { ...finding, quote };
}

/** Checks if two findings can be the same statement: they have the same speaker, or one of them has no speaker. */
function canBeSame({ speaker: a }: Finding, { speaker: b }: Finding): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every(({ first, last }, at) => first === b[at]?.first && last === b[at]?.last);
}

/** Removes reports with the same words and speaker as another report. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  const byWords = new Map<string, Finding>();
  for (const finding of findings) {
    const key = wordsOf(finding);
    const other = byWords.get(key);
    if (other === undefined || (canBeSame(finding, other) && finding.speaker.length > other.speaker.length))
      byWords.set(key, finding);
  }
  return findings.filter((finding) => {
    const kept = byWords.get(wordsOf(finding));
    return finding.kind === 'DIRECT' || kept === undefined || kept === finding || !canBeSame(finding, kept);
  });
}

const wordsOf = ({ quote }: Finding): string => quote.map(({ first, last }) => `${first} ${last}`).join(',');

/**
 * Removes empty findings and repeated reports. Removes direct speech if a more certain finding has the same words. A
 * finding with a cue is more certain than a finding without a cue.
 */
export function dropDoubles(tokens: readonly Token[], findings: readonly Finding[]): Finding[] {
  const key = ({ first, last }: Range) => `${first} ${last}`;
  const sureness = ({ cue, confidence }: Finding) => (cue.length > 0 ? 1 : 0) + confidence;
  const surest = new Map<string, Finding>();
  for (const finding of findings) {
    for (const range of finding.quote) {
      const other = surest.get(key(range));
      if (other === undefined || sureness(finding) > sureness(other)) surest.set(key(range), finding);
    }
  }
  return dropRepeated(findings).filter((finding) => {
    const [only] = finding.quote;
    if (finding.kind === 'DIRECT' && only !== undefined && surest.get(key(only)) !== finding) return false;
    return finding.quote.some((range) => trimRange(tokens, range) !== null);
  });
}
