import type { Actor } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Whoever sends the request.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name that revisions show.' }),
    role: t.expose('role', { type: Role, description: 'What the viewer may do.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    skipTypeScopes: true,
    description: 'Whoever sends the request, for everyone to ask; null where nobody has signed in.',
    resolve: (_root, _args, { actor }) => actor,
  }),
);
