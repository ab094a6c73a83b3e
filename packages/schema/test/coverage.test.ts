import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const { outlet, day, text } of signing) {
    await graph.imports.importArticle({
      content: JSON.stringify({
        headline: text.split('.')[0],
        publisher: { name: outlet },
        datePublished: day,
        articleBody: text,
      }),
      format: 'JSON',
    });
  }
  await linkToEvent();
});
afterAll(() => graph.close());

/**
 * Two fictional articles about a fictional agreement. They give different days and different numbers of ships.
 */
const signing = [
  {
    outlet: 'Tidenblatt',
    day: '2024-06-07',
    text: 'Das Fährabkommen wurde am 5. Juni in Möwenau von Ilse Quandtmoor und Hanno Petersill unterzeichnet. Die Fähren der Reederei sollen im Herbst fahren. „Das ist ein guter Tag“, sagte Ilse Quandtmoor. Vor der Schleuse lagen bei der Feier 40 Schiffe.',
  },
  {
    outlet: 'The Saltmarsh Record',
    day: '2024-06-08',
    text: 'Das Fährabkommen, am 6. Juni in Möwenau von Ilse Quandtmoor und Hanno Petersill unterschrieben, gilt. „Das wird teuer“, sagte Hanno Petersill. Vor der Schleuse lagen bei der Feier 28 Schiffe.',
  },
];

/** The event that both articles are linked to. Extraction may find further events. */
const signed = '0197a000-0000-7000-8000-000000000001';

/** Links both articles and their statements to one event, as an import does if it finds the event in both. */
async function linkToEvent(): Promise<void> {
  const articles = await graph.db.article.findMany({
    where: { datedAt: { gte: new Date('2024-06-01') } },
    select: { id: true, body: true, datedAt: true, statements: { select: { id: true } } },
  });
  const id = signed;
  const datedAt = new Date('2024-06-05');
  await graph.db.event.create({
    data: {
      id,
      title: 'Fährabkommen',
      kind: 'SIGNING',
      sense: 'AGREEMENT',
      startsOn: datedAt,
      startPrecision: 'DAY',
      status: 'PAST',
      datedAt,
    },
  });
  for (const [index, article] of articles.entries()) {
    const place = { articleId: article.id, eventId: id, start: article.body.indexOf('Fährabkommen') };
    await graph.db.articleEvent.create({ data: { ...place, datedAt: article.datedAt } });
    await graph.db.eventMention.create({
      data: {
        ...place,
        id: `0197a000-0000-7000-8000-00000000001${index}`,
        end: place.start + 12,
        text: 'Fährabkommen',
      },
    });
    for (const { id: statementId } of article.statements) {
      await graph.db.statementEvent.create({ data: { statementId, eventId: id, datedAt: article.datedAt } });
    }
  }
}

const sideFields = 'article { outlet body } passage { text spans { start end } } words { text spans { start end } }';

test('lists the outlets and the speakers they quote about an event, in one SQL statement', async () => {
  const { data, errors, sent } = await graph.ask(`{
    event(id: "${btoa(`Event:${signed}`)}") { coverage {
      outlets(first: 5) { totalCount nodes { outlet articleCount statementCount speakers(first: 3) { totalCount nodes { statementCount person { name } } } } }
    } }
  }`);
  expect(errors).toEqual([]);
  const outlets = data.event?.coverage?.outlets;
  expect(outlets?.totalCount).toBe(2);
  const quoted = list(outlets?.nodes).map(({ outlet, speakers }) => [outlet, speakers?.nodes?.[0]?.person?.name]);
  expect(quoted).toEqual(
    expect.arrayContaining([
      ['Tidenblatt', 'Ilse Quandtmoor'],
      ['The Saltmarsh Record', 'Hanno Petersill'],
    ]),
  );
  expect(sent.filter(({ sql }) => sql.includes('"printed"'))).toHaveLength(1);
});

