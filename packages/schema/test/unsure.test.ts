import { UNSURE_BELOW } from '@wortlaut/extract';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeEach(async () => {
  await graph?.close();
  graph = await openTestGraph();
});
afterAll(() => graph.close());

interface Found {
  readonly id: Json | undefined;
  readonly version: Json | undefined;
  readonly plain: string;
}

/**
 * Sets the confidence of the first two statements just below the limit, and the confidence of all others to the limit.
 */
async function setConfidence(): Promise<[Found, Found, ...Found[]]> {
  const { data } = await graph.ask('{ statements(first: 50) { nodes { id version } } }');
  const found = list(data.statements?.nodes).map(({ id, version }) => ({ id, version, plain: plain(id) }));
  await graph.db.statement.updateMany({ data: { confidence: UNSURE_BELOW } });
  const [first, second, ...others] = found;
  if (!first || !second || others.length === 0) throw new Error('the articles contain too few statements');
  const where = { id: { in: [first.plain, second.plain] } };
  await graph.db.statement.updateMany({ where, data: { confidence: UNSURE_BELOW - 0.01 } });
  const read = await graph.ask('{ statements(first: 50) { nodes { id version } } }');
  const now = new Map(list(read.data.statements?.nodes).map(({ id, version }) => [id, version]));
  const fresh = (each: Found) => ({ ...each, version: now.get(each.id ?? {}) });
  return [fresh(first), fresh(second), ...others.map(fresh)];
}

function plain(id: Json | undefined): string {
  return Buffer.from(String(id), 'base64').toString().split(':')[1] ?? '';
}

async function change(name: string, input: object): Promise<Json> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on StatementPayload { statement { id version
      confidence unsure reviewState } revision { id changes(first: 9) { nodes { fields { name before after } } } } } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[name] ?? {};
}

async function lists(of: string): Promise<readonly [ids: Json[], total: Json | undefined]> {
  const { data, errors } = await graph.ask(`{ statements(first: 50, filter: {${of}}) { totalCount nodes { id } } }`);
  expect(errors).toEqual([]);
  return [list(data.statements?.nodes).flatMap(({ id }) => id ?? []), data.statements?.totalCount];
}

test('a statement below the limit of the extractor is unsure, and the others are not', async () => {
  const [first, second, ...others] = await setConfidence();
  const { data } = await graph.ask('{ statements(first: 50) { nodes { id confidence unsure } } }');
  const unsure = list(data.statements?.nodes).filter((each) => each.unsure);
  expect(unsure.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(list(data.statements?.nodes).every(({ confidence }) => typeof confidence === 'number')).toBe(true);
  expect(await lists('unsure: true')).toEqual([[first.id, second.id], 2]);
  expect(await lists('unsure: false')).toEqual([others.map(({ id }) => id), others.length]);
  const all = 2 + others.length;
  expect((await lists('unsure: null'))[1]).toBe(all);
});

test.each([
  ['confirmStatement', {}, 'CONFIRMED'],
  ['rejectStatement', {}, 'REJECTED'],
  ['updateStatement', { stance: 'DOUBTS' }, 'CORRECTED'],
])(
  'after %s, a statement is no estimate in any list, until the change is undone',
  async (name, fields, reviewState) => {
    const [first, second, ...others] = await setConfidence();
    const done = await change(name, { id: first.id, expectedVersion: first.version, ...fields });
    expect(done.statement).toMatchObject({ confidence: null, unsure: false, reviewState });
    expect(await lists('unsure: true')).toEqual([[second.id], 1]);
    expect((await lists('unsure: false'))[0]).toContain(first.id);
    expect(
      (await lists('unsure: false, kind: [DIRECT, INDIRECT, FREE_INDIRECT, INDIRECT_FREE_INDIRECT, REPORTED]'))[1],
    ).toBe(1 + others.length);
    const { data } = await graph.ask(
      `query ($id: ID!) { statement(id: $id) { article {
      unsure: statements(first: 50, filter: {unsure: true}) { totalCount nodes { id } }
      sure: statements(first: 50, filter: {unsure: false}) { totalCount nodes { id confidence unsure } } } } }`,
      { id: first.id },
    );
    const { unsure, sure } = data.statement?.article ?? {};
    expect(list(unsure?.nodes).map(({ id }) => id)).not.toContain(first.id);
    expect(list(sure?.nodes)).toContainEqual({ id: first.id, confidence: null, unsure: false });
    expect([unsure?.totalCount, sure?.totalCount]).toEqual([list(unsure?.nodes).length, list(sure?.nodes).length]);
    await graph.ask('mutation ($id: ID!) { undoRevision(input: {id: $id}) { __typename } }', { id: done.revision?.id });
    expect((await lists('unsure: true'))[0]).toEqual([first.id, second.id]);
  },
);

test('a statement that an editor adds has no confidence, not even in the history', async () => {
  const { data } = await graph.ask('{ articles(first: 1) { nodes { id } } }');
  const article = list(data.articles?.nodes)[0]?.id;
  const quote = [{ start: 0, end: 9 }];
  const added = await change('createStatement', { article, kind: 'REPORTED', medium: 'SPEECH', quote });
  expect(added.statement).toMatchObject({ confidence: null, unsure: false });
  const fields = list(list(added.revision?.changes?.nodes)[0]?.fields).map(({ name }) => name);
  expect(fields).toContain('kind');
  expect(fields).not.toContain('confidence');
});
