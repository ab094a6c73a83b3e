import type { Analysis } from '../../core/analysis.ts';
import { CLAUSE_REACH, endsClause } from './clause.ts';
import type { ClauseRange } from './dates-language.ts';

/** Matches punctuation after which a clause can continue. After other punctuation, such as a colon, it cannot. */
const INSERTING = /^[,(–—)]$/u;

/**
 * Returns the parts of a sentence after a clause, separated by commas, dashes and brackets. The first part is the
 * insertion: "Das Konzert, | das am Montag stattfinden sollte, | fällt aus". Stops where the clause cannot continue,
 * such as at a colon.
 */
export function partsAfter(
  { tokens, sentences, sentenceOf }: Analysis,
  { first, last }: ClauseRange,
): readonly ClauseRange[] {
  const end = Math.min(sentences[sentenceOf[first] ?? -1]?.last ?? last, last + CLAUSE_REACH);
  const parts: ClauseRange[] = [];
  let start = last + 1;
  for (let at = last; at < end; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (!endsClause(text)) continue;
    if (at > start) parts.push({ first: start, last: at });
    if (!INSERTING.test(text)) return parts;
    start = at + 1;
  }
  return end > start ? [...parts, { first: start, last: end }] : parts;
}
