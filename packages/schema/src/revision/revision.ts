import { builder } from '../builder.ts';
import { RevisionAction } from '../enums.ts';

/** A recorded change to the graph. */
export const Revision = builder.prismaNode('Revision', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'A recorded change to the graph. Every revision can be undone.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'The number of the revision. Numbers increase with each change and can have gaps.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'The date and time of the change.' }),
    actor: t.exposeString('actor', {
      description: 'The name of the user or program that made the change. "anonymous" if not signed in.',
    }),
    action: t.expose('action', { type: RevisionAction, description: 'The kind of change.' }),
    comment: t.exposeString('comment', {
      nullable: true,
      description: 'The comment on the change. Null if there is no comment.',
    }),
    undoOf: t.relation('undoOf', {
      nullable: true,
      description: 'The revision that this revision undoes. Null if this revision is not an undo.',
    }),
    undoneBy: t.relation('undoneBy', {
      nullable: true,
      description: 'The revision that undid this revision. Null if this revision is in effect.',
    }),
  }),
});

/** The connection type for lists of revisions. */
export const RevisionConnection = builder.connectionObject(
  { type: Revision, name: 'RevisionConnection', description: 'A list of revisions.' },
  { name: 'RevisionEdge', description: 'A revision in a list, with its cursor.' },
);
