import { createServer as createHttpServer, type Server } from 'node:http';
import { createDatabase, type Database } from '@wortlaut/database';
import { createArticleImport, createLiveFeed, newSecret } from '@wortlaut/graph';
import { createServer, readConfig } from '@wortlaut/server';
import { createTestDatabase } from '@wortlaut/testing';

/** A Wortlaut server that listens, over a database of its own. */
export interface TestServer {
  readonly db: Database;
  /** What lets an admin in. */
  readonly token: string;
  /** Its GraphQL address. */
  readonly url: string;
  /** Stops listening and cuts all connections, as when the server is killed. */
  stopListening(): Promise<void>;
  /** Listens again at the same address. */
  listenAgain(): Promise<void>;
  close(): Promise<void>;
}

const silent = () => undefined;
const log = { fatal: silent, error: silent, warn: silent, info: silent, debug: silent };

/** Starts a server on a free port. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  const db = createDatabase(database.url);
  const token = newSecret();
  const yoga = createServer(
    { db, imports: createArticleImport(db), live: createLiveFeed() },
    readConfig({}),
    log,
    token,
  );
  let http = createHttpServer(yoga);
  const port = await listen(http, 0);
  const stopListening = () =>
    new Promise<void>((resolve) => {
      http.close(() => resolve());
      http.closeAllConnections();
    });
  return {
    db,
    token,
    url: `http://127.0.0.1:${port}/graphql`,
    stopListening,
    async listenAgain() {
      http = createHttpServer(yoga);
      await listen(http, port);
    },
    async close() {
      await stopListening();
      await db.$disconnect();
      await database.drop();
    },
  };
}

/** An address at which nothing listens. */
export async function unusedAddress(): Promise<string> {
  const http = createHttpServer();
  const port = await listen(http, 0);
  await new Promise((resolve) => http.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Starts a web server that knows no GraphQL. */
export async function startStranger(): Promise<AsyncDisposable & { readonly address: string }> {
  const http = createHttpServer((_, response) => response.writeHead(404).end('<h1>Not found</h1>'));
  const port = await listen(http, 0);
  const close = async () => {
    http.close();
    http.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

function listen(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.on('error', reject);
    http.listen(port, '127.0.0.1', () => {
      const address = http.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}
