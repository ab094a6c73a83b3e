import {
  type DefinitionNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Measures, measure } from './measure.ts';

/** The cached measures of one operation. */
interface CachedOperation {
  /** The variables that set page sizes. */
  readonly variables: readonly string[];
  /** Maps the values of these variables to the measures. */
  readonly measures: Map<string, Measures>;
}

/** The maximum number of cached combinations of page sizes per operation. Beyond it, the cache is cleared. */
const MAX_SIZES = 100;

/**
 * Creates a function that measures operations and caches the result for each combination of page sizes.
 *
 * @remarks Yoga caches parsed documents, so a repeated operation is the same object.
 *
 * @returns a function that returns undefined if the document does not contain the operation
 */
export function createMeasuring(): (args: ExecutionArgs) => Measures | undefined {
  const cache = new WeakMap<OperationDefinitionNode, CachedOperation>();
  return (args) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return undefined;
    const cached = cache.get(operation);
    const key = cached?.variables.map((name) => sizeOf(operation, name, args.variableValues)).join();
    const found = key === undefined ? undefined : cached?.measures.get(key);
    if (found !== undefined) return found;
    const { measures, sizes } = measureNow(operation, args);
    if (cached === undefined || cached.measures.size >= MAX_SIZES) {
      cache.set(operation, {
        variables: [...sizes.keys()],
        measures: new Map([[[...sizes.values()].join(), measures]]),
      });
    } else if (key !== undefined) cached.measures.set(key, measures);
    return measures;
  };
}

function measureNow(operation: OperationDefinitionNode, { document, schema, variableValues }: ExecutionArgs) {
  const fragments = new Map(document.definitions.filter(isFragment).map((node) => [node.name.value, node]));
  const sizes = new Map<string, number>();
  const measures = measure(operation, {
    schema,
    fragments,
    sizeOf: (variable) => {
      const size = sizeOf(operation, variable, variableValues);
      sizes.set(variable, size);
      return size;
    },
  });
  return { measures, sizes };
}

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

function sizeOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  name: string,
  variables: ExecutionArgs['variableValues'],
): number {
  const value = variables?.[name];
  if (Array.isArray(value)) return value.length;
  if (value !== undefined) return typeof value === 'number' ? value : 1;
  const { defaultValue } = variableDefinitions.find(({ variable }) => variable.name.value === name) ?? {};
  if (defaultValue?.kind === Kind.LIST) return defaultValue.values.length;
  return defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : 1;
}
