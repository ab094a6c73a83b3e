import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { ClauseRange } from '../dates/dates-language.ts';
import type { EventContext } from './candidate.ts';

/** Returns the indices of the possible participants who are mentioned in a clause, in text order. */
export function peopleIn({ analysis, mentions }: EventContext<Analysis>, clause: ClauseRange): number[] {
  const start = analysis.tokens[clause.first]?.start ?? 0;
  const end = analysis.tokens[clause.last - 1]?.end ?? 0;
  const found = new Set<number>();
  for (let at = lowerBound(mentions, (mention) => mention.start, start); (mentions[at]?.start ?? end) < end; at += 1)
    found.add(mentions[at]?.person ?? 0);
  return [...found];
}
