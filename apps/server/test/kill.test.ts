import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './support/http.ts';
import { listArticles, sendArticles } from './support/newsroom.ts';
import { processesOf, readPostgres, type ServerProcess, startProcess, until } from './support/process.ts';

let folder: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-server-'));
  // As root, PostgreSQL runs under another user, who must be able to pass through.
  await chmod(folder, 0o711);
  dataDir = join(folder, 'data');
});
afterAll(async () => {
  running?.kill('SIGTERM');
  await running?.ended;
  await rm(folder, { recursive: true, force: true });
});

/** The server that the last test has left, having started it to see what was in its database. */
let running: ServerProcess | undefined;
/** The articles that it had then. */
let known = new Set<string>();

async function start(through: 'node' | 'npm' = 'node'): Promise<ServerProcess> {
  running?.kill('SIGTERM');
  await running?.ended;
  running = startProcess({ DATA_DIR: dataDir }, { through });
  await running.address;
  return running;
}

/** Sends articles to a server and ends it in the midst of them. */
async function interrupt(server: ServerProcess, end: () => Promise<void>) {
  const imports = sendArticles(await server.address);
  await until(() => imports.acknowledged.size >= 8);
  await end();
  const status = await server.ended;
  running = undefined;
  await imports.stop();
  return { status, acknowledged: imports.acknowledged };
}

/** Starts again; none of the articles is half there, whatever happened before. */
async function articlesAfterwards(): Promise<Set<string>> {
  const server = await start();
  const articles = await listArticles(await server.address);
  expect(new Set(articles.values())).toEqual(
    new Set(['3: Ida Tangermoor, Jost Wellenbrink, Jost Wellenbrink; Ida Tangermoor, Jost Wellenbrink']),
  );
  return new Set(articles.keys());
}

describe('in the midst of an import', () => {
  test.each([
    ['SIGTERM', 'process', 'node'],
    ['SIGINT', 'process', 'node'],
    ['SIGHUP', 'process', 'node'],
    ['SIGTERM', 'process', 'npm'],
    ['SIGINT', 'process', 'npm'],
    ['SIGTERM', 'group', 'npm'],
    ['SIGINT', 'group', 'npm'],
  ] as const)(
    '%s to the %s of %s stops all, and there is exactly what was acknowledged',
    async (signal, to, through) => {
      const server = through === 'node' && running ? running : await start(through);
      const { status, acknowledged } = await interrupt(server, async () => server.kill(signal, to));
      if (through === 'node') expect(status).toBe(0);
      expect(await processesOf(dataDir)).toEqual([]);
      expect(await readPostgres(dataDir)).toBeUndefined();
      expect(server.errors()).not.toMatch(/"level":[456]0/);
      const after = await articlesAfterwards();
      expect(after).toEqual(new Set([...known, ...acknowledged]));
      known = after;
    },
  );

  test.each([
    ['node', (server: ServerProcess) => server.kill('SIGKILL')],
    [
      'both',
      (server: ServerProcess, postgres: number) => {
        process.kill(postgres, 'SIGKILL');
        server.kill('SIGKILL');
      },
    ],
  ])('SIGKILL to %s leaves nothing behind, and every acknowledged article is there', async (_name, kill) => {
    const server = running ?? (await start());
    const postgres = await readPostgres(dataDir);
    const { acknowledged } = await interrupt(server, async () => kill(server, postgres?.pid ?? 0));
    const after = await articlesAfterwards();
    expectOnlyFew(after, acknowledged);
    expect((await readPostgres(dataDir))?.pid).not.toBe(postgres?.pid);
    known = after;
  });

  test('SIGKILL to PostgreSQL is survived; a second one soon after ends the server with a line that says so', async () => {
    const server = running ?? (await start());
    const first = await readPostgres(dataDir);
    const { status, acknowledged } = await interrupt(server, async () => {
      process.kill(first?.pid ?? 0, 'SIGKILL');
      const before = (await ask(await server.address, '/health')).status;
      expect(before).toBe(200);
      await until(async () => (await ask(await server.address, '/ready')).status === 200);
      const second = await readPostgres(dataDir);
      expect(second?.pid).not.toBe(first?.pid);
      process.kill(second?.pid ?? 0, 'SIGKILL');
    });
    expect(status).toBe(1);
    expect(server.errors().trim().split('\n').at(-1)).toMatch(
      /^The built-in database is gone: .+\. Start the server again\.$/,
    );
    const after = await articlesAfterwards();
    expectOnlyFew(after, acknowledged);
    known = after;
  });
});

/** At most the four articles that were under way, of which nobody knew yet, are there besides. */
function expectOnlyFew(found: Set<string>, acknowledged: Set<string>): void {
  const expected = [...known, ...acknowledged];
  expect(expected.filter((id) => !found.has(id))).toEqual([]);
  expect(found.size).toBeLessThanOrEqual(expected.length + 8);
}