test('lists the contradictions between articles about an event, with the positions of sentences and words', async () => {
  const { data, errors } = await graph.ask(`{
    event(id: "${btoa(`Event:${signed}`)}") { coverage {
      differences(first: 5) { totalCount nodes { kind likeness first { ${sideFields} } second { ${sideFields} } } }
    } }
  }`);
  expect(errors).toEqual([]);
  const differences = data.event?.coverage?.differences;
  const nodes = list(differences?.nodes);
  expect(nodes.map(({ kind, first, second }) => [kind, first?.words?.text, second?.words?.text])).toEqual([
    ['NUMBER', '40 Schiffe', '28 Schiffe'],
    ['DATE', '5. Juni', '6. Juni'],
  ]);
  for (const side of nodes.flatMap(({ first, second }) => [first, second])) {
    expect(cut(side, 'words')).toBe(side?.words?.text);
    expect(cut(side, 'passage')).toBe(side?.passage?.text);
  }
});

test('lists contradictions with other articles published in the same week about the same people, page by page', async () => {
  const page = (after: string) => `{
    articles(first: 1, filter: {from: "2024-06-08T00:00:00Z"}) { nodes {
      differences(first: 1${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { kind first { words { text } } second { words { text } } } }
    } }
  }`;
  const { data, errors } = await graph.ask(page(''));
  expect(errors).toEqual([]);
  const one = data.articles?.nodes?.[0]?.differences;
  expect(one).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const next = await graph.ask(page(`, after: ${JSON.stringify(one?.pageInfo?.endCursor)}`));
  const two = next.data.articles?.nodes?.[0]?.differences;
  expect(two?.pageInfo).toMatchObject({ hasNextPage: false });
  const found = [one, two].map((each) => each?.nodes?.[0]);
  expect(found).toEqual(
    expect.arrayContaining([
      { kind: 'NUMBER', first: { words: { text: '40 Schiffe' } }, second: { words: { text: '28 Schiffe' } } },
      { kind: 'DATE', first: { words: { text: '5. Juni' } }, second: { words: { text: '6. Juni' } } },
    ]),
  );
});

function cut(differing: Json | undefined, what: string): string | undefined {
  const { article, [what]: part } = differing ?? {};
  const { start, end } = part?.spans?.[0] ?? {};
  return String(article?.body).slice(Number(start), Number(end));
}

test('lists the mentions of each spelling, in one more SQL statement with a LIMIT, for all spellings on a page', async () => {
  const { data, errors, sent } = await graph.ask(`{
    people(first: 1, filter: {name: "Ilse Quandtmoor"}) { nodes { nameVariants(first: 10) { nodes {
      name count mentions(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { text start end article { outlet body } } }
    } } } }
  }`);
  expect(errors).toEqual([]);
  const variants = list(data.people?.nodes?.[0]?.nameVariants?.nodes);
  expect(variants.length).toBeGreaterThan(1);
  for (const { name, count, mentions } of variants) {
    expect(mentions?.totalCount).toBe(count);
    for (const { text, start, end, article } of list(mentions?.nodes)) {
      expect(text).toBe(name);
      expect(String(article?.body).slice(Number(start), Number(end))).toBe(String(name));
    }
  }
  const statements = sent.filter(({ sql }) => sql.includes('"text" = v."name"') && sql.includes('LATERAL'));
  expect(statements.map(({ limits }) => limits)).toEqual([[3]]);
  expect(sent.length).toBeLessThanOrEqual(7);
});

test('pages through the mentions of a spelling in both directions', async () => {
  const ask = async (args: string) => {
    const { data, errors } = await graph.ask(`{
      people(first: 1, filter: {name: "Ilse Quandtmoor"}) { nodes { nameVariants(first: 1) { nodes {
        mentions(${args}) { edges { cursor node { start article { title } } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } } } }
    }`);
    expect(errors).toEqual([]);
    return data.people?.nodes?.[0]?.nameVariants?.nodes?.[0]?.mentions;
  };
  const all = list((await ask('first: 100'))?.edges);
  expect(all.length).toBeGreaterThan(3);
  const [first, second] = all;
  const after = await ask(`first: 1, after: ${JSON.stringify(first?.cursor)}`);
  expect(list(after?.edges)).toEqual([second]);
  const before = await ask(`last: 1, before: ${JSON.stringify(second?.cursor)}`);
  expect(list(before?.edges)).toEqual([first]);
});
