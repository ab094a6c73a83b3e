import { createToken, type NewToken, revokeToken } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { Token } from './token.ts';

const CreateTokenInput = builder.inputType('CreateTokenInput', {
  description: 'The input of `createToken`.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name of the token, shown in revisions. 1 to 100 characters.' }),
    role: t.field({ type: Role, required: true, description: 'The permissions of the token.' }),
    expiresInDays: t.int({
      description:
        'The number of days until the token expires, from 1 to 3,650. Without it, the token does not expire.',
    }),
  }),
});

const CreateTokenPayload = builder.objectRef<NewToken>('CreateTokenPayload').implement({
  description: 'The payload of `createToken`.',
  fields: (t) => ({
    token: t.prismaField({
      type: Token,
      description: 'The token.',
      resolve: (query, { id }, _args, ctx) => ctx.db.token.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    secret: t.exposeString('secret', {
      description: 'The secret. Send it as "Authorization: Bearer …". Store it safely, because it is shown only once.',
    }),
  }),
});

const RevokeTokenInput = builder.inputType('RevokeTokenInput', {
  description: 'The input of `revokeToken`.',
  fields: (t) => ({ id: t.globalID({ required: true, for: Token, description: 'The ID of the token.' }) }),
});

const RevokeTokenPayload = builder.objectRef<{ readonly id: string }>('RevokeTokenPayload').implement({
  description: 'The payload of `revokeToken`.',
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
    description: 'Creates a token. For admins only. Does not create a revision and cannot be undone.',
    args: {
      input: t.arg({
        type: CreateTokenInput,
        required: true,
        description: 'The name and the permissions of the token.',
      }),
    },
    errors: resultOf('CreateToken'),
    resolve: (_root, { input }, ctx) => createToken(ctx.db, input.name, input.role, input.expiresInDays ?? null),
  }),
  revokeToken: t.field({
    type: RevokeTokenPayload,
    authScopes: { admin: true },
    description:
      'Revokes a token immediately and permanently, and ends the sign-in links and sessions that were made with it. For admins only.',
    args: { input: t.arg({ type: RevokeTokenInput, required: true, description: 'The token to revoke.' }) },
    errors: resultOf('RevokeToken'),
    resolve: async (_root, { input }, ctx) => {
      await revokeToken(ctx.db, input.id.id);
      return { id: input.id.id };
    },
  }),
}));
