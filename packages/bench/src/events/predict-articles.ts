import type { SourceText } from './import-articles.ts';
import { placeOffsets } from './place-offsets.ts';
import type { Offsets, PredictedArticle } from './read-events.ts';
import type { ReadArticle } from './read-graph.ts';

/**
 * Returns the events in each source text, with offsets in this text.
 *
 * @param articles - maps each source ID to the imported article
 */
export function predictArticles(
  sources: readonly SourceText[],
  articles: ReadonlyMap<string, ReadArticle>,
): PredictedArticle[] {
  return sources.map(({ id, text }) => {
    const article = articles.get(id);
    if (article === undefined) return { id, events: [] };
    const place = placeOffsets(article.body, text);
    const events = new Map<string, Offsets[]>();
    for (const { start, end, event } of article.mentions) {
      const span = place([start, end]);
      if (span !== null) events.set(event, [...(events.get(event) ?? []), span]);
    }
    return { id, events: [...events].map(([event, mentions]) => ({ event, mentions })) };
  });
}
