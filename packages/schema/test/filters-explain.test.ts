import { EXTRACTOR_VERSION } from '@wortlaut/extract';
import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/index.ts';
import { type ExplainedGraph, expectFewRows, globalId, mostRows, openExplainedGraph } from './explained.ts';

let graph: ExplainedGraph;
beforeAll(async () => {
  graph = await openExplainedGraph({ articles: 800, people: 4000 });
  await makeUneven();
});
afterAll(() => graph.close());

/** Adds values that occur in a few rows, values that occur in half of the rows, and enough events. */
async function makeUneven(): Promise<void> {
  await graph.client.query(`
    UPDATE "Statement" SET "kind" = 'INDIRECT_FREE_INDIRECT', "medium" = 'THOUGHT_WRITING', "stance" = 'NOT_SAID',
      "reviewState" = 'REJECTED', "language" = 'fr', "outlet" = 'Seltene Post'
      WHERE "id" IN (SELECT "id" FROM "Statement" ORDER BY "id" OFFSET 4000 LIMIT 3);
    UPDATE "Statement" s SET "reporterIds" = ARRAY[p."id"] FROM (
        SELECT "id", row_number() OVER (ORDER BY "statementCount", "id") AS "n" FROM "Person"
      ) AS p
      WHERE p."n" = CASE WHEN md5(s."id"::text) < '1' THEN 1 ELSE 1 + ('x' || substr(md5(s."id"::text), 1, 6))::bit(24)::int % 500 END
        AND p."id" <> ALL("speakerId" || "coSpeakerIds");
    UPDATE "Article" SET "language" = 'fr', "outlet" = 'Seltene Post'
      WHERE "id" IN (SELECT "id" FROM "Article" ORDER BY "id" OFFSET 400 LIMIT 3);
    UPDATE "Article" SET "extractorVersion" = '${EXTRACTOR_VERSION}'
      WHERE "id" IN (SELECT "id" FROM "Article" ORDER BY "id" OFFSET 402 LIMIT 3);
    UPDATE "Person" SET "named" = false, "sortName" = 'w ' || "sortName"
      WHERE "id" IN (SELECT "id" FROM "Person" WHERE "statementCount" = 0 ORDER BY "id" LIMIT 400);
    UPDATE "Person" SET "representsId" = (SELECT "id" FROM "Person" ORDER BY "id" LIMIT 1)
      WHERE "id" IN (SELECT "id" FROM "Person" ORDER BY "id" OFFSET 1000 LIMIT 500);
    UPDATE "Person" SET "representsId" = (SELECT "id" FROM "Person" ORDER BY "id" OFFSET 1 LIMIT 1)
      WHERE "id" IN (SELECT "personId" FROM "StatementSpeaker" ORDER BY "personId" DESC LIMIT 3);
    UPDATE "Person" SET "kind" = 'GROUP' WHERE "id" IN (SELECT "id" FROM "Person" ORDER BY "id" OFFSET 2000 LIMIT 3);
    UPDATE "NameVariant" SET "folded" = 'hafen ' || "folded" WHERE md5("id"::text) < '8';
    INSERT INTO "Event" ("id", "title", "sense", "startsOn", "startPrecision", "place", "status", "datedAt")
      SELECT gen_random_uuid(), "title", "sense", "startsOn", "startPrecision", 'Hafen ' || "place", 'PAST',
        "datedAt" + "copy" * interval '1 hour' FROM "Event", generate_series(1, 20) AS "copy";
    UPDATE "Event" SET "place" = 'Querbeck' WHERE "id" IN (SELECT "id" FROM "Event" ORDER BY "datedAt" OFFSET 2000 LIMIT 3);
    UPDATE "Event" SET "kind" = 'STRIKE' WHERE "id" IN (SELECT "id" FROM "Event" ORDER BY "datedAt" OFFSET 1500 LIMIT 3);
    UPDATE "Event" SET "status" = 'PAST';
    UPDATE "Event" SET "status" = 'PLANNED' WHERE "id" IN (SELECT "id" FROM "Event" ORDER BY "datedAt" OFFSET 2500 LIMIT 3);
    ANALYZE;`);
}

type Sample = () => Promise<string>;
const always =
  (literal: string): Sample =>
  async () =>
    literal;
const text =
  (sql: string): Sample =>
  async () =>
    `"${await graph.first(sql)}"`;
const id =
  (type: string, sql: string): Sample =>
  async () =>
    `"${globalId(type, await graph.first(sql))}"`;

const word = (table: string, condition: string) =>
  text(
    `SELECT "word" FROM ts_stat('SELECT "search" FROM "${table}"') WHERE ${condition} AND "word" ~ '^[a-z]{5,}$'
     ORDER BY "ndoc" DESC, 1 LIMIT 1`,
  );
