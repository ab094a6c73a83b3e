import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { InvalidInputError } from '@wortlaut/graph';
import type { GraphQLFieldResolver } from 'graphql';
import { callerError } from '../errors/errors.ts';

const pluginName = 'checkArguments';

/** The name of {@link CheckArgumentsPlugin} in the builder. */
export default pluginName;

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      [pluginName]: CheckArgumentsPlugin<Types>;
    }
  }
}

/** The maximum length of a text in the arguments of a query, such as a search text or a name, in UTF-16 code units. */
const MAX_TEXT = 1_000;
/** The maximum length of a cursor. It contains the text by which a list is sorted, for example a long name. */
const MAX_CURSOR = 8_000;
/** The maximum number of entries in a list in the arguments of a query. */
const MAX_ENTRIES = 1_000;

/** Matches the characters that PostgreSQL cannot store: the null character, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

type Path = readonly (string | number)[];

/** A problem with an argument: what is wrong, and the path of the value. */
interface Problem {
  readonly path: Path;
  readonly message: string;
}

/**
 * Checks all texts in the arguments of a field before the field is resolved: their characters, and in queries also their
 * length. In mutations, the length of each field is checked where it is stored.
 *
 * @remarks Must come after the errors plugin in the list of plugins, so that a mutation returns a typed error.
 */
export class CheckArgumentsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(field.args).length === 0) return resolver;
    const isMutation = field.kind === 'Mutation';
    return (source, args, context, info) => {
      const problem = findProblem(args, [], !isMutation);
      if (problem === null) return resolver(source, args, context, info);
      const { path, message } = problem;
      if (isMutation) throw new InvalidInputError(path, `The value ${message}`);
      throw callerError('BAD_ARGUMENT', `"${path.join('.')}" ${message}`);
    };
  }

  override wrapSubscribe(
    subscriber: GraphQLFieldResolver<unknown, Types['Context'], object> | undefined,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> | undefined {
    return subscriber && this.wrapResolve(subscriber, field);
  }
}

/** Finds the first problem in a value and everything that it contains. */
function findProblem(value: unknown, path: Path, limited: boolean): Problem | null {
  if (typeof value === 'string') return findTextProblem(value, path, limited);
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  if (limited && Array.isArray(value) && value.length > MAX_ENTRIES)
    return { path, message: `has ${value.length} entries. The limit is ${MAX_ENTRIES}.` };
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, entry] of entries) {
    const problem = findProblem(entry, [...path, key], limited);
    if (problem !== null) return problem;
  }
  return null;
}

function findTextProblem(text: string, path: Path, limited: boolean): Problem | null {
  const name = path.at(-1);
  const most = name === 'after' || name === 'before' ? MAX_CURSOR : MAX_TEXT;
  if (limited && text.length > most) return { path, message: `has ${text.length} characters. The limit is ${most}.` };
  if (!UNSTORABLE.test(text)) return null;
  return { path, message: 'contains a null character or an incomplete character. Remove it.' };
}

SchemaBuilder.registerPlugin(pluginName, CheckArgumentsPlugin);
