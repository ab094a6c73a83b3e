import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MOST_BYTES } from './straight-request.ts';

/** What Yoga is given with a request that came over HTTP. */
export interface ServerContext {
  readonly req?: IncomingMessage;
}

/** What is known from Yoga. */
export interface Learned {
  readonly plugin: Plugin<object, ServerContext>;
  /** Documents that Yoga has parsed, validated and begun, by their text. */
  readonly documents: ReadonlyMap<string, DocumentNode>;
  /** The media type that Yoga answers with, by the header Accept. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  /** Results that Yoga only has to send. */
  readonly finished: WeakMap<IncomingMessage, ExecutionResult>;
}

/** Past this many documents, or forms of Accept, all are learned anew: clients have a few. */
const MOST_KNOWN = 1_000;

/** The media types of an answer that is one piece. */
const whole = /^application\/(?:graphql-response\+)?json; charset=utf-8$/;

/** Makes the memory of what Yoga has let pass. */
export function createLearned(): Learned {
  const documents = new Map<string, DocumentNode>();
  const mediaTypes = new Map<string, string>();
  const finished = new WeakMap<IncomingMessage, ExecutionResult>();
  const learn = <Value>(known: Map<string, Value>, key: string, value: Value) => {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, value);
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
        // Longer ones never go straight: kept, they would only take memory.
        if (query && query.length <= MOST_BYTES) learn(documents, query, document);
      },
      onResponse({ request, response }) {
        const type = response.headers.get('content-type') ?? '';
        if (request.method !== 'POST' || response.status !== 200 || !whole.test(type)) return;
        learn(mediaTypes, request.headers.get('accept') ?? '', type);
      },
    },
  };
}
