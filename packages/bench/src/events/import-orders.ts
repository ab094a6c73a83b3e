import { createRandom } from '../make-data/random.ts';
import { importArticles, rememberingExtract, type SourceText } from './import-articles.ts';
import { predictArticles } from './predict-articles.ts';
import type { PredictedArticle } from './read-events.ts';
import { type ReadArticle, type ReadGraph, readGraph } from './read-graph.ts';
import { compareOrders, type OrderAgreement } from './score-pairs.ts';
import type { ThrowAwayServer } from './throw-away-graph.ts';

/** The data that the API returns for articles after they were imported in one order. */
export interface OrderResult {
  /** The predictions, in the order of the sources. Offsets refer to the source texts. */
  readonly predicted: readonly PredictedArticle[];
  /** Maps each source ID to the article. Sources that could not be imported are missing. */
  readonly articles: ReadonlyMap<string, ReadArticle>;
  readonly events: ReadGraph['events'];
}

/**
 * Imports articles into a new graph in one or several orders, and reads each graph.
 *
 * @param orders - the number of shuffled orders, or 0 for the given order. Shuffling is deterministic.
 * @param log - called with one line for each article that could not be imported
 */
export async function importOrders(
  server: ThrowAwayServer,
  sources: readonly SourceText[],
  orders: number,
  log: (line: string) => void,
): Promise<OrderResult[]> {
  const extractOnce = rememberingExtract();
  const shuffled = Array.from({ length: orders }, (_, index) => shuffle(sources, index + 1));
  const results: OrderResult[] = [];
  for (const [index, order] of (orders === 0 ? [sources] : shuffled).entries()) {
    if (orders > 0) log(`Importing order ${index + 1} of ${orders}`);
    const result = await server.withGraph(async ({ url, db }) => {
      const imported = await importArticles(db, order, extractOnce);
      for (const [id, reason] of imported.failed) log(`${id} was not imported: ${reason}`);
      const graph = await readGraph(url);
      const read = new Map(graph.articles.map((article) => [article.id, article]));
      const articles = [...imported.articles].flatMap(([id, article]) => {
        const found = read.get(article);
        return found === undefined ? [] : [[id, found] as const];
      });
      return {
        predicted: predictArticles(sources, new Map(articles)),
        articles: new Map(articles),
        events: graph.events,
      };
    });
    results.push(result);
  }
  return results;
}

/**
 * How well several import orders agree on which pairs of articles report the same story, and on which share an event.
 */
export interface Agreement {
  readonly stories: OrderAgreement;
  readonly events: OrderAgreement;
}

/** Compares the stories and events found in several import orders. */
export function agreementOf(sources: readonly SourceText[], results: readonly OrderResult[]): Agreement {
  const ids = sources.map(({ id }) => id);
  const read = (pick: (article: ReadArticle) => Iterable<string>) =>
    results.map(({ articles }) => (id: string) => {
      const article = articles.get(id);
      return article === undefined ? [] : pick(article);
    });
  return {
    stories: compareOrders(
      ids,
      read(({ story }) => (story === null ? [] : [story])),
    ),
    events: compareOrders(
      ids,
      read(({ mentions }) => mentions.map(({ event }) => event)),
    ),
  };
}

/** Returns the items in a pseudorandom order. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = createRandom(seed);
  const keys = new Map(items.map((item) => [item, random.next()]));
  return [...items].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}
