import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import type { Order } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';

/** A token that a program uses to access the API. */
export const Token = builder.prismaNode('Token', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  // The check is on the type, because `node` and `nodes` can also return tokens.
  authScopes: { admin: true },
  description: 'A token that a program uses to access the API. Only a hash of its secret is stored.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name shown in revisions.' }),
    role: t.expose('role', { type: Role, description: 'The permissions of the token.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'The time when the token was created.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the token was last used, accurate to the minute. Null if it was never used.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the token expires. Null if it does not expire.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The time when the token was revoked. Null if it was not revoked.',
    }),
  }),
});

const TokenConnection = builder.connectionObject(
  { type: Token, name: 'TokenConnection', description: 'A list of tokens.' },
  { name: 'TokenEdge', description: 'A token in a list, with its cursor.' },
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
      'All tokens, including revoked tokens, newest first. For admins only. Other users get null and an error.',
    order: latestFirst,
    find: (db, query) => db.token.findMany(query),
    count: (db) => db.token.count(),
  }),
);
