import { createSignInLink, type NewSignInLink, SIGN_IN_LINK_MINUTES } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';

const CreateSignInLinkInput = builder.inputType('CreateSignInLinkInput', {
  description: 'Who is to sign in.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Who it is, 1 to 100 characters: revisions show it.' }),
    role: t.field({ type: Role, required: true, description: 'What the browser may do once it is signed in.' }),
  }),
});

const CreateSignInLinkPayload = builder.objectRef<NewSignInLink>('CreateSignInLinkPayload').implement({
  description: 'A link that signs one browser in.',
  fields: (t) => ({
    path: t.string({
      description:
        'The link without the address of the server, which its clients know better: "/sign-in?key=…". It is shown this once, and good once.',
      resolve: ({ key }) => `/sign-in?key=${key}`,
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is good.' }),
  }),
});

builder.mutationField('createSignInLink', (t) =>
  t.field({
    type: CreateSignInLinkPayload,
    authScopes: { admin: true },
    description: `Makes a link that signs one browser in, once, within ${SIGN_IN_LINK_MINUTES} minutes; for admins. It is no change of the graph: it has no revision and cannot be undone.`,
    args: { input: t.arg({ type: CreateSignInLinkInput, required: true, description: 'Who is to sign in.' }) },
    errors: resultOf('CreateSignInLink', 'The link, or why it was not made.'),
    resolve: (_root, { input }, ctx) => createSignInLink(ctx.db, input.name, input.role),
  }),
);
