import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { getDatamodel, type PrismaTypes } from '@wortlaut/database';
import { DateResolver, DateTimeResolver, JSONResolver } from 'graphql-scalars';
import type { Context } from './context.ts';
import { callerError } from './errors/errors.ts';
import { decodeGlobalID } from './ids.ts';
import CheckArgumentsPlugin from './plugins/check-arguments.ts';
import LoadedColumnsPlugin from './plugins/loaded-columns.ts';
import MutationIdsPlugin from './plugins/mutation-ids.ts';
import { withStorableYear } from './storable-year.ts';
import { mayDo, refuse, type Scopes } from './token/access.ts';

/** The maximum number of objects that one lookup returns. */
const MAX_NODES = 100;

/**
 * Refuses a lookup of tokens by callers who may not see them. The check is before the lookup, so that the response does not
 * show whether the token exists.
 *
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
function refuseHidden(ids: readonly { readonly typename: string }[], ...caller: Parameters<typeof refuse>): void {
  const [, context] = caller;
  if (!mayDo(context).admin && ids.some(({ typename }) => typename === 'Token')) throw refuse(...caller);
}

/** The builder that defines all types of the schema. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  AuthScopes: Scopes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string | number };
    Date: { Input: Date; Output: Date | string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
  };
  Connection: { totalCount: () => number | Promise<number> };
}>({
  // The errors plugin must come first, so that a mutation returns a missing permission as a typed error.
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    CheckArgumentsPlugin,
    MutationIdsPlugin,
    RelayPlugin,
    LoadedColumnsPlugin,
    PrismaPlugin,
  ],
  defaultFieldNullability: false,
  scopeAuth: { authScopes: mayDo, unauthorizedError: refuse, authorizeOnSubscribe: true },
  prisma: {
    client: (context) => context.db,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    filterConnectionTotalCount: true,
    onUnusedQuery: null,
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    decodeGlobalID,
    nodesOnConnection: { description: 'The elements on this page.' },
    edgesFieldOptions: { nullable: false, description: 'The elements on this page, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The element.' },
    nodesFieldOptions: { nullable: false, description: 'The elements on this page.' },
    cursorFieldOptions: { description: 'A cursor for use in pagination.' },
    pageInfoFieldOptions: { description: 'Information about the page, for use in pagination.' },
    firstArgOptions: { description: 'Returns the first _n_ elements from the list, from 1 to 100.' },
    afterArgOptions: { description: 'Returns the elements in the list that come after the specified cursor.' },
    lastArgOptions: {
      description: 'Returns the last _n_ elements from the list, from 1 to 100. Specify either `first` or `last`.',
    },
    beforeArgOptions: { description: 'Returns the elements in the list that come before the specified cursor.' },
    nodeTypeOptions: { description: 'An object with an ID.' },
    idFieldOptions: { description: 'The ID of the object. It is unique across all types and never changes.' },
    pageInfoTypeOptions: { description: 'Information about pagination in a connection.' },
    hasNextPageFieldOptions: { description: 'When paginating forwards, whether there are more elements.' },
    hasPreviousPageFieldOptions: { description: 'When paginating backwards, whether there are more elements.' },
    startCursorFieldOptions: {
      description: 'When paginating backwards, the cursor to continue. Null if the page is empty.',
    },
    endCursorFieldOptions: {
      description: 'When paginating forwards, the cursor to continue. Null if the page is empty.',
    },
    nodeQueryOptions: {
      args: { id: { description: 'The ID of the object.' } },
      description: 'Looks up an object by ID. Null if no such object exists.',
      nullable: true,
      resolve: (parent, { id }, context, info, resolveNode) => {
        refuseHidden([id], parent, context, info);
        return resolveNode(id);
      },
    },
    nodesQueryOptions: {
      args: { ids: { description: `The IDs of the objects, at most ${MAX_NODES}.` } },
      description:
        'Looks up objects by a list of IDs, in the order of the list. Null for each object that does not exist.',
      resolve: (parent, { ids }, context, info, resolveNodes) => {
        if (ids.length > MAX_NODES)
          throw callerError('BAD_ARGUMENT', `"ids" has ${ids.length} entries. The limit is ${MAX_NODES}.`);
        refuseHidden(ids, parent, context, info);
        return resolveNodes(ids);
      },
    },
  },
});

builder.queryType({
  authScopes: { read: true },
  description: 'Queries read the graph of articles, people, events and statements.',
});
builder.mutationType({
  authScopes: { edit: true },
  description: 'Mutations import articles, correct extracted data and undo changes.',
});
builder.subscriptionType({
  authScopes: { read: true },
  description: 'Subscriptions report changes in real time through server-sent events.',
});

builder.addScalarType('Date', withStorableYear(DateResolver), {
  description: 'A date in ISO 8601 format, such as 2021-12-30.',
});
builder.addScalarType('DateTime', withStorableYear(DateTimeResolver), {
  description: 'A date and time in RFC 3339 format, such as 2021-12-30T09:15:00Z.',
});
builder.addScalarType('JSON', JSONResolver, {
  description: 'Any JSON value: a string, number, boolean, null, array or object.',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'The total number of elements in the list, on all pages.',
    resolve: (connection) => connection.totalCount(),
  }),
);
