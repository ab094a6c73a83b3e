import type { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';
import type { Limits } from './limits.ts';

/** Creates the plugin that replaces a response with too much data by an error. */
export function limitResponses({ maxResponseBytes }: Pick<Limits, 'maxResponseBytes'>): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result) || !isLarger(result.data, maxResponseBytes)) return;
        const { extensions = {} } = result;
        setResult({ errors: [responseTooLarge(maxResponseBytes)], extensions });
      },
    }),
  };
}

/** Creates the error for a response with too much data. */
export function responseTooLarge(limit: number): GraphQLError {
  const message = `The response has more than ${limit} bytes. Request less: smaller pages, or no long texts. The server sets this limit with MAX_RESPONSE_BYTES.`;
  return requestError('RESPONSE_TOO_LARGE', 400, message, { extensions: { limit } });
}

/** Checks whether JSON for a value is larger than a number of bytes. Stops counting at the limit. */
export function isLarger(value: unknown, limit: number): boolean {
  return left(value, limit) < 0;
}

/** Subtracts the size of a value from a number of bytes. Returns a negative number if the value is larger. */
function left(value: unknown, bytes: number): number {
  if (typeof value === 'string') return bytes - Buffer.byteLength(value) - 2;
  if (typeof value !== 'object' || value === null) return bytes - 5;
  let rest = bytes - 2;
  for (const [name, inner] of Object.entries(value)) {
    rest = left(inner, Array.isArray(value) ? rest - 1 : rest - name.length - 4);
    if (rest < 0) return rest;
  }
  return rest;
}
