import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MAX_BYTES } from './fast-path-request.ts';

/** The context that Yoga receives with an HTTP request. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/** What the fast path has learned from requests that Yoga answered. */
export interface FastPathCache {
  readonly plugin: Plugin<object, ServerContext>;
  /** Documents that Yoga has parsed, validated and executed, by their text. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
  /** The media type of Yoga's response, by `Accept` header. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  /** Results that are already computed and that Yoga only has to send. */
  readonly finished: WeakMap<IncomingMessage, ExecutionResult>;
}

/** Each map is cleared when it reaches this many entries. Clients usually send only a few different documents. */
const MAX_ENTRIES = 1_000;

/** The media types of a response in one piece. */
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
