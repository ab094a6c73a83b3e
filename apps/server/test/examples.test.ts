import { createArticleImport } from '@wortlaut/graph';
import { schema } from '@wortlaut/schema';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { type FieldNode, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../src/paths.ts';
import { type Example, readExamples } from '../src/playground/examples.ts';
import { findVariables, type Question } from '../src/playground/playground-tabs.ts';
import { type Background, startBackground } from '../src/start/background.ts';
import { seedOnce } from '../src/start/seed.ts';
import { subscribe } from './support/events.ts';
import { createTestServer, ownToken, type TestServer } from './support/server.ts';

const examples = await readExamples(paths.examples);

let database: TestDatabase;
let server: TestServer;
let background: Background | undefined;
const stopping = new AbortController();
beforeAll(async () => {
  database = await createTestDatabase();
  server = await createTestServer(undefined, database.url);
  const services = { db: server.db, live: server.live, imports: createArticleImport(server.db) };
  await seedOnce({ ...services, folder: paths.samples, log: () => undefined, stopping: stopping.signal });
  background = startBackground(database.url, services, server.log, stopping.signal);
});
afterAll(async () => {
  await background?.stop();
  await server.close();
  await database.drop();
});

describe('all examples together', () => {
  test('use every field of Query, Mutation and Subscription', () => {
    const shown = new Set(examples.flatMap(operationsOf).flatMap(({ selectionSet }) => selectionSet.selections));
    const names = new Set([...shown].map((field) => (field as FieldNode).name.value));
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    expect(fields.filter((field) => !names.has(field))).toEqual([]);
  });

  test('have a unique name for each operation', () => {
    const names = examples.flatMap(operationsOf).map(({ name }) => name?.value);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(examples)('$name begins with a one-line description, and a second query finds its variables', (example) => {
  const [first = '', second = ''] = example.query.split('\n');
  expect(first).toMatch(/^# \S/);
  expect(second).toMatch(/^(query|mutation|subscription) [A-Z]/);
  const [shown, ...others] = operationsOf(example);
  const finders = (shown?.variableDefinitions ?? []).some(({ type }) => type.kind === Kind.NON_NULL_TYPE) ? 1 : 0;
  expect(others.map(({ operation }) => operation)).toEqual(Array(finders).fill(OperationTypeNode.QUERY));
});

describe('run in order on the sample articles', () => {
  test.each(examples)('$name returns data, and no list is empty', async (example) => {
    const variables = await findVariables(example, async (question) => (await ask(question)).data);
    expect(Object.keys(variables)).toEqual(example.finder?.variables ?? []);
    const [shown] = operationsOf(example);
    const request = { query: example.query, operationName: shown?.name?.value ?? '', variables };
    const { data, errors } =
      shown?.operation === OperationTypeNode.SUBSCRIPTION ? await watch(request) : await ask(request);
    expect(errors).toBeUndefined();
    for (const [field, value] of Object.entries(data)) {
      expect(value, field).not.toBeNull();
      expect(value, 'a typed error').not.toHaveProperty('message');
    }
    const empty = [...listsIn(data)].filter(([path, filled]) => !filled && !path.endsWith('.notes'));
    expect(empty).toEqual([]);
  });
});

function operationsOf({ query }: Example): OperationDefinitionNode[] {
  return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

async function ask(question: Question & { readonly variables?: object }) {
  const response = await server.yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ownToken}` },
    body: JSON.stringify(question),
  });
  return response.json();
}

/** Subscribes, imports an article, and returns the first event about a record. */
async function watch(request: Question & { readonly variables: object }) {
  const subscription = await subscribe(server, request);
  const isAboutRecord = (data: unknown) => !JSON.stringify(data).includes('"RESYNC"');
  const content = '"The crane will stay," said harbour master Ida Quellmann.';
  await createArticleImport(server.db).importArticle({ format: 'TEXT', content });
  const events = await subscription.read((all) => all.some(isAboutRecord));
  return { data: Object(events.find(isAboutRecord)), errors: undefined };
}

/** Finds the lists in a response. Maps each path, without indices, to whether a list at that path has entries. */
function listsIn(value: unknown, path = '', found = new Map<string, boolean>()): Map<string, boolean> {
  if (Array.isArray(value)) {
    found.set(path, (found.get(path) ?? false) || value.length > 0);
    for (const entry of value) listsIn(entry, path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) listsIn(part, path === '' ? key : `${path}.${key}`, found);
  }
  return found;
}
