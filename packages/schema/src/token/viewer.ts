import type { Actor } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'The person or program that sent the request.',
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
    description: 'The person or program that sent the request. Null if not signed in. No permission is needed.',
    resolve: (_root, _args, { actor }) => actor,
  }),
);
