import { changeOperation } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf, RecordType, RevisionAction } from '../enums.ts';
import { encodeGlobalID } from '../ids.ts';
import { connect, type Order, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { mostFirst } from '../lists/orders.ts';
import { type FieldChange, fieldChanges } from './change-fields.ts';

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'A field before and after.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field, dotted where it lies within another: "quote.text".' }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'What it was; null where it was empty, or where there was no such entry.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'What it became; null where it is empty, or where the entry was deleted.',
    }),
  }),
});

const Operation = enumOf(changeOperation);

const typenames = { ARTICLE: 'Article', PERSON: 'Person', EVENT: 'Event', STATEMENT: 'Statement' } as const;

/** What a revision did to one entry. */
export const Change = builder.prismaObject('Change', {
  select: { id: true },
  description: 'What a revision did to one entry: a record, or something that belongs to one.',
  fields: (t) => ({
    entry: t.exposeString('table', {
      description: 'What kind of entry: Article, Person, Event, Statement, Mention, PersonRole, StatementEvent …',
    }),
    recordType: t.expose('recordType', { type: RecordType, description: 'What kind of record it belongs to.' }),
    recordId: t.id({
      description: 'The id of that record; it may have been deleted since.',
      select: { recordType: true, recordId: true },
      resolve: ({ recordType, recordId }) => encodeGlobalID(typenames[recordType], recordId),
    }),
    operation: t.field({
      type: Operation,
      description: 'What became of the entry.',
      select: { before: true, after: true },
      resolve: ({ before, after }) => (before === null ? 'CREATED' : after === null ? 'DELETED' : 'UPDATED'),
    }),
    fields: t.field({
      type: [FieldChangeType],
      description: 'The fields that changed; all of them where the entry was created or deleted.',
      select: { table: true, before: true, after: true },
      resolve: ({ table, before, after }) => fieldChanges(table, before, after),
    }),
  }),
});

const ChangeConnection = builder.connectionObject(
  { type: Change, name: 'ChangeConnection', description: 'A page of changes.' },
  { name: 'ChangeEdge', description: 'An entry of a page: a change and its cursor.' },
);

const byEntry: Order<'table', 'id'> = {
  name: 'entry:table',
  sort: 'table',
  sortKind: 'text',
  id: 'id',
  direction: 'asc',
};
/** What follows from other entries (counts, first mentions, search keys) is of no interest to a reader. */
const told = { derived: false };

/** One change of the graph. */
export const Revision = builder.prismaNode('Revision', {
  id: { field: 'id' },
  select: { id: true },
  description: 'One change of the graph: who made it, when, and what it did. Every revision can be undone.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts up in the order in which changes were made; may have gaps.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
    actor: t.exposeString('actor', { description: 'Who made it; "anonymous" where nobody had signed in.' }),
    action: t.expose('action', { type: RevisionAction, description: 'What it was made for.' }),
    comment: t.exposeString('comment', {
      nullable: true,
      description: 'Why, in the words of whoever made it; null where nothing was given.',
    }),
    undoOf: t.relation('undoOf', {
      nullable: true,
      description: 'The revision that it undoes; null where it is no undo.',
    }),
    undoneBy: t.relation('undoneBy', {
      nullable: true,
      description: 'The revision that undid it; null where it is in force, or in force again.',
    }),
    changes: t.connection(
      {
        type: Change,
        description: 'What it did, entry by entry. An import lists nothing: all that it brought was new.',
        select: (args, _ctx, nested) => ({
          changes: nested(
            nested({ ...pageQuery(byEntry, args, [told]), select: { table: true, id: true } }, ['edges', 'node']),
            ['nodes'],
          ),
        }),
        resolve: (revision, args, ctx) => ({
          ...connect(revision.changes, args, byEntry, (row) => row),
          totalCount: () => ctx.count('revisionChanges', revision.id),
        }),
      },
      ChangeConnection,
    ),
  }),
});

/** A page of them. */
export const RevisionConnection = builder.connectionObject(
  { type: Revision, name: 'RevisionConnection', description: 'A page of revisions.' },
  { name: 'RevisionEdge', description: 'An entry of a page: a revision and its cursor.' },
);

const latestFirst = mostFirst('number');

builder.queryFields((t) => ({
  revision: t.prismaField({
    type: Revision,
    nullable: true,
    description: 'A revision by id; null where there is none.',
    args: { id: t.arg.globalID({ required: true, for: Revision, description: 'The id, as `Revision.id` gives it.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.revision.findUnique({ ...query, where: { id: id.id } }),
  }),
  revisions: t.connection(
    {
      type: Revision,
      description: 'Every change of the graph, latest first.',
      resolve: async (_root, args, ctx, info) => {
        const select = nodeSelect(ctx, info, 'Revision', { id: true, number: true });
        const rows = await ctx.db.revision.findMany({ select, ...pageQuery(latestFirst, args) });
        return { ...connect(rows, args, latestFirst, (row) => row), totalCount: () => ctx.db.revision.count() };
      },
    },
    RevisionConnection,
  ),
}));
