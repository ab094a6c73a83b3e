import type { Analysis } from '../../core/analysis.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Finding } from './finding.ts';
import { withWholes } from './joined-quotations.ts';
import { rangeOf } from './quoted-words.ts';

/**
 * Groups the parts of quotations that run over several paragraphs, each with an opening mark. Each group has at least
 * two parts, in text order.
 */
function chainsIn({ quotations }: Analysis): Quotation[][] {
  const chains: Quotation[][] = [];
  let chain: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    chain.push(quotation);
    if (quotation.reopened) continue;
    if (chain.length > 1) chains.push(chain);
    chain = [];
  }
  return chains;
}

/** Checks if a quotation is the first text of its paragraph. */
function beginsParagraph({ tokens }: Analysis, { open }: Quotation): boolean {
  return open === 0 || (tokens[open]?.breaks ?? 0) > 0;
}

/**
 * Joins the paragraphs of a quotation into one statement: “One.¶ “Two,” said X.¶ “Three.”
 *
 * @param findings - all findings in the text, in any order
 * @returns the findings. If a quotation has a speaker, its missing paragraphs are added
 */
export function joinParagraphs(analysis: Analysis, findings: readonly Finding[]): Finding[] {
  const chains = chainsIn(analysis);
  if (chains.length === 0) return [...findings];
  const byStart = new Map(findings.flatMap((finding) => finding.quote.map(({ first }) => [first, finding] as const)));
  const heads = new Map<Finding, Finding>();
  const wholes = new Map<Finding, Finding>();
  for (const chain of chains) {
    const own = chain.map(({ open }) => byStart.get(open));
    const head = chain[0];
    const led = own[0]?.cue.length === 0 && head !== undefined && !beginsParagraph(analysis, head);
    const source = led ? own[0] : (own.find((finding) => (finding?.cue.length ?? 0) > 0) ?? own[0]);
    if (source === undefined || source.speaker.length === 0) continue;
    const quote = [...source.quote];
    for (const [index, quotation] of chain.entries()) {
      const known = own[index];
      if (known === source || (known?.cue.length ?? 0) > 0 || (known?.quote.length ?? 1) > 1) continue;
      quote.push(rangeOf(quotation));
      if (known !== undefined) heads.set(known, source);
    }
    wholes.set(source, { ...source, quote: quote.sort((a, b) => a.first - b.first) });
  }
  return withWholes(findings, heads, wholes);
}
