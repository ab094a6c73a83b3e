import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
/** The IDs of the records that all statements of the test are linked to. */
let linked: { readonly speaker: string; readonly agency: string; readonly works: string; readonly event: string };

const dated = ['Hafen', 'Bad', 'Stadion', 'Museum'].map((topic, index) => ({
  topic,
  published: `${2019 + index}-05-01`,
}));
const undated = ['Radweg', 'Wald', 'Markt'].map((topic) => ({ topic, published: null }));
const oldest = dated.map(({ topic }) => topic);
const without = undated.map(({ topic }) => topic);

/** Both orders, with the topics of the dated and the undated articles in this order. */
const orders = [
  { order: 'NEWEST', first: oldest.toReversed(), last: without.toReversed() },
  { order: 'OLDEST', first: oldest, last: without },
];

async function edit(mutation: string, input: object, payload: string): Promise<Json> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}) { result: ${mutation}(input: $input) { __typename ... on ${payload} } }`,
    { input },
  );
  expect([errors, data.result?.__typename]).toEqual([[], payload.split(' ')[0]]);
  return data.result ?? {};
}

const create = async (mutation: string, input: object, type: 'Person' | 'Event'): Promise<string> => {
  const made = await edit(mutation, input, `${type}Payload { made: ${type.toLowerCase()} { id } }`);
  return String(made.made?.id);
};

const importArticle = (topic: string, published: string | null) =>
  graph.imports.importArticle({
    content: JSON.stringify({
      ...{ headline: `Quellhorn und das Thema ${topic}`, inLanguage: 'de', publisher: 'Quellhorner Bote' },
      ...(published !== null && { datePublished: published }),
      articleBody: `Im Rat ging es um das Thema ${topic}. „Wir sparen beim Thema ${topic} nichts“, sagte Jasper Lüttich.`,
    }),
    format: 'JSON',
  });

beforeAll(async () => {
  graph = await openTestGraph();
  // IDs increase over time. Dated and undated articles alternate, so that the order of their IDs cannot separate them.
  for (const [index, article] of dated.entries())
    for (const { topic, published } of [article, undated[index] ?? null].filter((each) => each !== null))
      await importArticle(topic, published);
  const { data } = await graph.ask(
    `{ statements(first: 20, filter: { outlet: ["Quellhorner Bote"] }) { nodes { id version speaker { id version } } } }`,
  );
  const statements = list(data.statements?.nodes);
  expect(statements).toHaveLength(dated.length + undated.length);
  const speaker = statements[0]?.speaker;
  linked = {
    speaker: String(speaker?.id),
    agency: await create('createPerson', { name: 'Nordagentur', kind: 'ORGANIZATION' }, 'Person'),
    works: await create('createPerson', { name: 'Stadtwerke Quellhorn', kind: 'ORGANIZATION' }, 'Person'),
    event: await create('createEvent', { title: 'Quellhorner Sparwoche', kind: 'OTHER', status: 'PAST' }, 'Event'),
  };
  for (const { id, version } of statements) {
    const input = { id, expectedVersion: version, reportedBy: [linked.agency] };
    await edit('updateStatement', input, 'StatementPayload { statement { id } }');
    await edit('linkStatementToEvent', { statement: id, event: linked.event }, 'StatementPayload { statement { id } }');
  }
  const spokesperson = { id: speaker?.id, expectedVersion: speaker?.version, represents: linked.works };
  await edit('updatePerson', spokesperson, 'PersonPayload { person { id } }');
});
afterAll(() => graph.close());

interface Page {
  readonly topics: string[];
  readonly totalCount: number;
  readonly pageInfo: Json | undefined;
}

/** Reads a page of a list, given by the fields that lead to it: `["person(id: …)", "statements"]`. */
async function readPage(path: readonly string[], args: string): Promise<Page> {
  const title = path.at(-1) === 'articles' ? 'title' : 'article { title }';
  const page = `totalCount nodes { ${title} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  const [inner = '', ...outer] = path.toReversed();
  const source = outer.reduce((all, field) => `of: ${field} { ${all} }`, `list: ${inner}(${args}) { ${page} }`);
  const { data, errors } = await graph.ask(`{ ${source} }`);
  expect(errors).toEqual([]);
  const found = (data.of ?? data).list;
  const topicOf = (node: Json) => String((node.article ?? node).title).replace(/.* /, '');
  return {
    topics: list(found?.nodes).map(topicOf),
    totalCount: Number(found?.totalCount),
    pageInfo: found?.pageInfo,
  };
}

/** Reads the topics of a whole list, page by page, from its start or from its end. */
async function readPages(path: readonly string[], size: number, backward: boolean, args: string): Promise<string[]> {
  const pages: string[][] = [];
  for (let bounds = ''; ; ) {
    const { topics, pageInfo } = await readPage(path, `${backward ? 'last' : 'first'}: ${size} ${bounds} ${args}`);
    pages.push(topics);
    const more = backward ? pageInfo?.hasPreviousPage : pageInfo?.hasNextPage;
    if (String(more) !== 'true') return (backward ? pages.reverse() : pages).flat();
    bounds = backward ? `before: "${pageInfo?.startCursor}"` : `after: "${pageInfo?.endCursor}"`;
  }
}

const person = (id: string) => `person(id: "${id}")`;
const event = () => `event(id: "${linked.event}")`;

