import { createSignInLink, type NewSignInLink, SIGN_IN_LINK_MINUTES } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';

const CreateSignInLinkInput = builder.inputType('CreateSignInLinkInput', {
  description: 'The input of `createSignInLink`.',
  fields: (t) => ({
    name: t.string({ required: true, description: "The person's name, shown in revisions. 1 to 100 characters." }),
    role: t.field({ type: Role, required: true, description: 'The permissions of the session.' }),
  }),
});

const CreateSignInLinkPayload = builder.objectRef<NewSignInLink>('CreateSignInLinkPayload').implement({
  description: 'The payload of `createSignInLink`.',
  fields: (t) => ({
    path: t.string({
      description:
        'The path of the link, such as "/sign-in?key=…", relative to the address of the server. The link is shown only once and works only once.',
      resolve: ({ key }) => `/sign-in?key=${key}`,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'The time when the link expires.' }),
  }),
});

builder.mutationField('createSignInLink', (t) =>
  t.field({
    type: CreateSignInLinkPayload,
    authScopes: { admin: true },
    description: `Creates a link that signs in one browser. The link works once, within ${SIGN_IN_LINK_MINUTES} minutes. For admins only. Does not create a revision and cannot be undone.`,
    args: {
      input: t.arg({
        type: CreateSignInLinkInput,
        required: true,
        description: 'The person who signs in, and the role of the session.',
      }),
    },
    errors: resultOf('CreateSignInLink'),
    resolve: (_root, { input }, ctx) => createSignInLink(ctx.db, input.name, input.role, ctx.actor),
  }),
);
