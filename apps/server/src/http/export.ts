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
import { print } from 'graphql';
import type { createServer } from '../graphql/yoga.ts';
import { GRAPHQL_PATH } from '../playground/playground.ts';
import { sendText } from './answer.ts';

/** Where exports are: `/export/statements.csv`. */
export const EXPORT_PATH = '/export/';

/** Why an export cannot be had. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Makes the listener for exports: everything of one kind that fulfils a filter, as CSV, NDJSON or JSON-LD.
 *
 * @remarks Each page is read through the API with the caller's own credentials, so its rules and limits hold here too.
 * The answer is written as fast as it is taken, and what failed after it had begun breaks it off.
 *
 * @param graphql - the API.
 */
export function createExport(graphql: ReturnType<typeof createServer>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'An export can only be read: use GET.');
      return;
    }
    try {
      await answer(graphql, request, response);
    } catch (error) {
      if (error instanceof ExportFilterError) sendText(response, 400, error.message);
      else if (error instanceof Refusal && !response.headersSent) sendText(response, error.status, error.message);
      else if (!isHangUp(error)) throw error;
    }
  };
}

async function answer(
  graphql: ReturnType<typeof createServer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { name, ...wanted } = readAddress(request.url ?? '');
  const pieces = writeExport(wanted, askAs(graphql, request));
  // Nothing is promised before the first page is there: until then, what is wrong is told with a status of its own.
  const first = await pieces.next();
  response.setHeader('Content-Type', MEDIA_TYPES[wanted.format]);
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
    const line = `There are ${EXPORT_KINDS.join(', ')}, each as ${EXPORT_FORMATS.join(', ')}: ${EXPORT_PATH}statements.csv.`;
    throw new Refusal(404, line);
  }
  const bom = searchParams.get('bom');
  searchParams.delete('bom');
  if (bom !== null && !/^(?:true|false)$/u.test(bom)) throw new Refusal(400, '"bom" must be true or false.');
  const parameters = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  return { name, target: readExportFilter(kind, parameters), format, bom: bom === 'true' };
}

/** What of the caller's request tells who it is. */
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
    if (error !== undefined) throw new Refusal(statusOf(error.extensions?.code, response.status), error.message);
    return data;
  };
}

function statusOf(code: unknown, status: number): number {
  switch (code) {
    case 'INTERNAL_SERVER_ERROR':
      return 500;
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    default:
      return Math.max(status, 400);
  }
}

/** Whoever goes away in the midst of an export is no failure of ours. */
function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
