import { afterAll, beforeAll, expect, test } from 'vitest';
import { list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

async function titles(filter: string): Promise<unknown[]> {
  const { data, errors } = await graph.ask(
    `{ articles(first: 10, filter: {${filter}}) { totalCount nodes { title } } }`,
  );
  expect(errors).toEqual([]);
  const found = list(data.articles?.nodes).map((node) => node.title);
  expect(data.articles?.totalCount).toBe(found.length);
  return found;
}

test('filters articles by outlet, language and date', async () => {
  expect(await titles('outlet: ["Tidenblatt"]')).toEqual(['Streit um die Brücke von Möwenau']);
  expect(await titles('language: ["en"]')).toEqual(['Möwenau votes to keep its bridge']);
  expect(await titles('from: "2024-03-05T00:00:00Z", before: "2024-05-01T00:00:00Z"')).toEqual([
    'Streit um die Brücke von Möwenau',
  ]);
});

test('filters articles by whether another version of the extractor processed them', async () => {
  expect(await titles('outdated: true')).toEqual([]);
  expect((await titles('outdated: false')).length).toBeGreaterThan(2);
  const { id } = await graph.db.article.findFirstOrThrow({ where: { outlet: 'Tidenblatt' }, select: { id: true } });
  const current = await graph.db.article.findUniqueOrThrow({ where: { id }, select: { extractorVersion: true } });
  await graph.db.article.update({ where: { id }, data: { extractorVersion: 'rules-0.1.0' } });
  expect(await titles('outdated: true')).toEqual(['Streit um die Brücke von Möwenau']);
  expect(await titles('outdated: true, language: ["en"]')).toEqual([]);
  expect(await titles('outdated: false')).not.toContain('Streit um die Brücke von Möwenau');
  await graph.db.article.update({ where: { id }, data: current });
});

test('filters articles by German and English words in any inflected form, page by page', async () => {
  expect(await titles('text: "Brücken"')).toHaveLength(2);
  expect(await titles('text: "bridges"')).toEqual(['Möwenau votes to keep its bridge']);
  const page =
    '{ articles(first: 1, AFTER filter: {text: "Möwenau"}) { nodes { title } pageInfo { endCursor hasNextPage } } }';
  const seen: unknown[] = [];
  for (let after = ''; ; ) {
    const { data } = await graph.ask(page.replace('AFTER', after));
    seen.push(...list(data.articles?.nodes).map((node) => node.title));
    if (!data.articles?.pageInfo?.hasNextPage) break;
    after = `after: "${data.articles.pageInfo.endCursor}"`;
  }
  expect(seen).toEqual([
    'Möwenau votes to keep its bridge',
    'Streit um die Brücke von Möwenau',
    'Möwenau will die alte Brücke behalten',
  ]);
});

test('finds what a person said about a subject with one query', async () => {
  const people = await graph.ask(
    '{ people(first: 5, filter: {name: "quandtmor", kind: [INDIVIDUAL]}) { nodes { id name } } }',
  );
  expect(people.data.people?.nodes?.[0]?.name).toBe('Ilse Quandtmoor');
  const id = people.data.people?.nodes?.[0]?.id;
  const { data, errors } = await graph.ask(
    'query ($id: ID!) { statements(first: 10, orderBy: OLDEST, filter: {speaker: $id, text: "abreißen OR reißen"}) { totalCount nodes { quote { text } article { outlet } } } }',
    { id },
  );
  expect(errors).toEqual([]);
  expect(list(data.statements?.nodes).map((node) => node.article?.outlet)).toEqual(['Möwenauer Bote', 'Tidenblatt']);
});

test('filters and counts the statements of a person', async () => {
  const { data, errors } = await graph.ask(`{
    people(first: 1, filter: {name: "Petersill"}) {
      nodes {
        all: statements(first: 20) { totalCount nodes { kind } }
        direct: statements(first: 20, filter: {kind: [DIRECT]}) { totalCount nodes { kind } }
        english: statements(first: 20, filter: {language: ["en"]}) { totalCount nodes { article { language } } }
      }
    }
  }`);
  expect(errors).toEqual([]);
  const person = data.people?.nodes?.[0];
  expect(list(person?.direct?.nodes).every((node) => (node.kind as unknown) === 'DIRECT')).toBe(true);
  for (const alias of ['all', 'direct', 'english']) {
    expect(person?.[alias]?.totalCount).toBe(list(person?.[alias]?.nodes).length);
    expect(person?.[alias]?.totalCount).toBeGreaterThan(0);
  }
});

test('filters all statements and the statements of a person by stance', async () => {
  const { data } = await graph.ask('{ statements(first: 50) { nodes { id version stance speaker { id } } } }');
  const all = list(data.statements?.nodes);
  const has = (stance: string) => all.filter((each) => (each.stance as unknown) === stance);
  expect(has('DENIES')).toEqual([]);
  const denied = has('ASSERTS').find(({ speaker }) => speaker?.id) ?? {};
  const input = { id: denied.id, expectedVersion: denied.version, stance: 'DENIES' };
  const changed = await graph.ask(
    `mutation ($input: UpdateStatementInput!) {
      updateStatement(input: $input) { ... on StatementPayload { statement { stance } revision { changes(first: 5) { nodes { fields { name before after } } } } } }
    }`,
    { input },
  );
  expect(changed.data.updateStatement).toMatchObject({ statement: { stance: 'DENIES' } });
  const changes = list(changed.data.updateStatement?.revision?.changes?.nodes);
  expect(changes.flatMap(({ fields }) => list(fields))).toContainEqual({
    name: 'stance',
    before: 'ASSERTS',
    after: 'DENIES',
  });
  const found = await graph.ask(
    `query ($person: ID!) {
      statements(first: 50, filter: {stance: [DENIES]}) { totalCount nodes { id } }
      person(id: $person) { statements(first: 50, filter: {stance: [DENIES]}) { totalCount nodes { id stance } } }
      asserted: statements(first: 50, filter: {stance: [ASSERTS]}) { totalCount }
      both: statements(first: 50, filter: {stance: [ASSERTS, DENIES]}) { totalCount }
    }`,
    { person: denied.speaker?.id },
  );
  expect(found.errors).toEqual([]);
  expect(found.data).toEqual({
    statements: { totalCount: 1, nodes: [{ id: denied.id }] },
    person: { statements: { totalCount: 1, nodes: [{ id: denied.id, stance: 'DENIES' }] } },
    asserted: { totalCount: has('ASSERTS').length - 1 },
    both: { totalCount: has('ASSERTS').length },
  });
});

test('sorts a list in the requested direction and rejects a cursor of a different order', async () => {
  const oldest = await graph.ask('{ articles(first: 1, orderBy: OLDEST) { nodes { title } pageInfo { endCursor } } }');
  expect(oldest.data.articles?.nodes?.[0]?.title).toBe('Möwenau will die alte Brücke behalten');
  const cursor = oldest.data.articles?.pageInfo?.endCursor;
  const { errors } = await graph.ask('query ($c: String) { articles(first: 1, after: $c) { nodes { title } } }', {
    c: cursor,
  });
  expect(errors[0]).toMatchObject({
    code: 'BAD_CURSOR',
    message: expect.stringContaining('a list with a different order'),
  });
});

test('filters people by whether they have a name', async () => {
  const { data, errors } = await graph.ask(`{
    named: people(first: 50, filter: {named: true}) { totalCount nodes { named } }
    unnamed: people(first: 50, filter: {named: false}) { totalCount nodes { named } }
    all: people(first: 50) { totalCount }
  }`);
  expect(errors).toEqual([]);
  expect(list(data.named?.nodes).every((person) => person.named)).toBe(true);
  expect(list(data.unnamed?.nodes).some((person) => person.named)).toBe(false);
  expect(Number(data.named?.totalCount) + Number(data.unnamed?.totalCount)).toBe(data.all?.totalCount);
});

test('returns one sorted list for several values of a filter, page by page in both directions', async () => {
  const read = async (page: string) => {
    const { data, errors } = await graph.ask(
      `{ statements(${page}, filter: {kind: [DIRECT, INDIRECT, DIRECT], language: ["de", "en"]}) {
        totalCount nodes { id kind } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
    );
    expect(errors).toEqual([]);
    return data.statements;
  };
  const whole = await read('first: 50');
  expect(new Set(list(whole?.nodes).map(({ kind }) => kind))).toEqual(new Set(['DIRECT', 'INDIRECT']));
  expect(whole?.totalCount).toBe(list(whole?.nodes).length);
  const forward: unknown[] = [];
  for (let page = await read('first: 2'); ; page = await read(`first: 2, after: "${page?.pageInfo?.endCursor}"`)) {
    forward.push(...list(page?.nodes));
    if (!page?.pageInfo?.hasNextPage) break;
  }
  expect(forward).toEqual(list(whole?.nodes));
  const backward: unknown[] = [];
  for (let page = await read('last: 2'); ; page = await read(`last: 2, before: "${page?.pageInfo?.startCursor}"`)) {
    backward.unshift(...list(page?.nodes));
    if (!page?.pageInfo?.hasPreviousPage) break;
  }
  expect(backward).toEqual(forward);
});

const names = async (name: string) => {
  const { data, errors } = await graph.ask(`{ people(first: 50, filter: {name: "${name}"}) { nodes { name } } }`);
  expect(errors).toEqual([]);
  return list(data.people?.nodes).map((node) => node.name);
};

test('does not find people with another surname by the first name and the beginning of the surname', async () => {
  expect(await names('Ilse Quandtmohr')).toEqual(['Ilse Quandtmoor']);
  expect(await names('Ilse Quellstedt')).toEqual([]);
});

test('finds people by a part of a name, however short, and nobody by punctuation', async () => {
  expect(await names('qu')).toContain('Ilse Quandtmoor');
  expect(await names('%')).toEqual([]);
});
