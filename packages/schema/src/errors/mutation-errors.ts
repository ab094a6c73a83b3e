import { ConflictError, type ConflictingField, InvalidInputError, NotFoundError } from '@wortlaut/graph';
import { INPUT_ERRORS } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { fieldName, fieldValue } from '../revision/change-fields.ts';
import { Revision } from '../revision/revision.ts';
import { ForbiddenError } from './errors.ts';

const MutationError = builder.interfaceRef<Error>('MutationError').implement({
  description: 'Why a change was not made. Whatever it is, nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong, where, and what to do.' }) }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  interfaces: [MutationError],
  description: 'What was to be changed is not there, or not any more; nothing was changed.',
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  interfaces: [MutationError],
  description: 'You may not make this change; nothing was changed.',
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [MutationError],
  description: 'The input cannot be used; nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: `A stable code for programs: ${Object.keys(INPUT_ERRORS).join(', ')}.`,
    }),
    path: t.stringList({
      description: 'The field of the input that is wrong; within lists, the position from 0.',
      resolve: (error) => error.path.map(String),
    }),
  }),
});

const ConflictingFieldType = builder.objectRef<ConflictingField>('ConflictingField').implement({
  description: 'A field that somebody changed since.',
  fields: (t) => ({
    field: t.string({
      description: 'Its name, dotted where it lies within another: "quote.text".',
      resolve: ({ column }) => fieldName(column),
    }),
    now: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Its value now; ids are those of the API. Null where it is empty.',
      resolve: ({ table, column, now }) => fieldValue(table, column, now),
    }),
    revision: t.field({
      type: Revision,
      description: 'Who changed it last, and when.',
      resolve: ({ revisionId }) => Revision.addBrand({ id: revisionId }),
    }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  interfaces: [MutationError],
  description: 'Somebody else changed the same since you saw it; nothing was changed.',
  fields: (t) => ({
    revision: t.field({
      type: Revision,
      nullable: true,
      description: 'The latest revision that stands in the way; null where none is known.',
      resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
    }),
    fields: t.field({
      type: [ConflictingFieldType],
      description: 'What was changed since.',
      resolve: (error) => [...error.fields],
    }),
  }),
});

/** The expected failures of a change. */
const errorTypes = [NotFoundError, ConflictError, InvalidInputError, ForbiddenError];

/** The result of a mutation: its payload, or why the change was not made. */
export function resultOf(mutation: string, description: string) {
  return { types: errorTypes, directResult: true as const, union: { name: `${mutation}Result`, description } };
}
