import { queryClasses } from '@wortlaut/bench/query-classes';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeGraph, openMadeGraph } from './made-graph.ts';
import { type RowsRead, rowsRead } from './rows-read.ts';

/** Made articles: enough for PostgreSQL to weigh its indexes as it does on many. */
const ARTICLES = 800;

let graph: MadeGraph;
let client: Client;

beforeAll(async () => {
  graph = await openMadeGraph({ articles: ARTICLES, people: 4000 });
  client = new Client({ connectionString: graph.url });
  await client.connect();
}, 120_000);

afterAll(async () => {
  await client.end();
  await graph.close();
});

interface Asked {
  /** How many records the answer holds; each is asked for its id. */
  readonly returned: number;
  readonly read: RowsRead;
  readonly endCursor: string | undefined;
}

/** Asks for something, and reads what PostgreSQL looked at for it. */
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Asked> {
  const json = await graph.ask(source, variableValues);
  const reads: RowsRead[] = [];
  for (const statement of [...graph.sent]) reads.push(await rowsRead(client, statement));
  return {
    returned: json.match(/"id":/g)?.length ?? 0,
    read: { rows: reads.reduce((sum, { rows }) => sum + rows, 0), scanned: reads.flatMap(({ scanned }) => scanned) },
    endCursor: /"endCursor":"([^"]+)"/.exec(json)?.[1],
  };
}

/**
 * What may be looked at for what is returned: the record, the row that links to it, and one more in each list to see
 * whether it goes on; and a few for what is not there.
 */
const mostRows = (returned: number) => 4 * returned + 10;

function expectFewRows({ read, returned }: Asked, most = mostRows(returned)): void {
  expect(read.scanned).toEqual([]);
  expect(read.rows).toBeLessThanOrEqual(most);
}

async function first(sql: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>(`SELECT (${sql})::text AS "value"`);
  return rows[0]?.value ?? '';
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
const mostQuoted = async () =>
  globalId('Person', await first('SELECT "id" FROM "Person" ORDER BY "statementCount" DESC LIMIT 1'));

describe('the five classes of queries read no more than a few rows for each that they return:', () => {
  const values: (() => Promise<unknown>)[] = [
    async () => globalId('Article', await first('SELECT "id" FROM "Article" ORDER BY "statementCount" DESC LIMIT 1')),
    async () => 20,
    mostQuoted,
    async () => (await ask('{ statements(first: 100) { nodes { id } pageInfo { endCursor } } }')).endCursor,
  ];
  test.each(queryClasses.slice(0, 4).map(({ name, document }, index) => ({ name, document, index })))(
    '$name',
    async ({ document, index }) => {
      const asked = await ask(document, { value: await values[index]?.() });
      expect(asked.returned).toBeGreaterThan(20);
      expectFewRows(asked);
    },
  );

  test('search, which ranks 200 matches of each type, reads those and the texts of the page', async () => {
    // The most frequent word: all but a few articles and a seventh of all statements have it.
    const frequent = await first(
      `SELECT "word" FROM ts_stat('SELECT "search" FROM "Statement"') ORDER BY "ndoc" DESC LIMIT 1`,
    );
    const { document } = queryClasses[4] ?? { document: '' };
    const matching = Number(
      await first(`SELECT count(*) FROM "Statement" WHERE "search" @@ websearch_to_tsquery('simple', '${frequent}')`),
    );
    expect(matching).toBeGreaterThan(1000);
    const asked = await ask(document, { value: frequent });
    expect(asked.returned).toBe(10);
    // Three types by words; statements are looked through by date until 200 have the word.
    expectFewRows(asked, 3 * 200 + (200 * ARTICLES * 10) / matching + ARTICLES + mostRows(10));
  });
});

/** Each filter of the lists at the root, with the value of some that has many rows. */
const filters: Record<string, Record<string, () => Promise<string>>> = {
  articles: {
    nothing: async () => '',
    outlet: async () =>
      `outlet: ["${await first('SELECT "outlet" FROM "Article" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1')}"]`,
    language: async () => 'language: ["de"]',
    from: async () => `from: "2019-06-01T00:00:00Z"`,
    before: async () => `before: "2019-06-01T00:00:00Z"`,
    'a period': async () => 'from: "2019-06-01T00:00:00Z", before: "2020-06-01T00:00:00Z"',
  },
  statements: {
    nothing: async () => '',
    kind: async () => 'kind: [FREE_INDIRECT]',
    medium: async () => 'medium: [THOUGHT]',
    reviewState: async () => 'reviewState: [CONFIRMED]',
    outlet: async () =>
      `outlet: ["${await first('SELECT "outlet" FROM "Article" GROUP BY 1 ORDER BY count(*) LIMIT 1')}"]`,
    language: async () => 'language: ["en"]',
    from: async () => `from: "2019-06-01T00:00:00Z"`,
    before: async () => `before: "2019-06-01T00:00:00Z"`,
    speaker: async () => `speaker: "${await mostQuoted()}"`,
    'speaker and period': async () => `speaker: "${await mostQuoted()}", from: "2018-06-01T00:00:00Z"`,
    event: async () =>
      `event: "${globalId('Event', await first('SELECT "eventId" FROM "StatementEvent" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1'))}"`,
    article: async () =>
      `article: "${globalId('Article', await first('SELECT "id" FROM "Article" ORDER BY "id" OFFSET 99 LIMIT 1'))}"`,
  },
  events: {
    nothing: async () => '',
    from: async () => 'from: "2019-06-01"',
    before: async () => 'before: "2019-06-01"',
    status: async () => 'status: [PLANNED]',
    participant: async () => `participant: "${await mostQuoted()}"`,
  },
  people: {
    nothing: async () => '',
    kind: async () => 'kind: [ORGANIZATION]',
    name: async () => `name: "${await first('SELECT "name" FROM "Person" ORDER BY "statementCount" LIMIT 1')}"`,
  },
};

const cases = Object.entries(filters).flatMap(([field, byName]) =>
  Object.entries(byName).flatMap(([filter, write]) =>
    (field === 'people' ? ['MOST_QUOTED', 'NAME'] : ['NEWEST', 'OLDEST']).map((order) => ({
      field,
      filter,
      order,
      write,
    })),
  ),
);

test.each(cases)(
  '$field by $filter, $order, take the rows of the page through an index, on the first page and the next',
  async ({ field, order, write }) => {
    const source = (after: string) =>
      `{ ${field}(first: 10, ${after} orderBy: ${order}, filter: {${filter}}) { nodes { id } pageInfo { endCursor } } }`;
    const filter = await write();
    const page = await ask(source(''));
    expect(page.returned).toBeGreaterThan(0);
    expectFewRows(page);
    if (page.returned === 10) expectFewRows(await ask(source(`after: "${page.endCursor}",`)));
  },
);

/**
 * A text is found through its index, and then sorted: as many rows are read as have the words, or as come before the
 * page is full. Several values of one filter, several filters together, a part of a place and `named` have no index of
 * their own: all these are bounded by the time limit of a request, and by nothing else.
 */
test('the statements with a rare word take no more rows than there are of them', async () => {
  const word = await first(
    `SELECT "word" FROM ts_stat('SELECT "search" FROM "Statement"') WHERE "ndoc" = 20 ORDER BY 1 LIMIT 1`,
  );
  const asked = await ask(`{ statements(first: 10, filter: {text: "${word}"}) { nodes { id } } }`);
  expect(asked.returned).toBe(10);
  expectFewRows(asked, 20 + mostRows(asked.returned));
});
