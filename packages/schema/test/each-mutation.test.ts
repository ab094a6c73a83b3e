import type { Actor } from '@wortlaut/graph';
import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../src/index.ts';
import { cases, globalId, type MutationCase, typeOf } from './each-mutation.ts';
import { editor, type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const reader: Actor = { name: 'Rike Leser', role: 'READER' };
const colleague: Actor = { name: 'Ben Zweit', role: 'EDITOR' };
const admin: Actor = { name: 'Ada Amt', role: 'ADMIN' };

const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
const inputFields = (name: string) => {
  const type = getNamedType(fields.find((field) => field.name === name)?.args[0]?.type);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};
const all = Object.entries(cases).map(([name, each]) => ({ name, ...each }));
const changing = all.filter(({ of }) => of !== null);
const seeing = all.filter(({ name }) => inputFields(name).includes('expectedVersion'));
const repeatable = all.filter(({ name }) => inputFields(name).includes('clientMutationId'));
const whoMay = ({ admin: only }: MutationCase) => (only ? admin : editor);

function payloadOf(name: string): string {
  const type = getNamedType(fields.find((field) => field.name === name)?.type);
  const types = isUnionType(type) ? type.getTypes().map((each) => each.name) : [];
  return types.find((each) => each.endsWith('Payload')) ?? '';
}

/** Sends a mutation. @returns its result: the payload or a typed error */
async function send(name: string, input: object, by: Actor = editor): Promise<Json> {
  const revision = changing.some((each) => each.name === name)
    ? `... on ${payloadOf(name)} { revision { id comment changes(first: 1) { totalCount } } }`
    : '';
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${revision}
      ... on MutationError { message } ... on InvalidInputError { path } ... on ConflictError { revision { actor } } } }`,
    { input },
    by,
  );
  expect(errors).toEqual([]);
  return data[name] ?? {};
}

test('every mutation of the schema has a case', () => {
  expect(Object.keys(cases).sort()).toEqual(fields.map(({ name }) => name).sort());
});

test.each(changing)(
  '$name creates a revision that appears in the history, and can be undone and redone',
  async ({ name, of, ...each }) => {
    const done = await send(name, { ...(await each.input(graph)), comment: `why ${name}` });
    expect(done).toMatchObject({ __typename: payloadOf(name), revision: { comment: `why ${name}` } });
    const id = done.revision?.id;
    const read = async () =>
      (await graph.ask('query ($id: ID!) { node(id: $id) { ... on Revision { undoneBy { id } } } }', { id })).data.node;
    const undo = await send('undoRevision', { id });
    expect(undo).toMatchObject({ __typename: 'UndoRevisionPayload' });
    expect(await read()).toEqual({ undoneBy: { id: undo.revision?.id } });
    const shown = await histories(of, id);
    const redo = await send('undoRevision', { id: undo.revision?.id });
    expect(await read()).toEqual({ undoneBy: null });
    // A deleted record has no history. Each record exists either before or after the redo, so one of the two reads
    // finds the revision.
    expect(shown + (await histories(of, id))).toBeGreaterThan(0);
    await send('undoRevision', { id: redo.revision?.id });
    expect(await read()).toEqual({ undoneBy: { id: undo.revision?.id } });
  },
);

/** Counts the records whose history contains a revision. A deleted record has no history. */
async function histories(of: MutationCase['of'], revision: Json | undefined): Promise<number> {
  const number = (await graph.db.revision.findUniqueOrThrow({ where: { id: plain(revision) } })).number;
  const records = await graph.db.revisionRecord.findMany({ where: { revisionNumber: number } });
  let shown = 0;
  for (const { recordId } of records) {
    for (const type of ['Article', 'Person', 'Event', 'Statement']) {
      const { data } = await graph.ask(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { history(first: 50) { nodes { id } } } } }`,
        { id: globalId(type, recordId) },
      );
      if (list(data.node?.history?.nodes).some(({ id }) => id === revision)) shown += 1;
    }
  }
  return of === null ? 0 : shown;
}

function plain(id: Json | undefined): string {
  return Buffer.from(String(id), 'base64').toString().split(':')[1] ?? '';
}

test.each(repeatable)(
  'repeating $name with the same client mutation ID has only one effect, even concurrently',
  async ({ name, input }) => {
    const once = { ...(await input(graph)), clientMutationId: `${name}-once` };
    const answers = [...(await Promise.all([send(name, once), send(name, once)])), await send(name, once)];
    expect(answers[0]?.__typename).toBe(payloadOf(name));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    await undo(answers[0]);
  },
);

test.each(seeing)(
  'of two editors who send $name at the same time, one gets an error that names the other',
  async ({ name, input }) => {
    const same = await input(graph);
    const results = await Promise.all([send(name, same), send(name, same, colleague)]);
    const done = results.find(({ __typename }) => String(__typename) === payloadOf(name));
    const refused = results.find((result) => result !== done);
    expect(done).toBeDefined();
    const winner = results[0] === done ? editor.name : colleague.name;
    // If the first editor deleted the record, it is not found. Any other change is a conflict. Both errors name the
    // first editor.
    expect(['ConflictError', 'NotFoundError']).toContain(String(refused?.__typename));
    if (name !== 'acceptMergeSuggestion') expect(String(refused?.message)).toContain(winner);
    await undo(done);
  },
);

async function undo(done: Json | undefined): Promise<void> {
  if (done?.revision?.id !== undefined) await send('undoRevision', { id: done.revision.id });
}

test.each(all.filter(({ names }) => names !== null))('$name reports a missing object', async (each) => {
  const { name, names } = each;
  const input = await each.input(graph);
  const nobody = globalId(typeOf(input[names ?? '']), crypto.randomUUID());
  expect(await send(name, { ...input, [names ?? '']: nobody }, whoMay(each))).toMatchObject({
    ...{ __typename: 'NotFoundError', message: expect.stringMatching(/^No .+ with this ID exists/) },
  });
});

test.each(all.filter(({ wrong }) => wrong !== null))('$name reports the path of an invalid field', async (each) => {
  const input = { ...(await each.input(graph)), ...each.wrong?.fields };
  expect(await send(each.name, input, whoMay(each))).toMatchObject({
    __typename: 'InvalidInputError',
    path: each.wrong?.path,
  });
});

const withIds = all.filter(({ names }) => names !== null);
test.each(withIds)('$name reports the field of an invalid ID, or of an ID of another type', async (each) => {
  const field = each.names ?? '';
  const input = await each.input(graph);
  const other = globalId(typeOf(input[field]) === 'Token' ? 'Article' : 'Token', crypto.randomUUID());
  for (const id of ['zz', other]) {
    expect(await send(each.name, { ...input, [field]: id }, whoMay(each))).toMatchObject({
      ...{ __typename: 'InvalidInputError', path: ['input', field], message: expect.stringContaining(id) },
    });
  }
});

test.each(all)('$name is forbidden for readers, and asks anonymous callers to sign in', async ({ name, ...each }) => {
  const input = await each.input(graph);
  const revisions = await graph.db.revision.count();
  for (const by of each.admin ? [reader, editor] : [reader]) {
    expect(await send(name, input, by)).toMatchObject({ __typename: 'ForbiddenError' });
  }
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
    { input },
    null,
  );
  expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  expect(await graph.db.revision.count()).toBe(revisions);
});
