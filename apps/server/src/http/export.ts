import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Ask,
  EXPORT_FORMATS,
  EXPORT_KINDS,
  ExportFilterError,
  type ExportRequest,
  isExportFormat,
  isExportKind,
  MEDIA_TYPES,
  readExportFilter,
  writeExport,
} from '@wortlaut/client/export';
import type { ErrorCode } from '@wortlaut/vocabulary';
import { print } from 'graphql';
import type { createServer } from '../graphql/yoga.ts';
import { sendText } from './answer.ts';
import { GRAPHQL_PATH } from './graphql-path.ts';

/** The path of exports, to be followed by a file name, as in `/export/statements.csv`. */
export const EXPORT_PATH = '/export/';

/** An error that ends an export, with its HTTP status. */
class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Creates the handler for exports: all records of one kind that match a filter, as CSV, NDJSON or JSON-LD.
 *
 * @remarks Each page is read through the API with the credentials of the client, so the access rules and limits of the
 * API apply. The response is streamed, so an error after the first page cuts the response off.
 *
 * @param graphql - the GraphQL request handler
 */
export function createExport(graphql: ReturnType<typeof createServer>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Exports only accept GET requests.');
      return;
    }
    try {
      await answer(graphql, request, response);
    } catch (error) {
      if (error instanceof ExportFilterError) sendText(response, 400, error.message);
      else if (error instanceof ExportError && !response.headersSent) sendText(response, error.status, error.message);
      else if (!isDisconnect(error)) throw error;
    }
  };
}

async function answer(
  graphql: ReturnType<typeof createServer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { name, ...requested } = readAddress(request.url ?? '');
  const pieces = writeExport(requested, askAs(graphql, request));
  // Wait for the first page before sending headers, so that an error can still set the HTTP status.
  const first = await pieces.next();
  response.setHeader('Content-Type', MEDIA_TYPES[requested.format]);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  if (request.method === 'HEAD') {
    await pieces.return();
    response.end();
    return;
  }
  await pipeline(Readable.from(startingWith(first.done ? '' : first.value, pieces)), response);
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function readAddress(url: string): ExportRequest & { readonly name: string } {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const name = pathname.slice(EXPORT_PATH.length);
  const [kind = '', format = '', ...more] = name.split('.');
  if (!isExportKind(kind) || !isExportFormat(format) || more.length > 0) {
    const line = `"${name.slice(0, 80)}" is not an export. Choose one of ${EXPORT_KINDS.join(', ')} and one of ${EXPORT_FORMATS.join(', ')}, such as ${EXPORT_PATH}statements.csv.`;
    throw new ExportError(404, line);
  }
  const bom = searchParams.get('bom');
  searchParams.delete('bom');
  if (bom !== null && !/^(?:true|false)$/u.test(bom)) {
    throw new ExportError(400, `"bom" is "${bom.slice(0, 80)}". It must be true or false.`);
  }
  const parameters = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  return { name, target: readExportFilter(kind, parameters), format, bom: bom === 'true' };
}

/** The request headers that identify the client. */
const CREDENTIALS = ['authorization', 'cookie', 'host', 'origin', 'sec-fetch-site'] as const;

function askAs(graphql: ReturnType<typeof createServer>, request: IncomingMessage): Ask {
  const headers = new Headers({
    Accept: 'application/graphql-response+json',
    'Content-Type': 'application/json',
  });
  for (const name of CREDENTIALS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return async (document, variables) => {
    const body = JSON.stringify({ query: print(document), variables });
    const address = `http://${request.headers.host ?? 'localhost'}${GRAPHQL_PATH}`;
    const response = await graphql.fetch(address, { method: 'POST', headers, body }, { req: request });
    const { data, errors } = await response.json();
    const [error] = errors ?? [];
    if (error !== undefined) throw new ExportError(statusOf(error.extensions?.code, response.status), error.message);
    return data;
  };
}

function statusOf(code: unknown, status: number): number {
  switch (code) {
    case 'INTERNAL_SERVER_ERROR' satisfies ErrorCode:
      return 500;
    case 'UNAUTHENTICATED' satisfies ErrorCode:
      return 401;
    case 'FORBIDDEN' satisfies ErrorCode:
      return 403;
    default:
      return Math.max(status, 400);
  }
}

/** Checks whether the client disconnected during an export, which is not a server error. */
function isDisconnect(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
