import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Example } from './examples.ts';
import { GRAPHQL_PATH } from './yoga.ts';

/** The page in one encoding, ready to be sent. */
interface Encoded {
  readonly encoding: 'br' | 'gzip' | 'identity';
  readonly body: Buffer;
}

/**
 * Makes the listener that answers with GraphiQL, a page of nine megabytes that loads nothing further.
 *
 * @remarks The page is made when it is first asked for, and kept compressed.
 *
 * @param examples - the tabs that it opens with
 */
export function createPlayground(examples: readonly Example[]) {
  let made: ReturnType<typeof makePage> | undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    made ??= makePage(examples);
    const page = await made;
    response.setHeader('Content-Security-Policy', page.policy);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept, Accept-Encoding');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const { encoding, body } = await page.encoded(acceptedEncoding(request.headers['accept-encoding']));
    const etag = `"${page.hash}-${encoding}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.byteLength);
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Tells whether a request to the API's address is a browser that opens it.
 *
 * @remarks A client of the API asks for JSON, or for anything.
 */
export function wantsPlayground(request: IncomingMessage): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const types = (request.headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return types.includes('text/html') && !types.some((type) => type?.endsWith('json'));
}

async function makePage(examples: readonly Example[]) {
  // Nine megabytes of JavaScript in strings: loaded only by those who open the page.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Wortlaut',
    endpoint: GRAPHQL_PATH,
    defaultTabs: examples.map(({ query }) => ({ query })),
    favicon: 'data:,',
  }).trim();
  const kept = new Map<Encoded['encoding'], Promise<Encoded>>();
  return {
    policy: policyFor(html),
    hash: createHash('sha256').update(html).digest('base64url').slice(0, 16),
    encoded: (encoding: Encoded['encoding']) => {
      const made = kept.get(encoding) ?? encode(html, encoding);
      kept.set(encoding, made);
      return made;
    },
  };
}

/** The page's own script is allowed by its hash; its editor adds styles to the page and runs workers out of blobs. */
function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function acceptedEncoding(header: string | string[] | undefined): Encoded['encoding'] {
  const accepted = String(header ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

async function encode(html: string, encoding: Encoded['encoding']): Promise<Encoded> {
  switch (encoding) {
    case 'br':
      // Quality 5 takes a third of a second; 11, the default, half a minute for a tenth less.
      return { encoding, body: await brotli(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
    case 'gzip':
      return { encoding, body: await promisify(gzip)(html) };
    case 'identity':
      return { encoding, body: Buffer.from(html) };
  }
}

const brotli = promisify(brotliCompress);
