import { createArticleImport } from '@wortlaut/graph';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedOnce } from '../../../prisma/seed.ts';
import { readExamples } from '../src/examples.ts';
import { paths } from '../src/paths.ts';
import { createTestServer, ownToken, type TestServer } from './support/server.ts';

const examples = await readExamples(paths.examples);

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  await seedOnce({
    db: server.db,
    imports: createArticleImport(server.db),
    folder: paths.samples,
    log: () => undefined,
    stopping: new AbortController().signal,
  });
});
afterAll(() => server.close());

test.each(examples)('$name begins with one line that says what it shows, and has one named operation', ({ query }) => {
  const [first = '', second = ''] = query.split('\n');
  expect(first).toMatch(/^# \S/);
  expect(second).toMatch(/^(query|mutation) [A-Z]/);
  expect(parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
});

/** Whether a list has entries in at least one of the places where it stands, by its path without indices. */
function listsIn(value: unknown, path = '', found = new Map<string, boolean>()): Map<string, boolean> {
  if (Array.isArray(value)) {
    found.set(path, (found.get(path) ?? false) || value.length > 0);
    for (const entry of value) listsIn(entry, path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) listsIn(part, path === '' ? key : `${path}.${key}`, found);
  }
  return found;
}

test.each(examples)(
  '$name runs on the sample data as it stands, and returns something in each list',
  async ({ query }) => {
    const response = await server.yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ownToken}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    const lists = listsIn(data);
    expect(lists.size).toBeGreaterThan(0);
    expect([...lists].filter(([path, filled]) => !filled && !path.endsWith('.notes'))).toEqual([]);
  },
);
