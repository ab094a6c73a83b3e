import type { ErrorCode } from '@wortlaut/vocabulary';
import {
  type ExecutionArgs,
  GraphQLError,
  Lexer,
  NoSchemaIntrospectionCustomRule,
  parse,
  Source,
  TokenKind,
  validate,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { requestError } from '../graphql/request-error.ts';
import { budgetHeaders, type Charge, type ChargeCost } from './charge.ts';
import type { Limits } from './limits.ts';
import type { Measures } from './measure.ts';
import { createMeasuring } from './measure-once.ts';

type DocumentLimits = Pick<Limits, 'maxTokens' | 'maxDepth' | 'maxBreadth' | 'maxAliases' | 'maxCost'>;

/**
 * Creates the plugin that rejects queries with too long a text before they are parsed. Comments are not tokens, so the
 * limit on tokens does not apply to them.
 */
export function limitQueryText({ maxQueryBytes }: Pick<Limits, 'maxQueryBytes'>): Plugin {
  return {
    onParams({ params: { query } }) {
      if (typeof query !== 'string') return;
      const found = Buffer.byteLength(query);
      if (found <= maxQueryBytes) return;
      const message = `The text of the query has ${found} bytes. The limit is ${maxQueryBytes}. Send values as variables, or raise MAX_QUERY_BYTES on the server.`;
      throw requestError('QUERY_TOO_LARGE', 413, message, { extensions: { limit: maxQueryBytes, found } });
    },
  };
}

/** Creates the plugin that rejects documents with too many tokens. Parsing stops at the limit. */
export function limitTokens({ maxTokens }: Pick<Limits, 'maxTokens'>): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          if (!(error instanceof GraphQLError) || !hasMoreTokens(source, maxTokens)) throw error;
          const message = `The document has more than ${maxTokens} tokens.`;
          throw overLimit('TOO_MANY_TOKENS', 'MAX_TOKENS', message, { limit: maxTokens });
        }
      });
    },
  };
}

/** Checks the number of tokens. The graphql-js error for too many tokens has no code that identifies it. */
function hasMoreTokens(source: string | Source, most: number): boolean {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  try {
    for (let count = 0; count <= most; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

/** For each limit: the measure, the setting, the error code, the environment variable, and the unit in the message. */
const rules = [
  ['depth', 'maxDepth', 'TOO_DEEP', 'MAX_DEPTH', 'levels of nested fields'],
  ['breadth', 'maxBreadth', 'TOO_BROAD', 'MAX_BREADTH', 'fields in one selection set'],
  ['aliases', 'maxAliases', 'TOO_MANY_ALIASES', 'MAX_ALIASES', 'aliases'],
  ['cost', 'maxCost', 'TOO_COSTLY', 'MAX_COST', 'objects, according to its page sizes'],
] as const satisfies readonly (readonly [keyof Measures, keyof DocumentLimits, ErrorCode, string, string])[];

/**
 * Creates the plugin that rejects operations that are too deep, too broad or too costly before they are executed, and
 * charges the cost of the others to the budget of the client. The response says what the operation costs.
 *
 * @param clientOf - returns the key for the budget of a client
 */
export function limitOperations(
  limits: DocumentLimits,
  clientOf: (request: Request) => string,
  charge: ChargeCost,
): Plugin<{ request: Request }> {
  const inspect = createOperationLimits(limits);
  const charges = new WeakMap<Request, Charge>();
  const admit = (args: ExecutionArgs): readonly GraphQLError[] => {
    const { errors, cost } = inspect(args);
    if (errors.length > 0) return errors;
    const { request } = args.contextValue as { readonly request: Request };
    const charged = charge(clientOf(request), cost);
    if (charged instanceof GraphQLError) return [charged];
    charges.set(request, charged);
    return [];
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = admit(args);
      if (errors.length > 0) {
        setResultAndStopExecution({ errors });
        return;
      }
      const cost = charges.get(args.contextValue.request);
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = admit(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onResponse({ request, response }) {
      const charged = charges.get(request);
      if (charged === undefined) return;
      for (const [name, value] of Object.entries(budgetHeaders(charged))) response.headers.set(name, value);
    },
  };
}

/** The result of inspecting an operation: one error for each limit that it exceeds, and its cost. */
export interface Inspection {
  readonly errors: readonly GraphQLError[];
  readonly cost: number;
}

/** Creates the function that measures an operation and compares it with the limits. */
export function createOperationLimits(limits: DocumentLimits): (args: ExecutionArgs) => Inspection {
  const measureOf = createMeasuring();
  return (args) => {
    const found = measureOf(args);
    const errors = rules.flatMap(([name, limit, code, setting, what]) => {
      if (found === undefined || found[name] <= limits[limit]) return [];
      const message = `The operation requests ${found[name]} ${what}. The limit is ${limits[limit]}.`;
      return [overLimit(code, setting, message, { limit: limits[limit], found: found[name] })];
    });
    return { errors, cost: found?.cost ?? 0 };
  };
}

/** Creates the error for an exceeded limit. `setting` is the environment variable that sets the limit. */
function overLimit(
  code: ErrorCode,
  setting: string,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  return requestError(code, 400, `${message} Request less, or raise ${setting} on the server.`, { extensions });
}

/** Creates the plugin that turns off introspection. */
export function withoutIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
}

/** Creates the plugin that removes suggestions of similar names ("Did you mean …") from validation errors. */
export function withoutSuggestions(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn(((schema, document, rules, options) =>
        validate(schema, document, rules, { ...options, hideSuggestions: true })) satisfies typeof validate);
    },
  };
}
