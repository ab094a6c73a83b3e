import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { clauseAround } from '../dates/clause.ts';
import { isNamedAsEarlier } from './lasting.ts';

/** The news is told in this many sentences at the start of the text. */
const SENTENCES = 3;

/**
 * Finds what the first sentences of an article tell as news: not as something that happened before, such as "Am Montag
 * hatte das Lager gebrannt", and not only in passing.
 *
 * @returns the senses of the events
 */
export function leadSenses(analysis: Analysis, events: readonly ExtractedEvent[]): string[] {
  const { body, sentences, tokens, rules } = analysis;
  const end = sentences[SENTENCES - 1]?.end ?? Number.POSITIVE_INFINITY;
  const isNews = (event: ExtractedEvent): boolean => {
    const [mention] = event.mentions;
    if (mention === undefined || mention.start >= end || isNamedAsEarlier(analysis, event)) return false;
    const at = tokenAt(tokens, mention.start);
    const clause = clauseAround(analysis, at);
    const text = body.slice(tokens[clause.first]?.start ?? 0, tokens[clause.last - 1]?.end ?? 0);
    return !rules.events.newsWords.beforeNews.test(text) && rules.events.isAside?.(analysis, at) !== true;
  };
  return [...new Set(events.filter(isNews).map(({ sense }) => sense))];
}
