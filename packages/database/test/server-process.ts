/**
 * A server that the tests start and kill. It opens the database in the folder of its first argument, keeps writing
 * rows, and prints its events as one JSON object per line.
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

function emit(event: ServerEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function main(dataDir: string, systemDir: string): Promise<void> {
  const server = await startEmbedded({ dataDir, systemDir, log: (line) => emit({ event: 'log', line }) });
  let ending = false;
  const writing = write(server.url, () => ending);
  const end = async () => {
    ending = true;
    await writing;
    // The last write before the server shuts down. The database must still be running.
    await withClient(server.url, (client) => client.query('INSERT INTO drained DEFAULT VALUES'));
    await server.stop();
    emit({ event: 'stopped' });
    process.stdin.destroy();
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  void server.lost.then((reason) => {
    emit({ event: 'lost', reason });
    process.exit(1);
  });
  await server.announce('http://127.0.0.1:4000');
  emit({ event: 'ready', url: server.url, pid: server.pid ?? 0 });
}

async function write(url: string, ended: () => boolean): Promise<void> {
  await withClient(url, (client) =>
    client.query('CREATE TABLE IF NOT EXISTS written (n serial); CREATE TABLE IF NOT EXISTS drained ()'),
  );
  while (!ended()) {
    await withClient(url, async (client) => {
      while (!ended()) {
        const { rows } = await client.query<{ n: number }>('INSERT INTO written DEFAULT VALUES RETURNING n');
        emit({ event: 'written', row: rows[0]?.n ?? 0 });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      // While PostgreSQL is down, the process tries to connect again.
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

// At the end of the test run, stdin is closed. Without this listener, the process would survive an interrupted run.
process.stdin.resume().once('close', () => process.exit());

const [dataDir = '', systemDir = ''] = process.argv.slice(2);
main(dataDir, systemDir).catch((error: unknown) => {
  emit({ event: 'refused', message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.stdin.destroy();
});
