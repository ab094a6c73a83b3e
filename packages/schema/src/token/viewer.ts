import type { Actor } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'The person or program that sends the request.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name shown in revisions.' }),
    role: t.expose('role', { type: Role, description: 'The permissions of the viewer.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    skipTypeScopes: true,
    description:
      'The person or program that sends the request. Null without a token or session. Available to everyone.',
    resolve: (_root, _args, { actor }) => actor,
  }),
);
