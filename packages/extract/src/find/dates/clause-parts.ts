import type { Analysis } from '../../core/analysis.ts';
import { CLAUSE_REACH, endsClause } from './clause.ts';
import type { ClauseRange } from './dates-language.ts';

/** Signs between the parts of a sentence. After others, such as a colon, the clause does not go on. */
const INSERTING = /^[,(–—)]$/u;

/**
 * Returns the parts of the sentence after a clause, as far as the clause can go on in them: between commas, dashes and
 * brackets. The first part is the inserted one: "Das Konzert, | das am Montag stattfinden sollte, | fällt aus".
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
