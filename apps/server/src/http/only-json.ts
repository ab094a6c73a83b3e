import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';

/**
 * Creates the plugin that parses requests. It accepts only JSON, in the body of a POST request up to a maximum size, and in
 * the parameters of a GET request.
 *
 * @remarks Protects against cross-site request forgery. A page of another site can send forms, multipart bodies and
 * plain text without a preflight request. Before it sends JSON, the browser sends a preflight request, which this
 * server rejects.
 *
 * @param maxBodyBytes - the maximum size of a body in bytes
 */
export function onlyJsonBodies(maxBodyBytes: number): Plugin {
  return {
    onRequestParse({ request, url, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => parseParameters(url.searchParams));
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type');
      if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
        const found = type ? `is "${type.slice(0, 80)}"` : 'is missing';
        throw requestError('UNSUPPORTED_MEDIA_TYPE', 415, `Content-Type ${found}. It must be application/json.`);
      }
      setRequestParser(async ({ body }) => parseParams(await readBody(body, maxBodyBytes)));
    },
  };
}

async function readBody(body: AsyncIterable<Uint8Array> | null, maxBodyBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Read even an oversized body to the end, because a client that is cut off while sending never sees the response.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size <= maxBodyBytes) return Buffer.concat(chunks).toString('utf8');
  const message = `The request body is larger than ${maxBodyBytes} bytes. Send less, or raise MAX_BODY_BYTES on the server.`;
  throw requestError('BODY_TOO_LARGE', 413, message);
}

function parseParameters(parameters: URLSearchParams): GraphQLParams {
  const given = (name: string) => parameters.get(name) || null;
  const params: GraphQLParams = {};
  for (const name of ['query', 'operationName'] as const) {
    const text = given(name);
    if (text !== null) params[name] = text;
  }
  for (const name of ['variables', 'extensions'] as const) {
    const value = parseJson(given(name) ?? 'null', `The parameter "${name}"`);
    if (isObject(value)) params[name] = value;
    else if (value !== null) throw requestError('BAD_REQUEST', 400, `The parameter "${name}" must be a JSON object.`);
  }
  return params;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseParams(text: string): GraphQLParams {
  const params = parseJson(text, 'The body');
  if (Array.isArray(params)) {
    throw requestError(
      'BAD_REQUEST',
      400,
      'The body must not be an array: batching is not supported. Send one operation per request.',
    );
  }
  if (typeof params === 'object' && params !== null) return params;
  throw requestError('BAD_REQUEST', 400, 'The body must be a JSON object such as {"query": "…", "variables": {…}}.');
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw requestError('BAD_REQUEST', 400, `${what} is not valid JSON: ${reason}.`);
  }
}
