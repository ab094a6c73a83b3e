import type { Analysis } from '../../core/analysis.ts';
import { clauseAround } from '../dates/clause.ts';
import type { ClauseRange } from '../dates/dates-language.ts';

/**
 * Returns the text of a clause without the relative clause that interrupts it: "hat einen Mann, der sich als Arzt
 * ausgab, verurteilt".
 */
export function clauseText(analysis: Analysis, clause: ClauseRange): string {
  const { tokens, sentences, sentenceOf, rules } = analysis;
  const text = textBetween(analysis, clause);
  const isInterrupted =
    tokens[clause.last]?.text === ',' && rules.events.newsWords.relatives.has(tokens[clause.last + 1]?.lower ?? '');
  const end = sentences[sentenceOf[clause.first] ?? -1]?.last ?? 0;
  const comma = isInterrupted ? tokens.slice(clause.last + 1, end).findIndex(({ text }) => text === ',') : -1;
  if (comma < 0) return text;
  const rest = clauseAround(analysis, clause.last + comma + 2);
  return rest.first > clause.last && rest.last <= end ? `${text} ${textBetween(analysis, rest)}` : text;
}

const textBetween = ({ body, tokens }: Analysis, { first, last }: ClauseRange): string =>
  body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/[.!]$/u, '');
