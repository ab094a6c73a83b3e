import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';

/** The size of an operation. */
export interface Measures {
  /** The depth of the most deeply nested field. */
  readonly depth: number;
  /** The number of fields in the largest selection set, including its fragments. */
  readonly breadth: number;
  readonly aliases: number;
  /**
   * The maximum number of objects in the response. A list counts with its full page size. A long text or a search counts
   * as many objects, and so does the schema.
   */
  readonly cost: number;
}

/** The measures of a selection set, and the number of fields in it. */
interface Part extends Measures {
  readonly fields: number;
}

/** The context for measuring an operation. */
export interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Returns the value of a numeric variable or the length of a list variable. Returns 1 for any other value. */
  readonly sizeOf: (variable: string) => number;
}

/** The cost of the fields that return the schema, or one of its types. */
const INTROSPECTION: ReadonlyMap<string, number> = new Map([
  ['__schema', 5_000],
  ['__type', 100],
]);

/**
 * Returns a number in the extensions of a field: its own `cost`, for a long text or a search, or the maximum number of
 * `entries` of a list without pages.
 */
function extensionOf(field: GraphQLField<unknown, unknown> | undefined, name: 'cost' | 'entries'): number {
  const value: unknown = field?.extensions[name];
  return typeof value === 'number' ? value : 0;
}

const nothing: Part = { depth: 0, breadth: 0, aliases: 0, cost: 0, fields: 0 };

/**
 * Measures a valid operation before it is executed.
 *
 * @remarks Each fragment is measured once, so the time is linear in the size of the document even if fragments expand
 * exponentially. The fields inside the schema are not counted: graphql-js limits their depth itself.
 */
export function measure(operation: OperationDefinitionNode, measuring: Measuring): Measures {
  const known = new Map<string, Part>();
  const { schema, fragments, sizeOf } = measuring;

  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Part =>
    selections.map((selection) => ofSelection(selection, type)).reduce(together, nothing);

  const ofSelection = (node: SelectionSetNode['selections'][number], type: GraphQLNamedType | undefined): Part => {
    switch (node.kind) {
      case Kind.FIELD:
        return ofField(node, type);
      case Kind.INLINE_FRAGMENT: {
        const { typeCondition, selectionSet } = node;
        return ofSelections(selectionSet, typeCondition ? typeFromAST(schema, typeCondition) : type);
      }
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value);
    }
  };

  const ofFragment = (name: string): Part => {
    const fragment = fragments.get(name);
    const part = known.get(name) ?? (fragment && ofSelections(fragment.selectionSet, conditionOf(schema, fragment)));
    if (part === undefined) return nothing;
    known.set(name, part);
    return part;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined): Part => {
    const aliases = node.alias === undefined ? 0 : 1;
    const name = node.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (node.selectionSet === undefined || name.startsWith('__'))
      return { ...nothing, depth: 1, aliases, cost: INTROSPECTION.get(name) ?? extensionOf(field, 'cost'), fields: 1 };
    const inner = ofSelections(node.selectionSet, field && getNamedType(field.type));
    const entries = Math.max(pageSize(node, sizeOf), extensionOf(field, 'entries'));
    return {
      depth: 1 + inner.depth,
      breadth: Math.max(inner.breadth, inner.fields),
      aliases: aliases + inner.aliases,
      cost: extensionOf(field, 'cost') + entries * (1 + inner.cost),
      fields: 1,
    };
  };

  const { fields, breadth, ...whole } = ofSelections(
    operation.selectionSet,
    schema.getRootType(operation.operation) ?? undefined,
  );
  return { ...whole, breadth: Math.max(breadth, fields) };
}

function conditionOf(schema: GraphQLSchema, { typeCondition }: FragmentDefinitionNode): GraphQLNamedType | undefined {
  return typeFromAST(schema, typeCondition);
}

function together(one: Part, other: Part): Part {
  return {
    depth: Math.max(one.depth, other.depth),
    breadth: Math.max(one.breadth, other.breadth),
    aliases: one.aliases + other.aliases,
    cost: one.cost + other.cost,
    fields: one.fields + other.fields,
  };
}

/** Returns the maximum number of entries in a field, according to its arguments. */
function pageSize({ arguments: given = [] }: FieldNode, sizeOf: Measuring['sizeOf']): number {
  const sizes = given.flatMap(({ name, value }) =>
    name.value === 'first' || name.value === 'last' || name.value === 'ids' ? [sizeIn(value, sizeOf)] : [],
  );
  return Math.max(1, ...sizes);
}

function sizeIn(value: ValueNode, sizeOf: Measuring['sizeOf']): number {
  switch (value.kind) {
    case Kind.INT:
      return Number(value.value);
    case Kind.LIST:
      return value.values.length;
    case Kind.VARIABLE:
      return sizeOf(value.name.value);
    default:
      return 1;
  }
}
