/**
 * A server as the application is one, for the tests to start and to kill: it opens the database in the folder named by
 * its argument, writes rows without end, and tells on its output what happens, one JSON object a line.
 */
import { Client } from 'pg';
import { startEmbedded } from '../src/embedded/start.ts';

export type ServerEvent =
  | { event: 'ready'; url: string; pid: number }
  | { event: 'refused'; message: string }
  | { event: 'log'; line: string }
  /** The row is committed. */
  | { event: 'written'; row: number }
  | { event: 'lost'; reason: string }
  | { event: 'stopped' };

function tell(event: ServerEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function main(dataDir: string, systemDir: string): Promise<void> {
  const server = await startEmbedded({ dataDir, systemDir, log: (line) => tell({ event: 'log', line }) });
  let ending = false;
  const writing = write(server.url, () => ending);
  const end = async () => {
    ending = true;
    await writing;
    // The last words of a server that drains: they must still find their database.
    await withClient(server.url, (client) => client.query('INSERT INTO drained DEFAULT VALUES'));
    await server.stop();
    tell({ event: 'stopped' });
    process.stdin.destroy();
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  void server.lost.then((reason) => {
    tell({ event: 'lost', reason });
    process.exit(1);
  });
  await server.announce('http://127.0.0.1:4000');
  tell({ event: 'ready', url: server.url, pid: server.pid ?? 0 });
}

async function write(url: string, ended: () => boolean): Promise<void> {
  await withClient(url, (client) =>
    client.query('CREATE TABLE IF NOT EXISTS written (n serial); CREATE TABLE IF NOT EXISTS drained ()'),
  );
  while (!ended()) {
    await withClient(url, async (client) => {
      while (!ended()) {
        const { rows } = await client.query<{ n: number }>('INSERT INTO written DEFAULT VALUES RETURNING n');
        tell({ event: 'written', row: rows[0]?.n ?? 0 });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      // While PostgreSQL is down, the next connection is tried again.
    }).catch(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

async function withClient(url: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

// The end of the test run closes our input: without this, a run that was interrupted would leave us behind.
process.stdin.resume().once('close', () => process.exit());

const [dataDir = '', systemDir = ''] = process.argv.slice(2);
main(dataDir, systemDir).catch((error: unknown) => {
  tell({ event: 'refused', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.stdin.destroy();
});
