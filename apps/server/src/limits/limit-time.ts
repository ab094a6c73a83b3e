import { type Context, closeContext } from '@wortlaut/schema';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';

/**
 * Ends what takes too long: nothing further is read, and the caller is told.
 *
 * @remarks The database ends a statement by itself after `querySeconds`, so none outlives its request for longer. A
 * mutation is carried out by Yoga's executor, which starts no further field once its signal is given; a query by that of
 * graphql-js, which knows no signal and is faster: from then on its context reads nothing.
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

/** What a query is carried out with. */
export type QueryArgs = ExecutionArgs & { readonly contextValue: Context };

/**
 * Carries out a query.
 *
 * @returns its result; after `querySeconds` an error `TOO_SLOW`.
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

/** Waits no longer than some seconds; whatever comes of it once nobody waits for it any more is left. */
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
    ? ['MUTATION_SECONDS', 'It may yet take effect: look, or repeat it with the same clientMutationId.']
    : ['QUERY_SECONDS', 'Ask for less: a shorter page, fewer lists within lists, a filter.'];
  return new GraphQLError(
    `The request took longer than ${seconds} s. ${advice} The limit is ${setting} of the server.`,
    {
      extensions: { code: 'TOO_SLOW', limit: seconds, http: { status: 503 } },
    },
  );
}
