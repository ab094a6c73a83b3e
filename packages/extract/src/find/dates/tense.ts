import type { Analysis } from '../../core/analysis.ts';
import { CLAUSE_REACH, clauseAround } from './clause.ts';
import type { ClauseRange } from './dates-language.ts';
import { PAST, SURE_FUTURE } from './tense-flags.ts';

/**
 * The time that a clause describes. `PAST` and `FUTURE` are before and after the article's date. `OPEN` means that both
 * are possible: "was due to open".
 */
export type Tense = 'PAST' | 'FUTURE' | 'UNKNOWN' | 'OPEN';

/**
 * Determines the tense from the verbs of a clause. A past form takes precedence over a future form ("wollte … reden"),
 * unless the future form is unambiguous.
 *
 * @param skipSaying - whether to ignore cue verbs, whose tense only shows when something was said
 */
function tenseOf({ tokens, rules, shared }: Analysis, { first, last }: ClauseRange, skipSaying = false): Tense {
  let flags = 0;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'WORD' && !(skipSaying && shared.dates.sayingVerbs.has(token.lower)))
      flags |= rules.dates.tenseFlags(token);
  }
  if (flags & SURE_FUTURE) return 'FUTURE';
  if (flags & PAST) return 'PAST';
  return flags === 0 ? 'UNKNOWN' : 'FUTURE';
}

/** Whether a date follows a preposition that refers to the future ("bis Freitag"). False for dates of past plans. */
function hasFuturePreposition({ tokens, shared }: Analysis, at: number, { first, last }: ClauseRange): boolean {
  const { futureArticles, futurePrepositions, pastPlanAuxiliaries } = shared.dates;
  const hasArticle = futureArticles.has(tokens[at - 1]?.lower ?? '');
  const preposition = tokens[hasArticle ? at - 2 : at - 1]?.lower ?? '';
  return (
    futurePrepositions.has(preposition) &&
    !tokens.slice(first, last).some(({ lower }) => pastPlanAuxiliaries.has(lower))
  );
}

/**
 * Determines whether the clause around a token describes the time before or after the article's date. Uses the verbs of
 * the clause. If the clause has no verb, uses the verbs of the sentence.
 */
export function tenseAt(analysis: Analysis, at: number): Tense {
  const { dates } = analysis.rules;
  const clause = clauseAround(analysis, at);
  if (hasFuturePreposition(analysis, at, clause)) return 'FUTURE';
  const inner = dates.innerClause?.(analysis, at, clause) ?? clause;
  const planTense = dates.planTense?.(analysis, at, clause) ?? null;
  if (planTense !== null) return planTense;
  if (dates.isPlanned?.(analysis, inner, at)) return 'FUTURE';
  const innerTense = tenseOf(analysis, inner);
  if (innerTense !== 'UNKNOWN') return innerTense;
  if (dates.isComing?.(analysis, at, inner)) return 'FUTURE';
  const tense = inner === clause ? 'UNKNOWN' : tenseOf(analysis, clause);
  if (tense !== 'UNKNOWN') return tense;
  const sentence = analysis.sentences[analysis.sentenceOf[at] ?? -1];
  if (sentence === undefined) return 'UNKNOWN';
  const first = Math.max(sentence.first, at - CLAUSE_REACH);
  const last = Math.min(sentence.last, at + CLAUSE_REACH);
  return tenseOf(analysis, { first, last }, true);
}
