import { queryClasses } from '@wortlaut/bench/query-classes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExplainedGraph, expectFewRows, globalId, mostRows, openExplainedGraph } from './explained.ts';

/** The number of articles. It is large enough for PostgreSQL to choose the same indexes as in a large graph. */
const ARTICLES = 800;

let graph: ExplainedGraph;
beforeAll(async () => {
  graph = await openExplainedGraph({ articles: ARTICLES, people: 4000 });
});
afterAll(() => graph.close());

const mostQuoted = async () =>
  globalId('Person', await graph.first('SELECT "id" FROM "Person" ORDER BY "statementCount" DESC LIMIT 1'));

describe('reads only a few rows for each row it returns:', () => {
  const values: (() => Promise<unknown>)[] = [
    async () =>
      globalId('Article', await graph.first('SELECT "id" FROM "Article" ORDER BY "statementCount" DESC LIMIT 1')),
    async () => 20,
    mostQuoted,
    async () => (await graph.ask('{ statements(first: 100) { nodes { id } pageInfo { endCursor } } }')).endCursor,
  ];
  test.each(queryClasses.slice(0, 4).map(({ name, document }, index) => ({ name, document, index })))(
    '$name',
    async ({ document, index }) => {
      const asked = await graph.ask(document, { value: await values[index]?.() });
      expect(asked.returned).toBeGreaterThan(20);
      expectFewRows(asked);
    },
  );

  test('a search reads the 200 matches of each type that it ranks, and the texts on the page', async () => {
    // The most frequent word. It occurs in most articles and in a seventh of all statements.
    const frequent = await graph.first(
      `SELECT "word" FROM ts_stat('SELECT "search" FROM "Statement"') ORDER BY "ndoc" DESC LIMIT 1`,
    );
    const { document } = queryClasses[4] ?? { document: '' };
    const matching = Number(
      await graph.first(
        `SELECT count(*) FROM "Statement" WHERE "search" @@ websearch_to_tsquery('simple', '${frequent}')`,
      ),
    );
    expect(matching).toBeGreaterThan(1000);
    const asked = await graph.ask(document, { value: frequent });
    expect(asked.returned).toBe(10);
    // Three types are searched by words. Statements are read by date until 200 of them contain the word.
    expectFewRows(asked, 3 * 200 + (200 * ARTICLES * 10) / matching + ARTICLES + mostRows(10));
  });
});
