import type { Analysis } from '../../../core/analysis.ts';
import { memoize } from '../../../core/memo.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { FUTURE, PAST, SURE_FUTURE } from '../../../find/dates/tense-flags.ts';
import { AMBIGUOUS_MONTHS } from '../words/event-phrases.ts';
import { NEW_DATE_PREPOSITIONS, POSTPONING_WORDS } from '../words/fate-words.ts';
import {
  CLAUSE_STARTS,
  FUTURE_AUXILIARIES,
  FUTURE_WORDS,
  PAST_PLAN_AUXILIARIES,
  PAST_WORDS,
  PLAN_AUXILIARIES,
  PLAN_WORDS,
  PLANNED_STARTS,
  PLANNING_VERBS,
} from '../words/tenses.ts';

/** Returns the tense that an English word can signal. */
export const tenseFlags: (word: string) => number = memoize((word) => {
  const lower = word.toLowerCase();
  // The month, not the verb: "stabbed in March".
  if (AMBIGUOUS_MONTHS.has(word)) return 0;
  if (FUTURE_AUXILIARIES.has(lower)) return SURE_FUTURE;
  if (FUTURE_WORDS.has(lower)) return FUTURE;
  return PAST_WORDS.has(lower) || /^\p{Ll}{2,}ed$/u.test(word) ? PAST : 0;
});

/**
 * Narrows a clause to the part between two conjunctions: "warned in June that aid would shrink" refers to two times.
 */
export function innerClause({ tokens }: Analysis, at: number, { first, last }: ClauseRange): ClauseRange {
  let from = at;
  while (from > first && !CLAUSE_STARTS.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  let to = at;
  while (to < last && !CLAUSE_STARTS.has(tokens[to]?.lower ?? '')) to += 1;
  return { first: from, last: to };
}

/** Whether a clause contains a phrase like "is to meet", "are due to" or "plans to". */
export function isPlanned({ tokens }: Analysis, { first, last }: ClauseRange): boolean {
  // "was postponed until 20 May"
  if (POSTPONING_WORDS.has(tokens[first - 2]?.lower ?? '') && NEW_DATE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? ''))
    return true;
  for (let at = first; at + 1 < last; at += 1) {
    const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if ((PLAN_AUXILIARIES.has(lower) && PLAN_WORDS.has(next)) || (PLANNING_VERBS.has(lower) && next === 'to'))
      return true;
    // "which was to take place in May", "the concert, planned for 20 May"
    if (
      (PAST_PLAN_AUXILIARIES.has(lower) && next === 'to') ||
      (at === first && PLANNED_STARTS.has(lower) && next === 'for')
    )
      return true;
    if (POSTPONING_WORDS.has(lower) && NEW_DATE_PREPOSITIONS.has(next)) return true;
  }
  return false;
}
