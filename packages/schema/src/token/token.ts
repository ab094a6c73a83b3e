import { createToken, type NewToken, revokeToken } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import type { Order } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';

/** What a program shows to be let in. */
const Token = builder.prismaNode('Token', {
  id: { field: 'id' },
  select: { id: true },
  // A lookup by id leads here as well.
  authScopes: { admin: true },
  description: 'What a program shows to be let in. The secret itself is stored nowhere.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that revisions show.' }),
    role: t.expose('role', { type: Role, description: 'What its bearer may do.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null where it never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null where it is good.',
    }),
  }),
});

const TokenConnection = builder.connectionObject(
  { type: Token, name: 'TokenConnection', description: 'A page of tokens.' },
  { name: 'TokenEdge', description: 'An entry of a page: a token and its cursor.' },
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
    description: 'All tokens, revoked ones too, latest first; for anybody but admins null, with an error.',
    order: latestFirst,
    find: (db, query) => db.token.findMany(query),
    count: (db) => db.token.count(),
  }),
);

const CreateTokenInput = builder.inputType('CreateTokenInput', {
  description: 'A token to be made.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Whose it is, 1 to 100 characters: revisions show it.' }),
    role: t.field({ type: Role, required: true, description: 'What its bearer may do.' }),
  }),
});

const CreateTokenPayload = builder.objectRef<NewToken>('CreateTokenPayload').implement({
  description: 'A token that was made.',
  fields: (t) => ({
    token: t.prismaField({
      type: Token,
      description: 'The token.',
      resolve: (query, { id }, _args, ctx) => ctx.db.token.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    secret: t.exposeString('secret', {
      description: 'What its bearer sends as "Authorization: Bearer …". Keep it: it is shown this once.',
    }),
  }),
});

const RevokeTokenInput = builder.inputType('RevokeTokenInput', {
  description: 'Which token to revoke.',
  fields: (t) => ({ id: t.globalID({ required: true, for: Token, description: 'Which token.' }) }),
});

const RevokeTokenPayload = builder.objectRef<{ readonly id: string }>('RevokeTokenPayload').implement({
  description: 'A token that is worthless now.',
  fields: (t) => ({
    token: t.prismaField({
      type: Token,
      description: 'The token.',
      resolve: (query, { id }, _args, ctx) => ctx.db.token.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.mutationFields((t) => ({
  createToken: t.field({
    type: CreateTokenPayload,
    authScopes: { admin: true },
    description: 'Makes a token, for admins. It is no change of the graph: it has no revision and cannot be undone.',
    args: { input: t.arg({ type: CreateTokenInput, required: true, description: 'The token.' }) },
    errors: resultOf('CreateToken', 'The token, or why it was not made.'),
    resolve: (_root, { input }, ctx) => createToken(ctx.db, input.name, input.role),
  }),
  revokeToken: t.field({
    type: RevokeTokenPayload,
    authScopes: { admin: true },
    description: 'Makes a token worthless at once, for admins. It cannot be undone: make a new one.',
    args: { input: t.arg({ type: RevokeTokenInput, required: true, description: 'Which token.' }) },
    errors: resultOf('RevokeToken', 'The token, or why it was not revoked.'),
    resolve: async (_root, { input }, ctx) => {
      await revokeToken(ctx.db, input.id.id);
      return { id: input.id.id };
    },
  }),
}));
