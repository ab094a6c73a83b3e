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
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { type Measures, overLimit } from './measure.ts';
import { createMeasuring } from './measure-once.ts';

type DocumentLimits = Pick<Limits, 'maxTokens' | 'maxDepth' | 'maxBreadth' | 'maxAliases' | 'maxCost'>;

/** Refuses documents of more tokens than allowed before the rest of them is read. */
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

/** graphql-js stops at the first token over the limit with an error that only its text tells from others. */
function hasMoreTokens(source: string | Source, most: number): boolean {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  try {
    for (let count = 0; count <= most; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

/** Which measure each limit bounds, how a refusal is called, and what it says. */
const rules = [
  ['depth', 'maxDepth', 'TOO_DEEP', 'MAX_DEPTH', 'fields within fields'],
  ['breadth', 'maxBreadth', 'TOO_BROAD', 'MAX_BREADTH', 'fields in one selection'],
  ['aliases', 'maxAliases', 'TOO_MANY_ALIASES', 'MAX_ALIASES', 'aliases'],
  ['cost', 'maxCost', 'TOO_COSTLY', 'MAX_COST', 'objects, by the sizes of its pages'],
] as const satisfies readonly (readonly [keyof Measures, keyof DocumentLimits, string, string, string])[];

/** Refuses operations that are too deep, too broad or too costly, before anything of them is carried out. */
export function limitOperations(limits: DocumentLimits): Plugin {
  const refusalsOf = createOperationLimits(limits);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = refusalsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = refusalsOf(args);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

/** Makes the function that tells why an operation is not carried out: one error for each limit that it goes over. */
export function createOperationLimits(limits: DocumentLimits): (args: ExecutionArgs) => GraphQLError[] {
  const measureOf = createMeasuring();
  return (args) => {
    const found = measureOf(args);
    return rules.flatMap(([name, limit, code, setting, what]) => {
      if (found === undefined || found[name] <= limits[limit]) return [];
      const message = `The operation asks for ${found[name]} ${what}; ${limits[limit]} are allowed.`;
      return [overLimit(code, setting, message, { limit: limits[limit], found: found[name] })];
    });
  };
}

/** Refuses to describe the schema. */
export function withoutIntrospection(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
}

/** Leaves out of errors which names of the schema are like a misspelt one. */
export function withoutSuggestions(): Plugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn(((schema, document, rules, options) =>
        validate(schema, document, rules, { ...options, hideSuggestions: true })) satisfies typeof validate);
    },
  };
}
