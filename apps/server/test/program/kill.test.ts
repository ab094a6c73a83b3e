import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/http.ts';
import { InterruptedServers } from '../support/interrupted-servers.ts';
import { readPostgres, type ServerProcess, until } from '../support/process.ts';

let servers: InterruptedServers;

beforeAll(async () => {
  servers = await InterruptedServers.create();
});
afterAll(() => servers.remove());

describe('during an import', () => {
  test.each([
    ['the server', (server: ServerProcess) => server.kill('SIGKILL')],
    [
      'the server and PostgreSQL',
      async (server: ServerProcess) => {
        await servers.killPostgres();
        server.kill('SIGKILL');
      },
    ],
  ])('SIGKILL to %s leaves nothing behind, and every acknowledged article is stored', async (_name, kill) => {
    const server = await servers.start('node');
    const postgres = await readPostgres(servers.dataDir);
    const { acknowledged } = await servers.interrupt(server, () => kill(server));
    const { lost, unacknowledged } = await servers.compareAfterwards('node', acknowledged);
    expect(lost).toBe(0);
    // Articles in progress may be stored although the response was never sent.
    expect(unacknowledged).toBeLessThanOrEqual(4);
    expect((await readPostgres(servers.dataDir))?.pid).not.toBe(postgres?.pid);
  });

  test('the server survives a SIGKILL to PostgreSQL; a second one soon after stops it with a message', async () => {
    const server = await servers.start('node');
    const address = await server.address;
    const { status, acknowledged } = await servers.interrupt(server, async () => {
      await servers.killPostgres();
      // Until the server reports that PostgreSQL is running again, another crash counts as part of the same restart.
      await until(() => server.errors().includes('PostgreSQL is running again'));
      await until(async () => (await ask(address, '/ready')).status === 200);
      await servers.killPostgres();
    });
    expect(status).toBe(1);
    // Requests in progress can fail and be logged after this message.
    expect(server.errors().split('\n')).toContainEqual(
      expect.stringMatching(/^The built-in database has stopped: .+\. Start the server again\.$/),
    );
    const { lost, unacknowledged } = await servers.compareAfterwards('node', acknowledged);
    expect(lost).toBe(0);
    expect(unacknowledged).toBeLessThanOrEqual(8);
  });
});
