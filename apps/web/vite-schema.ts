import {
  buildSchema,
  type GraphQLSchema,
  type IntrospectionType,
  introspectionFromSchema,
  isObjectType,
} from 'graphql';
import type { Plugin } from 'vite';

/** Reduces a type to what the cache needs: its fields with their types, and its possible types. */
function essentials(type: IntrospectionType) {
  if (type.kind === 'UNION') return { kind: type.kind, name: type.name, possibleTypes: type.possibleTypes };
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return { kind: 'SCALAR', name: type.name };
  const fields = type.fields.map((field) => ({ name: field.name, type: field.type, args: [] }));
  return { kind: type.kind, name: type.name, fields, interfaces: type.interfaces };
}

function introspect(schema: GraphQLSchema) {
  const { __schema: result } = introspectionFromSchema(schema, { descriptions: false });
  const { queryType, mutationType } = result;
  const types = result.types.filter(({ name }) => !name.startsWith('__')).map(essentials);
  return { __schema: { queryType, mutationType, types } };
}

/**
 * Lists the object types without an ID, except the root types.
 *
 * @returns the names in alphabetical order
 */
export function typesWithoutId(schema: GraphQLSchema): string[] {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type) && type.getFields().id === undefined)
    .map(({ name }) => name)
    .sort();
}

/** Lists the names of all mutations in alphabetical order. */
export function mutations(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
}

/**
 * Makes SDL files importable. The default export is an introspection result, reduced to what the cache needs.
 * `typesWithoutId` lists the object types without an ID, and `mutations` lists the names of all mutations.
 *
 * @remarks The build reads the SDL directly, so there is no generated file that could be out of date.
 */
export function schemaAsData(): Plugin {
  return {
    name: 'schema-as-data',
    transform(code, id) {
      if (!id.endsWith('.graphql')) return;
      const schema = buildSchema(code);
      const lines = [
        `export const mutations = ${JSON.stringify(mutations(schema))};`,
        `export const typesWithoutId = ${JSON.stringify(typesWithoutId(schema))};`,
        `export default JSON.parse(${JSON.stringify(JSON.stringify(introspect(schema)))});`,
      ];
      return { code: lines.join('\n'), map: null };
    },
  };
}
