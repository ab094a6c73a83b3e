import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { InvalidInputError } from '@wortlaut/graph';
import {
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLResolveInfo,
  getNullableType,
  isInputObjectType,
} from 'graphql';
import { decodeGlobalID } from '../ids.ts';

const pluginName = 'mutationIds';

/** The name of {@link MutationIdsPlugin} in the builder. */
export default pluginName;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      [pluginName]: MutationIdsPlugin<Types>;
    }
  }
}

/**
 * Reports an invalid ID in a mutation as an `InvalidInputError` with the path of its field.
 *
 * @remarks The Relay plugin decodes IDs before any resolver runs, so an invalid ID would fail the whole request. For
 * mutations, this plugin decodes IDs later: inside the errors plugin, and after the authorization check. It must
 * therefore come after the errors plugin and the authorization plugin in the list of plugins, and before the Relay
 * plugin.
 */
export class MutationIdsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  /**
   * The argument mappers by mutation name. Field configurations cannot be keys, because earlier plugins replace them.
   */
  readonly #mappers = new Map<string, PothosOutputFieldConfig<Types>['argMappers']>();

  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (field.kind !== 'Mutation') return field;
    this.#mappers.set(field.name, field.argMappers);
    return { ...field, argMappers: [] };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const mappers = field.kind === 'Mutation' ? this.#mappers.get(field.name) : undefined;
    if (mappers === undefined) return resolver;
    return async (source, args, context, info) => {
      expectIds(args, info);
      let read: Record<string, unknown> = { ...args };
      for (const mapper of mappers) read = await mapper(read, context, info);
      return resolver(source, read, context, info);
    };
  }
}

/** @throws InvalidInputError if an ID in the input is not valid or belongs to a different type */
function expectIds(args: object, { parentType, fieldName }: GraphQLResolveInfo): void {
  for (const arg of parentType.getFields()[fieldName]?.args ?? []) {
    const type = getNullableType(arg.type);
    if (!isInputObjectType(type)) continue;
    const input: unknown = Reflect.get(args, arg.name);
    if (typeof input !== 'object' || input === null) continue;
    for (const field of Object.values(type.getFields())) {
      const value: unknown = Reflect.get(input, field.name);
      if (!field.extensions.isRelayGlobalID || value === null || value === undefined) continue;
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const [index, id] of values.entries()) {
        const path = [arg.name, field.name, ...(Array.isArray(value) ? [index] : [])];
        expectId(String(id), typesOf(field), path);
      }
    }
  }
}

/** Returns the names of the types whose IDs a field accepts. An empty list means any type. */
function typesOf({ extensions }: GraphQLInputField): string[] {
  const types: unknown = extensions.relayGlobalIDFor;
  return Array.isArray(types) ? types.map(({ typename }) => String(typename)) : [];
}

function expectId(id: string, types: readonly string[], path: readonly (string | number)[]): void {
  let typename: string;
  try {
    ({ typename } = decodeGlobalID(id));
  } catch (error) {
    throw new InvalidInputError(path, error instanceof Error ? error.message : String(error), 'UNKNOWN_ID');
  }
  if (types.length === 0 || types.includes(typename)) return;
  throw new InvalidInputError(
    path,
    `"${id}" is an ID of type ${typename}. Specify an ID of type ${types.join(' or ')}.`,
    'UNKNOWN_ID',
  );
}

SchemaBuilder.registerPlugin(pluginName, MutationIdsPlugin);
