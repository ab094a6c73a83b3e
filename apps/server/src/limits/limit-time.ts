import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';

/**
 * Ends what takes too long: no further field is resolved, and the caller is told.
 *
 * @remarks The database ends a statement by itself after `querySeconds`, so none outlives its request for longer.
 */
export function limitTime(limits: Pick<Limits, 'querySeconds' | 'mutationSeconds'>): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION;
      const seconds = isMutation ? limits.mutationSeconds : limits.querySeconds;
      setExecuteFn((running: ExecutionArgs) => {
        const end = new AbortController();
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
          timer = setTimeout(() => {
            resolve({ errors: [tooSlow(isMutation, seconds)] });
            end.abort();
          }, seconds * 1000);
        });
        const stoppable: ExecutionArgs & { signal: AbortSignal } = { ...running, signal: end.signal };
        const result = Promise.resolve(executeFn(stoppable));
        // Whatever comes of it once nobody waits for it any more.
        result.catch(() => undefined);
        return Promise.race([result, late]).finally(() => clearTimeout(timer));
      });
    },
  };
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
