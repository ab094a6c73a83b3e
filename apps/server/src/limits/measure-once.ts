import {
  type DefinitionNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type Measures, measure } from './measure.ts';

/** What is known of an operation of a document that is asked for again and again. */
interface Known {
  /** The variables that say how large a page is. */
  readonly variables: readonly string[];
  /** What was measured, by the sizes that these held. */
  readonly measures: Map<string, Measures>;
}

/** Past this many different sizes the measures of an operation are forgotten. */
const MOST_SIZES = 100;

/**
 * Makes the function that measures operations, each once for the page sizes that it asks for: Yoga keeps the documents,
 * so an operation that comes again is the same object.
 *
 * @returns measures; undefined where the document has no such operation
 */
export function createMeasuring(): (args: ExecutionArgs) => Measures | undefined {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (args) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return undefined;
    const before = known.get(operation);
    const key = before?.variables.map((name) => sizeOf(operation, name, args.variableValues)).join();
    const found = key === undefined ? undefined : before?.measures.get(key);
    if (found !== undefined) return found;
    const { measures, sizes } = measureNow(operation, args);
    if (before === undefined || before.measures.size >= MOST_SIZES) {
      known.set(operation, {
        variables: [...sizes.keys()],
        measures: new Map([[[...sizes.values()].join(), measures]]),
      });
    } else if (key !== undefined) before.measures.set(key, measures);
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
