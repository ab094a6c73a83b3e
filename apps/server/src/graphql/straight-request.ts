import type { IncomingMessage } from 'node:http';

/** Longer requests are rare, and not asked again and again. In bytes. */
export const MOST_BYTES = 32_768;

/** What a query is asked with. */
export interface PlainParams {
  readonly query: string;
  readonly variables: Record<string, unknown> | null | undefined;
  readonly operationName: string | null | undefined;
}

/**
 * Tells whether a request is the plain form in which clients ask: a POST of JSON of a known, small size.
 *
 * @returns the size of its body in bytes; undefined where it is anything else
 */
export function sizeOfPlain({ method, headers }: IncomingMessage, mostBytes: number): number | undefined {
  if (method !== 'POST' || headers['content-encoding'] !== undefined) return undefined;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return undefined;
  const size = Number(headers['content-length']);
  return size > 0 && size <= Math.min(mostBytes, MOST_BYTES) ? size : undefined;
}

/**
 * Reads a body.
 *
 * @param size - in bytes, as its header says; Node lets no other through
 * @throws Error where the client breaks off
 */
export function readWhole(request: IncomingMessage, size: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first = Buffer.alloc(0)] = chunks;
      resolve((first.byteLength === size ? first : Buffer.concat(chunks)).toString('utf8'));
    });
    request.on('error', reject);
  });
}

/** Reads what is asked; undefined where it is not JSON, or there is anything in it besides. */
export function readParams(text: string): PlainParams | undefined {
  let params: unknown;
  try {
    params = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return undefined;
  const { query, variables, operationName, ...more }: Record<string, unknown> = { ...params };
  if (typeof query !== 'string' || Object.keys(more).length > 0) return undefined;
  if (!isOptional(operationName, isText) || !isOptional(variables, isRecord)) return undefined;
  return { query, variables, operationName };
}

function isOptional<Value>(value: unknown, is: (value: unknown) => value is Value): value is Value | null | undefined {
  return value === null || value === undefined || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
