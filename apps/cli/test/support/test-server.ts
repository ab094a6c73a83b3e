import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '@wortlaut/database';
import { createToken } from '@wortlaut/graph';
import { startServer } from '@wortlaut/server';
import { createTestDatabase } from '@wortlaut/testing';

/** A running Wortlaut server with a separate database, which is empty at first. */
export interface TestServer {
  readonly db: Database;
  /** A token with the role ADMIN. It stays valid after a server restart. */
  readonly token: string;
  /** The GraphQL address. */
  readonly url: string;
  /** The data folder, where the server writes the token for commands on this machine. */
  readonly dataDir: string;
  stop(): Promise<void>;
  /** Starts the server again at the same address. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  const db = createDatabase(database.url);
  const { secret } = await createToken(db, 'tests', 'ADMIN');
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-cli-server-'));
  const start = (port: string) =>
    startServer({ DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: port }, { samples: false });
  let server = await start('0');
  const { address } = server;
  return {
    db,
    token: secret,
    url: `${address}/graphql`,
    dataDir,
    stop: () => server.stop(),
    async startAgain() {
      server = await start(new URL(address).port);
    },
    async close() {
      await server.stop();
      await db.$disconnect();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Returns an address on which no server listens. */
export async function unusedAddress(): Promise<string> {
  const http = createHttpServer();
  const port = await listen(http);
  await new Promise((resolve) => http.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Starts a web server that is not a Wortlaut server. */
export async function startStranger(): Promise<AsyncDisposable & { readonly address: string }> {
  const http = createHttpServer((_, response) => response.writeHead(404).end('<h1>Not found</h1>'));
  const port = await listen(http);
  const close = async () => {
    http.close();
    http.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

function listen(http: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    http.on('error', reject);
    http.listen(0, '127.0.0.1', () => {
      const address = http.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}
