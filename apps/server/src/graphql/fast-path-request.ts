import type { IncomingMessage } from 'node:http';

/** The maximum size of a request body on the fast path, in bytes. Larger bodies are rare and seldom repeated. */
export const MAX_BYTES = 32_768;

/** The parameters of a GraphQL request without extensions. */
export interface PlainParams {
  readonly query: string;
  readonly variables: Record<string, unknown> | null | undefined;
  readonly operationName: string | null | undefined;
}

/**
 * Checks whether a request can take the fast path: an uncompressed JSON POST with a small `Content-Length`.
 *
 * @param maxBytes - the configured maximum size of request bodies, in bytes
 * @returns the size of the body in bytes, or undefined if the request cannot take the fast path
 */
export function fastPathSize({ method, headers }: IncomingMessage, maxBytes: number): number | undefined {
  if (method !== 'POST' || headers['content-encoding'] !== undefined) return undefined;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return undefined;
  const size = Number(headers['content-length']);
  return size > 0 && size <= Math.min(maxBytes, MAX_BYTES) ? size : undefined;
}

/**
 * Reads the body of a request as UTF-8 text.
 *
 * @param size - the `Content-Length` in bytes. Node rejects bodies of any other size.
 * @throws Error if the client disconnects
 */
export function readBody(request: IncomingMessage, size: number): Promise<string> {
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

/** Parses the parameters of a request. Returns undefined if they are not valid JSON or have other properties. */
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
