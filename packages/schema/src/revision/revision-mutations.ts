import { type Edited, undoRevision } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { mutate, requestFields, revisionField } from '../mutate.ts';
import { Revision } from './revision.ts';

const UndoRevisionInput = builder.inputType('UndoRevisionInput', {
  description: 'The input of `undoRevision`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Revision, description: 'The ID of the revision.' }),
    ...requestFields(t),
  }),
});

const UndoRevisionPayload = builder.objectRef<Edited<{ undoneRevisionId: string }>>('UndoRevisionPayload').implement({
  description: 'The payload of `undoRevision`.',
  fields: (t) => ({
    undone: t.field({
      type: Revision,
      description: 'The revision that was undone.',
      resolve: ({ result }) => Revision.addBrand({ id: result.undoneRevisionId }),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationField('undoRevision', (t) =>
  t.field({
    type: UndoRevisionPayload,
    description:
      'Undoes a revision by restoring the previous values of all changed entries. If a later revision depends on it, nothing is changed and the mutation returns a `ConflictError` with that revision. To redo the change, undo the new revision.',
    args: { input: t.arg({ type: UndoRevisionInput, required: true, description: 'The revision to undo.' }) },
    errors: resultOf('UndoRevision'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'undoRevision', 'UNDO', input, (tx, running) => undoRevision(tx, running, input.id.id)),
  }),
);