const words = (table: string) => ({ frequent: word(table, 'true'), rare: word(table, '"ndoc" <= 20') });
const outlets = {
  frequent: async () =>
    `["${await graph.first('SELECT "outlet" FROM "Article" GROUP BY 1 ORDER BY count(*) DESC LIMIT 1')}"]`,
  rare: always('["Seltene Post"]'),
  several: always('["Seltene Post", "Nirgends gedruckt"]'),
};
const languages = { frequent: always('["de"]'), rare: always('["fr"]'), several: always('["fr", "nl"]') };
const instants = { some: always('"2019-06-01T00:00:00Z"') };
const days = { some: always('"2019-06-01"') };
const linked = (type: string, table: string, column: string) => ({
  frequent: id(
    type,
    `SELECT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
  ),
  rare: id(
    type,
    `SELECT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL GROUP BY 1 ORDER BY count(*), 1 LIMIT 1`,
  ),
});

const speakers = linked('Person', 'Statement', 'speakerId');

/** A person with many statements, but fewer than a tenth of all statements. */
const known = id('Person', 'SELECT "id" FROM "Person" ORDER BY "statementCount" DESC, "id" OFFSET 20 LIMIT 1');

/** For each field of each filter: values that match many rows, and values that match few. */
const samples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Sample>>>>>> = {
  ArticleFilter: {
    outlet: outlets,
    language: languages,
    from: instants,
    before: instants,
    text: words('Article'),
    outdated: { frequent: always('true'), rare: always('false') },
  },
  EventFilter: {
    from: days,
    before: days,
    place: { frequent: always('"hafen"'), rare: always('"uerbec"'), short: always('"ha"') },
    participant: linked('Person', 'EventParticipant', 'personId'),
    minor: { some: always('true') },
    kind: { frequent: always('[OTHER]'), rare: always('[STRIKE]'), several: always('[STRIKE, DEAL]') },
    status: { frequent: always('[PAST]'), rare: always('[PLANNED]'), several: always('[PLANNED, PAST]') },
    text: words('Event'),
  },
  PersonFilter: {
    name: {
      frequent: always('"hafen"'),
      rare: text('SELECT "name" FROM "Person" WHERE "kind" = \'GROUP\' LIMIT 1'),
      short: always('"ha"'),
    },
    kind: {
      frequent: always('[INDIVIDUAL]'),
      rare: always('[GROUP]'),
      several: always('[GROUP, ORGANIZATION]'),
    },
    named: { frequent: always('true'), rare: always('false') },
    represents: linked('Person', 'Person', 'representsId'),
  },
  StatementFilter: {
    kind: {
      frequent: always('[DIRECT]'),
      rare: always('[INDIRECT_FREE_INDIRECT]'),
      several: always('[INDIRECT_FREE_INDIRECT, REPORTED]'),
    },
    medium: {
      frequent: always('[SPEECH]'),
      rare: always('[THOUGHT_WRITING]'),
      several: always('[THOUGHT_WRITING, SPEECH_THOUGHT]'),
    },
    stance: {
      frequent: always('[ASSERTS]'),
      rare: always('[NOT_SAID]'),
      several: always('[NOT_SAID, DOUBTS]'),
    },
    reviewState: {
      frequent: always('[EXTRACTED]'),
      rare: always('[REJECTED]'),
      several: always('[REJECTED, CORRECTED]'),
    },
    unsure: { frequent: always('false'), rare: always('true') },
    outlet: outlets,
    language: languages,
    from: instants,
    before: instants,
    speaker: speakers,
    reportedBy: linked('Person', 'StatementReporter', 'personId'),
    speakerRepresents: linked('Person', 'StatementPrincipal', 'personId'),
    speakerName: {
      frequent: always('"hafen"'),
      rare: text('SELECT "name" FROM "Person" WHERE "statementCount" BETWEEN 1 AND 3 ORDER BY "id" LIMIT 1'),
      short: always('"ha"'),
    },
    event: linked('Event', 'StatementEvent', 'eventId'),
    article: { some: id('Article', 'SELECT "id" FROM "Article" ORDER BY "id" OFFSET 99 LIMIT 1') },
    text: words('Statement'),
  },
};

/** Combinations of filters that our clients use. */
const together: Readonly<Record<string, readonly (readonly [name: string, sample: Sample, within?: Sample])[]>> = {
  articles: [
    [
      'outlet, language and period',
      async () =>
        `outlet: ${await outlets.frequent()}, language: ["de"], from: "2019-01-01T00:00:00Z", before: "2020-01-01T00:00:00Z"`,
    ],
  ],
  events: [
    ['period and status', always('from: "2019-06-01", before: "2019-07-01", status: [PAST]')],
    ['period and place', always('from: "2019-06-01", before: "2019-07-01", place: "hafen"')],
  ],
  people: [
    ['kind and named', always('kind: [ORGANIZATION], named: true')],
    ['kind and name', always('kind: [INDIVIDUAL], name: "hafen"')],
  ],
  statements: [
    ['kind and review state', always('kind: [DIRECT], reviewState: [EXTRACTED]')],
    ['review state and confidence', always('reviewState: [EXTRACTED], unsure: true')],
    ['kind and language', always('kind: [DIRECT], language: ["de"]')],
    ['speaker and period', async () => `speaker: ${await speakers.frequent()}, from: "2018-06-01T00:00:00Z"`],
    [
      'speaker and words',
      async () => `speaker: ${await known()}, text: ${await words('Statement').frequent()}`,
      async () => `speaker: ${await known()}`,
    ],
  ],
};

/**
 * Filters by text or confidence. PostgreSQL finds rare words with an index. For frequent words and for confidences, it
 * checks the rows in list order. No confidence is rare, because a fixed share of the statements has a low confidence.
 */
const searched = new Set(['speakerName', 'text', 'name', 'place', 'unsure']);

interface List {
  readonly field: string;
  readonly filter: GraphQLInputObjectType;
  readonly orders: readonly string[];
}

/** The fields of `Query` that are lists with a filter. */
const lists: readonly List[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const typeOf = (arg: string) => getNamedType(args.find((each) => each.name === arg)?.type);
  const filter = typeOf('filter');
  const orders = typeOf('orderBy');
  if (!isInputObjectType(filter)) return [];
  return [{ field: name, filter, orders: isEnumType(orders) ? orders.getValues().map((value) => value.name) : [] }];
});

const PAGE = 10;

async function count(field: string, filter: string): Promise<number> {
  const { json } = await graph.ask(`{ ${field}(first: 1, filter: {${filter}}) { totalCount } }`);
  return Number(/"totalCount":(\d+)/.exec(json)?.[1]);
}

/** Reads the first two pages and checks that PostgreSQL reads few rows for each page. */
async function expectPages(field: string, order: string, filter: string, extra: number): Promise<void> {
  const source = (after: string) =>
    `{ ${field}(first: ${PAGE}, ${after} orderBy: ${order}, filter: {${filter}}) { nodes { id } pageInfo { endCursor } } }`;
  const page = await graph.ask(source(''));
  expect(page.returned).toBeGreaterThan(0);
  expectFewRows(page, mostRows(page.returned) + extra);
  if (page.returned < PAGE) return;
  const next = await graph.ask(source(`after: "${page.endCursor}",`));
  expectFewRows(next, mostRows(next.returned) + extra);
}

/** The number of spellings that are read before a name counts as frequent. */
const SPELLINGS = 300;

/**
 * Returns the number of additional rows that a text filter may read. If there are few matches, PostgreSQL reads all of
 * them. If there are many, it reads rows until the page is full.
 */
async function searchRows(field: string, filter: string): Promise<number> {
  const [matching, all] = [await count(field, filter), await count(field, '')];
  const spellings = /[nN]ame:/.test(filter) ? SPELLINGS : 0;
  return Math.min(2 * matching, (4 * PAGE * all) / matching + spellings);
}

test.each(lists)('$field has sample values for each filter', ({ filter }) => {
  expect(Object.keys(samples[filter.name] ?? {}).sort()).toEqual(Object.keys(filter.getFields()).sort());
});

describe('reads a page through an index, both the first and the next:', () => {
  const single = lists.flatMap(({ field, filter, orders }) =>
    orders.flatMap((order) =>
      Object.entries(samples[filter.name] ?? {}).flatMap(([name, byFrequency]) =>
        Object.entries(byFrequency).map(([frequency, sample]) => ({ field, order, name, frequency, sample })),
      ),
    ),
  );
  test.each(single)('$field by $name ($frequency), $order', async ({ field, order, name, sample }) => {
    const filter = `${name}: ${await sample()}`;
    await expectPages(field, order, filter, searched.has(name) ? await searchRows(field, filter) : 0);
  });

  const several = lists.flatMap(({ field, orders }) =>
    orders.flatMap((order) =>
      [['nothing', always(''), undefined] as const, ...(together[field] ?? [])].map(([name, sample, within]) => ({
        ...{ field, order, name, sample, within },
      })),
    ),
  );
  test.each(several)('$field by $name, $order', async ({ field, order, name, sample, within }) => {
    const filter = await sample();
    // Within the statements of a person, PostgreSQL reads each link and its statement.
    const searching = within ? 2 * (await count(field, await within())) : await searchRows(field, filter);
    await expectPages(field, order, filter, name === 'nothing' ? 0 : searching);
  });
});
