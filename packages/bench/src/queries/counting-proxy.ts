import { type AddressInfo, connect, createServer } from 'node:net';

/** A proxy that counts the SQL statements sent to a database. */
export interface CountingProxy {
  /** The URL of the database through the proxy. */
  readonly url: string;
  /** The number of statements so far. */
  count(): number;
  close(): void;
}

/**
 * Starts a proxy between a program and PostgreSQL. It counts the executed SQL statements.
 *
 * @param url - the URL of the database. The connection must not be encrypted.
 */
export async function startCountingProxy(url: string): Promise<CountingProxy> {
  const upstream = new URL(url);
  let count = 0;
  const server = createServer((client) => {
    const database = connect(Number(upstream.port || 5432), upstream.hostname);
    const read = createReader((type) => {
      // Execute (extended protocol) and Query (simple protocol).
      if (type === 'E' || type === 'Q') count += 1;
    });
    client.on('data', read).pipe(database).pipe(client);
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: through.href, count: () => count, close: () => void server.close() };
}

/**
 * Reads the types of the messages that a PostgreSQL client sends.
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
function createReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message of a connection has no type byte.
      const before = started ? 1 : 0;
      if (rest.length < before + 4) return;
      const end = before + rest.readInt32BE(before);
      if (rest.length < end) return;
      if (started) onMessage(rest.toString('latin1', 0, 1));
      started = true;
      rest = rest.subarray(end);
    }
  };
}