/** The lists with both orders, with filters that match the test's records. The database reads each in its own way. */
const sortable = (): { readonly path: readonly string[]; readonly filter: string }[] => [
  ...['outlet: ["Quellhorner Bote"]', 'outlet: ["Quellhorner Bote", "Kein Blatt"]', 'text: "Quellhorn Rat"'].map(
    (filter) => ({ path: ['articles'], filter }),
  ),
  ...[
    'outlet: ["Quellhorner Bote"]',
    'outlet: ["Quellhorner Bote", "Kein Blatt"], kind: DIRECT',
    'speakerName: "Jasper Lüttich"',
    'text: "sparen Thema"',
    `speaker: "${linked.speaker}"`,
    `reportedBy: "${linked.agency}"`,
    `speakerRepresents: "${linked.works}"`,
    `event: "${linked.event}"`,
  ].map((filter) => ({ path: ['statements'], filter })),
  ...[
    [person(linked.speaker), 'statements'],
    [person(linked.agency), 'reportedStatements'],
    [person(linked.works), 'representativeStatements'],
    [event(), 'statements'],
  ].map((path) => ({ path, filter: 'outlet: ["Quellhorner Bote"]' })),
];

test.each(orders)('undated articles and their statements come last, $order first', async ({ order, first, last }) => {
  for (const { path, filter } of sortable()) {
    const { topics } = await readPage(path, `first: 20, orderBy: ${order}, filter: { ${filter} }`);
    expect({ path, filter, topics }).toEqual({ path, filter, topics: [...first, ...last] });
  }
});

test.each(orders)('pages from either end lead across the last date, $order first', async ({ order, first, last }) => {
  for (const { path, filter } of sortable()) {
    const args = `orderBy: ${order}, filter: { ${filter} }`;
    for (const size of [1, 3])
      for (const backward of [false, true])
        expect(await readPages(path, size, backward, args)).toEqual([...first, ...last]);
  }
});

test.each(orders)('a filter by date leaves undated articles and their statements out, $order first', async (each) => {
  for (const { path, filter } of sortable()) {
    const within = async (period: string) => {
      const found = await readPage(path, `first: 20, orderBy: ${each.order}, filter: { ${filter}, ${period} }`);
      expect(found.totalCount).toBe(found.topics.length);
      return found.topics;
    };
    const some = (...topics: string[]) => each.first.filter((topic) => topics.includes(topic));
    expect(await within('from: "2020-05-02T00:00:00Z"')).toEqual(some('Stadion', 'Museum'));
    expect(await within('before: "2020-05-02T00:00:00Z"')).toEqual(some('Hafen', 'Bad'));
    expect(await within('from: "0001-01-01T00:00:00Z"')).toEqual(each.first);
    expect(await within('before: "9999-12-31T23:59:59Z"')).toEqual(each.first);
  }
});

test('the articles of a person and of an event end with the undated ones', async () => {
  for (const of of [person(linked.speaker), event()])
    expect((await readPage([of, 'articles'], 'first: 20')).topics).toEqual([
      ...oldest.toReversed(),
      ...without.toReversed(),
    ]);
});

test('the statements per day do not include statements in undated articles', async () => {
  const { data, errors } = await graph.ask(
    `{ ${person(linked.speaker)} { activity(by: DAY) { start statements } } ${event()} { activity(by: DAY) { start statements } } }`,
  );
  expect(errors).toEqual([]);
  const expected = dated.map(({ published }) => ({ start: published, statements: 1 }));
  expect([data.person?.activity, data.event?.activity]).toEqual([expected, expected]);
});

test('an edit that adds or removes the date moves an article and its statement, and an undo moves them back', async () => {
  const readAll = async () => {
    const read: string[][] = [];
    for (const { order } of orders)
      for (const { path, filter } of sortable())
        read.push((await readPage(path, `first: 20, orderBy: ${order}, filter: { ${filter} }`)).topics);
    return read;
  };
  const before = await readAll();
  const { data } = await graph.ask('{ articles(first: 2, filter: { text: "Radweg" }) { nodes { id version } } }');
  const { id, version } = list(data.articles?.nodes)[0] ?? {};
  const dating = { id, expectedVersion: version, published: '2020-11-01' };
  const { revision, article } = await edit(
    'updateArticle',
    dating,
    'UpdateArticlePayload { revision { id } article { version } }',
  );
  const newest = ['Museum', 'Stadion', 'Radweg', 'Bad', 'Hafen', 'Markt', 'Wald'];
  const moved = [newest, [...newest.slice(0, 5).reverse(), 'Wald', 'Markt']];
  const expected = moved.flatMap((topics) => sortable().map(() => topics));
  expect(await readAll()).toEqual(expected);
  const undo = await edit('undoRevision', { id: revision?.id }, 'UndoRevisionPayload { revision { id } }');
  expect(await readAll()).toEqual(before);
  await edit('undoRevision', { id: undo.revision?.id }, 'UndoRevisionPayload { revision { id } }');
  expect(await readAll()).toEqual(expected);
  const cleared = { id, expectedVersion: Number(article?.version) + 2, published: null };
  await edit('updateArticle', cleared, 'UpdateArticlePayload { revision { id } }');
  expect(await readAll()).toEqual(before);
});
