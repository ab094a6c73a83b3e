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
/** The code of a statement that violates a unique index. */
const UNIQUE = '23505';
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
  for (const cause of causesOf(error)) {
    const [code, original, kind, message] = ['code', 'originalCode', 'kind', 'message'].map((name) =>
      textIn(cause, name),
    );
    if (code === READ_ONLY || original === READ_ONLY) return 'READ_ONLY';
    if (PRISMA.has(code ?? '') || NODE.has(code ?? '') || ADAPTER.has(kind ?? '')) return 'UNAVAILABLE';
    if (POSTGRES.test(original ?? code ?? '') || DRIVER.test(message ?? '')) return 'UNAVAILABLE';
  }
  return null;
}

/** Recognizes the error of a statement that would write a value twice into a column that allows it once. */
export function isUniqueViolation(error: unknown): boolean {
  return causesOf(error).some((cause) => ['originalCode', 'code'].some((name) => textIn(cause, name) === UNIQUE));
}

/** Returns an error and the errors that caused it. The number is limited, because an error could contain itself. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let current = error; causes.length < 5 && typeof current === 'object' && current !== null; ) {
    causes.push(current);
    current = valueIn(valueIn(current, 'meta'), 'driverAdapterError') ?? valueIn(current, 'cause');
  }
  return causes;
}

function valueIn(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

function textIn(owner: unknown, name: string): string | undefined {
  const value = valueIn(owner, name);
  return typeof value === 'string' ? value : undefined;
}
