import { changeOperation } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf, RecordType } from '../enums.ts';
import { encodeGlobalID } from '../ids.ts';
import { type FieldChange, fieldChanges } from './change-fields.ts';

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'The value of a field before and after a change.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The name of the field. Nested fields are written with a dot, such as "quote.text".',
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'The value before the change. Null if the field was empty or the entry did not exist.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'The value after the change. Null if the field is empty or the entry was deleted.',
    }),
  }),
});

const Operation = enumOf(changeOperation);

const typenames = { ARTICLE: 'Article', PERSON: 'Person', EVENT: 'Event', STATEMENT: 'Statement' } as const;

/** A change to an entry, made by a revision. */
export const Change = builder.prismaObject('Change', {
  select: { id: true },
  description:
    'A change to an entry, made by a revision. An entry is a record or a part of a record, such as a mention.',
  fields: (t) => ({
    entry: t.exposeString('table', {
      description:
        'The type of the entry, such as `Article`, `Person`, `Event`, `Statement`, `Mention`, `PersonRole` or `StatementEvent`.',
    }),
    recordType: t.expose('recordType', {
      type: RecordType,
      description: 'The type of the record that the entry belongs to.',
    }),
    recordId: t.id({
      description: 'The ID of the record that the entry belongs to. The record may have been deleted since.',
      select: { recordType: true, recordId: true },
      resolve: ({ recordType, recordId }) => encodeGlobalID(typenames[recordType], recordId),
    }),
    operation: t.field({
      type: Operation,
      description: 'The operation performed on the entry.',
      select: { before: true, after: true },
      resolve: ({ before, after }) => (before === null ? 'CREATED' : after === null ? 'DELETED' : 'UPDATED'),
    }),
    fields: t.field({
      type: [FieldChangeType],
      description: 'The changed fields. If the entry was created or deleted, all of its fields.',
      select: { table: true, before: true, after: true },
      resolve: ({ table, before, after }) => fieldChanges(table, before, after),
    }),
  }),
});

/** The connection type for lists of changes. */
export const ChangeConnection = builder.connectionObject(
  { type: Change, name: 'ChangeConnection', description: 'A list of changes.' },
  { name: 'ChangeEdge', description: 'A change in a list, with its cursor.' },
);
