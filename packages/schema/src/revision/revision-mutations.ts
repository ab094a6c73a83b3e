import { type Edited, undoRevision } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { mutate, requestFields, revisionField } from '../mutate.ts';
import { Revision } from './revision.ts';

const UndoRevisionInput = builder.inputType('UndoRevisionInput', {
  description: 'The input of `undoRevision`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Revision, description: 'ID of the revision.' }),
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
      'Undoes a revision: all entries get their previous values back. If a later change depends on the revision, nothing is changed and the `ConflictError` names that change. An undo is itself a revision, and undoing it restores the original change.',
    args: { input: t.arg({ type: UndoRevisionInput, required: true, description: 'The revision to undo.' }) },
    errors: resultOf('UndoRevision'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'undoRevision', 'UNDO', input, (tx, running) => undoRevision(tx, running, input.id.id)),
  }),
);
