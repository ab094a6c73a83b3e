import { ConflictError, type ConflictingField, InvalidInputError, NotFoundError } from '@wortlaut/graph';
import { INPUT_ERRORS } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { fieldName, fieldValue } from '../revision/change-fields.ts';
import { Revision } from '../revision/revision.ts';
import { ForbiddenError } from './errors.ts';

const MutationError = builder.interfaceRef<Error>('MutationError').implement({
  description: 'An expected error of a mutation. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'A human-readable message that says what is wrong, where, and how to fix it.',
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  interfaces: [MutationError],
  description: 'The object to change does not exist, or was deleted. Nothing was changed.',
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  interfaces: [MutationError],
  description: 'Your role does not allow this change. Nothing was changed.',
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [MutationError],
  description: 'The input is not valid. Nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: `A stable, machine-readable code: ${Object.keys(INPUT_ERRORS).join(', ')}.`,
    }),
    path: t.stringList({
      description: 'The path of the invalid field: field names, and zero-based indexes for list elements.',
      resolve: (error) => error.path.map(String),
    }),
  }),
});

const ConflictingFieldType = builder.objectRef<ConflictingField>('ConflictingField').implement({
  description: 'A field that someone else changed after you read it.',
  fields: (t) => ({
    field: t.string({
      description: 'The name of the field. A nested field has a dotted name: "quote.text".',
      resolve: ({ column }) => fieldName(column),
    }),
    now: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The current value. Null if the field is empty.',
      resolve: ({ table, column, now }) => fieldValue(table, column, now),
    }),
    revision: t.field({
      type: Revision,
      description: 'The latest revision that changed the field.',
      resolve: ({ revisionId }) => Revision.addBrand({ id: revisionId }),
    }),
  }),
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  interfaces: [MutationError],
  description: 'Someone else has changed the same data since you read it. Nothing was changed.',
  fields: (t) => ({
    revision: t.field({
      type: Revision,
      nullable: true,
      description: 'The latest revision that conflicts with your change. Null if it is unknown.',
      resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
    }),
    fields: t.field({
      type: [ConflictingFieldType],
      description: 'The fields that someone else changed.',
      resolve: (error) => [...error.fields],
    }),
  }),
});

/** The types for the expected errors of mutations. */
const errorTypes = [NotFoundError, ConflictError, InvalidInputError, ForbiddenError];

/**
 * Returns the options for the result of a mutation: a union of its payload and the expected errors.
 *
 * @param mutation - the name of the mutation in Pascal case: `UpdateArticle`
 */
export function resultOf(mutation: string) {
  const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
  const description = `The result of \`${field}\`: a payload or an error.`;
  return { types: errorTypes, directResult: true as const, union: { name: `${mutation}Result`, description } };
}
