import type { Imported, SourceText } from './import-articles.ts';
import { placeOffsets } from './place-offsets.ts';
import type { Offsets, PredictedArticle } from './read-events.ts';
import type { ReadGraph } from './read-graph.ts';

/**
 * Returns the events of each source text, with the offsets in this text.
 *
 * @param graph - the graph into which the texts were imported
 */
export function predictArticles(
  sources: readonly SourceText[],
  { articles }: Imported,
  graph: ReadGraph,
): PredictedArticle[] {
  const read = new Map(graph.articles.map((article) => [article.id, article]));
  return sources.map(({ id, text }) => {
    const article = read.get(articles.get(id) ?? '');
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
