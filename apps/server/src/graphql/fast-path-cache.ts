import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { DocumentCaches } from './document-cache.ts';

/** The context that Yoga receives with an HTTP request. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/** The data that the fast path collects while Yoga answers requests. */
export interface FastPathCache {
  readonly plugin: Plugin<object, ServerContext>;
  /** Returns the parsed document for its text if Yoga has executed it. */
  documentOf(text: string): DocumentNode | undefined;
  /** Maps an `Accept` header to the media type of Yoga's response. */
  readonly mediaTypes: Pick<LRUCache<string, string>, 'get'>;
  /** Maps a request to its result if the fast path has computed the result and Yoga only has to send it. */
  readonly finished: WeakMap<IncomingMessage, ExecutionResult>;
}

/** The maximum number of `Accept` headers. Clients usually send only a few different ones. */
const MAX_HEADERS = 100;

/** The maximum length of an `Accept` header. Requests with a longer one do not take the fast path. */
const MAX_HEADER_LENGTH = 200;

/** The media types of responses that are not streamed. */
const singlePart = /^application\/(?:graphql-response\+)?json; charset=utf-8$/;

/**
 * Creates an empty cache. Its plugin fills it.
 *
 * @param documents - the parsed documents, which Yoga caches
 */
export function createFastPathCache(documents: DocumentCaches['documentCache']): FastPathCache {
  const executed = new WeakSet<DocumentNode>();
  const mediaTypes = new LRUCache<string, string>({ max: MAX_HEADERS });
  const finished = new WeakMap<IncomingMessage, ExecutionResult>();
  return {
    documentOf(text) {
      const document = documents.get(text);
      return document !== undefined && executed.has(document) ? document : undefined;
    },
    mediaTypes,
    finished,
    plugin: {
      onParams({ context, setResult }) {
        const result = context.req && finished.get(context.req);
        if (result) setResult(result);
      },
      onExecute({ args: { document } }) {
        executed.add(document);
      },
      onResponse({ request, response }) {
        const type = response.headers.get('content-type') ?? '';
        if (request.method !== 'POST' || response.status !== 200 || !singlePart.test(type)) return;
        const accept = request.headers.get('accept') ?? '';
        if (accept.length <= MAX_HEADER_LENGTH) mediaTypes.set(accept, type);
      },
    },
  };
}
