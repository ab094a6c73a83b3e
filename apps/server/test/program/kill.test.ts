import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/http.ts';
import { listArticles, sendArticles } from '../support/newsroom.ts';
import { processesOf, readPostgres, type ServerProcess, startProcess, until } from '../support/process.ts';

let folder: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-server-'));
  // If root runs the tests, PostgreSQL runs as a different user, who needs access to this folder.
  await chmod(folder, 0o711);
  dataDir = join(folder, 'data');
});
afterAll(async () => {
  running?.kill('SIGTERM');
  await running?.ended;
  await rm(folder, { recursive: true, force: true });
});

/** The server that the previous test started to inspect its database, and left running. */
let running: (ServerProcess & { readonly through: Through }) | undefined;

type Through = 'node' | 'npm';

async function serverThrough(through: Through): Promise<ServerProcess> {
  if (running?.through === through) return running;
  running?.kill('SIGTERM');
  await running?.ended;
  running = { ...startProcess({ DATA_DIR: dataDir }, { through }), through };
  await running.address;
  return running;
}

/** Sends articles to a server and stops it in the middle of the import. */
async function interrupt(server: ServerProcess, end: () => Promise<void> | void) {
  const address = await server.address;
  const before = await listArticles(address);
  const imports = sendArticles(address, await server.token());
  await until(() => imports.acknowledged.size >= 8);
  await end();
  const status = await server.ended;
  running = undefined;
  await imports.stop();
  return { status, acknowledged: [...before.keys(), ...imports.acknowledged] };
}

async function killPostgres() {
  const postgres = await readPostgres(dataDir);
  if (!postgres) throw new Error('PostgreSQL is not running');
  process.kill(postgres.pid, 'SIGKILL');
}

/** Starts the server again and compares its articles. No article may be incomplete. */
async function compareAfterwards(through: Through, acknowledged: readonly string[]) {
  const server = await serverThrough(through);
  const articles = await listArticles(await server.address);
  expect(new Set(articles.values())).toEqual(
    new Set(['3: Ida Tangermoor, Jost Wellenbrink, Jost Wellenbrink; Ida Tangermoor, Jost Wellenbrink']),
  );
  const lost = acknowledged.filter((id) => !articles.has(id));
  return { lost: lost.length, unacknowledged: articles.size - acknowledged.length };
}

describe('during an import', () => {
  test.each([
    ['SIGTERM', 'process', 'node'],
    ['SIGINT', 'process', 'node'],
    ['SIGHUP', 'process', 'node'],
    ['SIGTERM', 'process', 'npm'],
    ['SIGINT', 'process', 'npm'],
    ['SIGTERM', 'group', 'npm'],
    ['SIGINT', 'group', 'npm'],
  ] as const)(
    '%s to the %s of %s stops everything, and exactly the acknowledged articles are stored',
    async (signal, to, through) => {
      const server = await serverThrough(through);
      const { status, acknowledged } = await interrupt(server, () => server.kill(signal, to));
      if (through === 'node') expect(status).toBe(0);
      expect(await processesOf(dataDir)).toEqual([]);
      expect(await readPostgres(dataDir)).toBeUndefined();
      expect(server.errors()).not.toMatch(/"level":[456]0/);
      expect(await compareAfterwards(through, acknowledged)).toEqual({ lost: 0, unacknowledged: 0 });
    },
  );

  test.each([
    ['the server', (server: ServerProcess) => server.kill('SIGKILL')],
    [
      'the server and PostgreSQL',
      async (server: ServerProcess) => {
        await killPostgres();
        server.kill('SIGKILL');
      },
    ],
  ])('SIGKILL to %s leaves nothing behind, and every acknowledged article is stored', async (_name, kill) => {
    const server = await serverThrough('node');
    const postgres = await readPostgres(dataDir);
    const { acknowledged } = await interrupt(server, () => kill(server));
    const { lost, unacknowledged } = await compareAfterwards('node', acknowledged);
    expect(lost).toBe(0);
    // Articles in progress may be stored although the response was never sent.
    expect(unacknowledged).toBeLessThanOrEqual(4);
    expect((await readPostgres(dataDir))?.pid).not.toBe(postgres?.pid);
  });

  test('the server survives a SIGKILL to PostgreSQL; a second one soon after stops it with a message', async () => {
    const server = await serverThrough('node');
    const address = await server.address;
    const { status, acknowledged } = await interrupt(server, async () => {
      await killPostgres();
      // Until the server reports that PostgreSQL is running again, another crash counts as part of the same restart.
      await until(() => server.errors().includes('PostgreSQL is running again'));
      await until(async () => (await ask(address, '/ready')).status === 200);
      await killPostgres();
    });
    expect(status).toBe(1);
    // Requests in progress can fail and be logged after this message.
    expect(server.errors().split('\n')).toContainEqual(
      expect.stringMatching(/^The built-in database has stopped: .+\. Start the server again\.$/),
    );
    const { lost, unacknowledged } = await compareAfterwards('node', acknowledged);
    expect(lost).toBe(0);
    expect(unacknowledged).toBeLessThanOrEqual(8);
  });
});
