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

/** The name under which the builder knows {@link MutationIdsPlugin}. */
export default pluginName;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      [pluginName]: MutationIdsPlugin<Types>;
    }
  }
}

/**
 * Makes an id that cannot be used one of the failures that a mutation's result names, with the path of its field.
 *
 * @remarks Relay's plugin reads ids before any resolver is called, so that what it refuses is an error of the whole request.
 * For mutations they are read later: within what catches the failures, and within the check of who may do what. In the list
 * of plugins it therefore stands behind these and before Relay's.
 */
export class MutationIdsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  /** By the mutation's name: plugins before this one make new configurations. */
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

/** @throws InvalidInputError where an id of the input is none, or of another type than is asked for */
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

/** The types whose ids a field takes; empty where any will do. */
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
    `"${id}" is an id of ${typename}: one of ${types.join(' or ')} is asked for.`,
    'UNKNOWN_ID',
  );
}

SchemaBuilder.registerPlugin(pluginName, MutationIdsPlugin);
