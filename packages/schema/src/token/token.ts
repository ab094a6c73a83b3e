import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import type { Order } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';

/** A token for programs that use the API. */
export const Token = builder.prismaNode('Token', {
  id: { field: 'id' },
  select: { id: true },
  // `node` and `nodes` can return tokens too.
  authScopes: { admin: true },
  description: 'A token for programs that use the API. Only a hash of its secret is stored.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name shown in revisions.' }),
    role: t.expose('role', { type: Role, description: 'The permissions of the token.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'The time when the token was created.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the token was last used, to the minute. Null if it was never used.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the token was revoked. Null if it is valid.',
    }),
  }),
});

const TokenConnection = builder.connectionObject(
  { type: Token, name: 'TokenConnection', description: 'A list of tokens.' },
  { name: 'TokenEdge', description: 'A token in a list, and its cursor.' },
);

const latestFirst: Order<'createdAt', 'id'> = {
  name: 'token',
  sort: 'createdAt',
  sortKind: 'date',
  id: 'id',
  direction: 'desc',
};

builder.queryField('tokens', (t) =>
  rootList(t, {
    table: 'Token',
    type: Token,
    connection: TokenConnection,
    nullable: true,
    authScopes: { admin: true },
    description:
      'All tokens, including revoked ones, newest first. For admins only; null with an error for anyone else.',
    order: latestFirst,
    find: (db, query) => db.token.findMany(query),
    count: (db) => db.token.count(),
  }),
);
