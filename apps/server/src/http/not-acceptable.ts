import type { ErrorCode } from '@wortlaut/vocabulary';
import type { Plugin } from 'graphql-yoga';

const message =
  'The server cannot send any of the media types in the Accept header. For queries and mutations, accept application/graphql-response+json or application/json. For subscriptions, accept text/event-stream.';
const body = JSON.stringify({ errors: [{ message, extensions: { code: 'NOT_ACCEPTABLE' satisfies ErrorCode } }] });

/** Creates the plugin that adds an error to responses with the status 406, which Yoga sends without a body. */
export function explainNotAcceptable(): Plugin {
  return {
    onResponse({ response, setResponse, fetchAPI }) {
      if (response.status !== 406) return;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('Content-Type', 'application/json; charset=utf-8');
      headers.set('Content-Length', String(Buffer.byteLength(body)));
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}
