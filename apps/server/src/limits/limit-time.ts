import { type Context, closeContext } from '@wortlaut/schema';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';
import type { Limits } from './limits.ts';

/**
 * Creates the plugin that ends operations after a time limit and sends the error `TOO_SLOW`.
 *
 * @remarks PostgreSQL cancels each SQL statement after `querySeconds`, so no statement outlives its request for long.
 * Mutations run in Yoga's executor, which starts no more fields once its signal is aborted. Queries run in the executor
 * of graphql-js, which is faster but has no signal. Instead, the context of the query is closed, so resolvers can no
 * longer read data.
 */
export function limitTime(limits: Pick<Limits, 'querySeconds' | 'mutationSeconds'>): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION;
      if (!isMutation) {
        setExecuteFn(() => executeInTime(args, limits));
        return;
      }
      const { mutationSeconds } = limits;
      setExecuteFn((running: ExecutionArgs) => {
        const end = new AbortController();
        const stoppable: ExecutionArgs & { signal: AbortSignal } = { ...running, signal: end.signal };
        return inTime(executeFn(stoppable), mutationSeconds, () => {
          end.abort();
          return tooSlow(true, mutationSeconds);
        });
      });
    },
  };
}

/** The arguments of {@link executeInTime}. */
export type QueryArgs = ExecutionArgs & { readonly contextValue: Context };

/**
 * Executes a query with a time limit.
 *
 * @returns the result, or an error with the code `TOO_SLOW` after `querySeconds`
 */
export function executeInTime(
  running: QueryArgs,
  { querySeconds }: Pick<Limits, 'querySeconds'>,
): Promise<ExecutionResult> | ExecutionResult {
  const result = execute(running);
  if (!isPromise(result)) return result;
  return inTime(result, querySeconds, () => {
    closeContext(running.contextValue);
    return tooSlow(false, querySeconds);
  });
}

function isPromise(result: Promise<ExecutionResult> | ExecutionResult): result is Promise<ExecutionResult> {
  return 'then' in result;
}

/** Waits for a result for a limited time. A result that arrives later is ignored. */
function inTime<Result>(
  result: Promise<Result> | Result,
  seconds: number,
  end: () => GraphQLError,
): Promise<Result | { errors: GraphQLError[] }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ errors: [end()] }), seconds * 1000);
    const settle = () => clearTimeout(timer);
    Promise.resolve(result).then(resolve, reject).finally(settle);
  });
}

function tooSlow(isMutation: boolean, seconds: number): GraphQLError {
  const [setting, advice] = isMutation
    ? ['MUTATION_SECONDS', 'It may still take effect. Check the data, or repeat it with the same clientMutationId.']
    : ['QUERY_SECONDS', 'Request less data: smaller pages, fewer nested lists, or a filter.'];
  const message = `The request took longer than ${seconds} s. ${advice} The server sets this limit with ${setting}.`;
  return requestError('TOO_SLOW', 503, message, { extensions: { limit: seconds } });
}
