import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InterruptedServers } from '../support/interrupted-servers.ts';
import { processesOf, readPostgres } from '../support/process.ts';

let servers: InterruptedServers;

beforeAll(async () => {
  servers = await InterruptedServers.create();
});
afterAll(() => servers.remove());

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
      const server = await servers.start(through);
      const { status, acknowledged } = await servers.interrupt(server, () => server.kill(signal, to));
      if (through === 'node') expect(status).toBe(0);
      expect(await processesOf(servers.dataDir)).toEqual([]);
      expect(await readPostgres(servers.dataDir)).toBeUndefined();
      expect(server.errors()).not.toMatch(/"level":[456]0/);
      expect(await servers.compareAfterwards(through, acknowledged)).toEqual({ lost: 0, unacknowledged: 0 });
    },
  );
});
