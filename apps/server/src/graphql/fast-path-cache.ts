import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MAX_BYTES } from './fast-path-request.ts';

/** The context that Yoga receives with an HTTP request. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/** The data that the fast path collects while Yoga answers requests. */
export interface FastPathCache {
  readonly plugin: Plugin<object, ServerContext>;
  /** Maps the text of a document to the parsed document. Contains only documents that Yoga has executed. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
  /** Maps an `Accept` header to the media type of Yoga's response. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  /** Maps a request to its result if the fast path has computed the result and Yoga only has to send it. */
  readonly finished: WeakMap<IncomingMessage, ExecutionResult>;
}

/** Each map is cleared when it reaches this many entries. Clients usually send only a few different documents. */
const MAX_ENTRIES = 1_000;

/** The media types of responses that are not streamed. */
const singlePart = /^application\/(?:graphql-response\+)?json; charset=utf-8$/;

/** Creates an empty cache. Its plugin fills it. */
export function createFastPathCache(): FastPathCache {
  const documents = new Map<string, DocumentNode>();
  const mediaTypes = new Map<string, string>();
  const finished = new WeakMap<IncomingMessage, ExecutionResult>();
  const remember = <Value>(entries: Map<string, Value>, key: string, value: Value) => {
    if (entries.size >= MAX_ENTRIES) entries.clear();
    entries.set(key, value);
  };
  return {
    documents,
    mediaTypes,
    finished,
    plugin: {
      onParams({ context, setResult }) {
        const result = context.req && finished.get(context.req);
        if (result) setResult(result);
      },
      onExecute({ args: { document, contextValue } }) {
        const { query } = contextValue.params;
        // Longer documents never take the fast path, so storing them would waste memory.
        if (query && query.length <= MAX_BYTES) remember(documents, query, document);
      },
      onResponse({ request, response }) {
        const type = response.headers.get('content-type') ?? '';
        if (request.method !== 'POST' || response.status !== 200 || !singlePart.test(type)) return;
        remember(mediaTypes, request.headers.get('accept') ?? '', type);
      },
    },
  };
}
