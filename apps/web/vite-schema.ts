import { buildSchema, type IntrospectionType, introspectionFromSchema } from 'graphql';
import type { Plugin } from 'vite';

/** What the cache wants to know of a type: its fields with their types, and what it may be. */
function essentials(type: IntrospectionType) {
  if (type.kind === 'UNION') return { kind: type.kind, name: type.name, possibleTypes: type.possibleTypes };
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return { kind: 'SCALAR', name: type.name };
  const fields = type.fields.map((field) => ({ name: field.name, type: field.type, args: [] }));
  return { kind: type.kind, name: type.name, fields, interfaces: type.interfaces };
}

/**
 * Lets an SDL file be imported as an introspection result, cut down to what a cache needs.
 *
 * @remarks The SDL is the one source: there is no second file that could be stale.
 */
export function schemaAsData(): Plugin {
  return {
    name: 'schema-as-data',
    transform(code, id) {
      if (!id.endsWith('.graphql')) return;
      const { __schema: schema } = introspectionFromSchema(buildSchema(code), { descriptions: false });
      const { queryType, mutationType } = schema;
      const types = schema.types.filter(({ name }) => !name.startsWith('__')).map(essentials);
      const data = { __schema: { queryType, mutationType, types } };
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, map: null };
    },
  };
}
