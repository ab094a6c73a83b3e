/**
 * Why the database cannot do what a request needs: it cannot be reached or takes no more connections, or it only allows
 * reading.
 */
export type Outage = 'UNAVAILABLE' | 'READ_ONLY';

/**
 * Classes and codes of PostgreSQL errors that have nothing to do with the statement: the connection failed, the server is
 * stopping or starting, or it lacks connections, memory or disk space
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const POSTGRES = /^(?:08...|53...|57P0[1-5]|58030|55000)$/;
/** The code of a statement that writes to a standby or in a read-only transaction. */
const READ_ONLY = '25006';
/** Codes of Prisma: the server cannot be reached, or did not answer in time, or the pool has no connection. */
const PRISMA = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
/** Codes of Node.js for a connection that cannot be opened or breaks. */
const NODE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Kinds of errors of the adapter between Prisma and the driver. */
const ADAPTER = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);
/** Messages of the driver, which have no code. */
const DRIVER =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Recognizes an error that a statement gets because of the state of the database, not because of what it does. */
export function outageOf(error: unknown): Outage | null {
  // Each error can contain the one that caused it. The depth is limited, because an error could contain itself.
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const [code, original, kind, message] = ['code', 'originalCode', 'kind', 'message'].map((name) =>
      textIn(current, name),
    );
    if (code === READ_ONLY || original === READ_ONLY) return 'READ_ONLY';
    if (PRISMA.has(code ?? '') || NODE.has(code ?? '') || ADAPTER.has(kind ?? '')) return 'UNAVAILABLE';
    if (POSTGRES.test(original ?? code ?? '') || DRIVER.test(message ?? '')) return 'UNAVAILABLE';
    current = valueIn(valueIn(current, 'meta'), 'driverAdapterError') ?? valueIn(current, 'cause');
  }
  return null;
}

function valueIn(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function textIn(owner: unknown, name: string): string | undefined {
  const value = valueIn(owner, name);
  return typeof value === 'string' ? value : undefined;
}
