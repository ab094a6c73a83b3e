import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/**
 * Reads the body of a request: JSON and nothing else, up to a limit.
 *
 * @remarks A page of another site can send a form, a multipart body or plain text here without being asked; for JSON its
 * browser asks first, and is told no, since this server allows no other origin. That keeps foreign pages from changing
 * the graph.
 *
 * @param maxBodyBytes - named to whoever goes over it
 */
export function onlyJsonBodies(maxBodyBytes: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type');
      if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
        const found = type ? `is "${type.slice(0, 80)}"` : 'is missing';
        throw refusal(415, 'UNSUPPORTED_MEDIA_TYPE', `Content-Type ${found}: send the request as application/json.`);
      }
      setRequestParser(async ({ body }) => parseParams(await readBody(body, maxBodyBytes)));
    },
  };
}

async function readBody(body: AsyncIterable<Uint8Array> | null, maxBodyBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Read to the end even when it is too large: a client that is cut off while it sends does not see the answer.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size <= maxBodyBytes) return Buffer.concat(chunks).toString('utf8');
  const message = `The body of the request is larger than ${maxBodyBytes} bytes. Send less, or raise MAX_BODY_BYTES of the server.`;
  throw refusal(413, 'BODY_TOO_LARGE', message);
}

function parseParams(text: string): GraphQLParams {
  const params = parseJson(text);
  if (Array.isArray(params)) {
    throw refusal(
      400,
      'BAD_REQUEST',
      'The body is an array: send one operation in each request, batches are not taken.',
    );
  }
  if (typeof params === 'object' && params !== null) return params;
  throw refusal(400, 'BAD_REQUEST', 'The body is no JSON object: send {"query": "…", "variables": {…}}.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refusal(400, 'BAD_REQUEST', `The body is not JSON: ${reason}.`);
  }
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
