import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { getDatamodel, type PrismaTypes } from '@wortlaut/database';
import { DateResolver, DateTimeResolver, JSONResolver } from 'graphql-scalars';
import type { Context } from './context.ts';
import { decodeGlobalID } from './ids.ts';
import LoadedColumnsPlugin from './plugins/loaded-columns.ts';
import MutationIdsPlugin from './plugins/mutation-ids.ts';
import { mayDo, refuse, type Scopes } from './token/access.ts';

/** The builder that every type of the schema is defined with. */
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
  // The errors come first, so that a refusal is one of the failures that a mutation's result names.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, MutationIdsPlugin, RelayPlugin, LoadedColumnsPlugin, PrismaPlugin],
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
    nodesOnConnection: { description: 'The entries of this page without their cursors.' },
    edgesFieldOptions: { nullable: false, description: 'The entries of this page, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The entry itself.' },
    nodesFieldOptions: { nullable: false, description: 'The entries of this page without their cursors.' },
    cursorFieldOptions: { description: 'Marks the place of this entry: hand it to `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Where this page begins and ends, and whether the list goes on.' },
    firstArgOptions: { description: 'How many to return from the beginning, or from `after` on: 1 to 100.' },
    afterArgOptions: { description: 'A cursor: what follows it is returned.' },
    lastArgOptions: {
      description: 'How many to return from the end, or up to `before`: 1 to 100. Either this or `first`.',
    },
    beforeArgOptions: { description: 'A cursor: what precedes it is returned.' },
    nodeTypeOptions: { description: 'Anything that has an id of its own.' },
    idFieldOptions: { description: 'An opaque id, unique among all types; it never changes.' },
    pageInfoTypeOptions: { description: 'Where a page of a list begins and ends, and whether the list goes on.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has entries before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last entry; null on an empty page.' },
    nodeQueryOptions: {
      args: { id: { description: 'The id, as `Node.id` gives it.' } },
      description: 'Anything that has an id, by that id; null where there is none.',
      nullable: true,
    },
    nodesQueryOptions: {
      args: { ids: { description: 'The ids, as `Node.id` gives them.' } },

      description: 'Several by their ids, in the order asked for; null for each that there is none of.',
    },
  },
});

builder.queryType({
  authScopes: { read: true },
  description: 'Reading the graph: who said what, in which words, about which event, printed where.',
});
builder.mutationType({
  authScopes: { edit: true },
  description: 'Changing the graph: taking articles in, correcting what was found in them, undoing it.',
});
builder.subscriptionType({
  authScopes: { read: true },
  description: 'Changes of the graph as they happen, whichever server made them; sent as server-sent events.',
});

builder.addScalarType('Date', DateResolver, {
  description: 'A day of the calendar, as ISO 8601 writes it: 2021-12-30.',
});
builder.addScalarType('DateTime', DateTimeResolver, {
  description: 'An instant, as RFC 3339 writes it: 2021-12-30T09:15:00Z.',
});
builder.addScalarType('JSON', JSONResolver, { description: 'Any value: text, number, boolean, null, list or object.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all, not only on this page. Counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
);
