import { type Edited, undoRevision } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { mutate, requestFields, revisionField } from '../mutate.ts';
import { Revision } from './revision.ts';

const UndoRevisionInput = builder.inputType('UndoRevisionInput', {
  description: 'Which revision to undo.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Revision, description: 'Which revision.' }),
    ...requestFields(t),
  }),
});

const UndoRevisionPayload = builder.objectRef<Edited<{ undoneRevisionId: string }>>('UndoRevisionPayload').implement({
  description: 'A revision that was undone.',
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
      'Undoes a revision: every entry becomes what it was before. Where a later change built upon it, nothing is changed and the conflict names that. An undo is a revision itself: undo it to do again what was undone.',
    args: { input: t.arg({ type: UndoRevisionInput, required: true, description: 'Which revision.' }) },
    errors: resultOf('UndoRevision', 'What was undone, or why it was not.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'undoRevision', 'UNDO', input, (tx, running) => undoRevision(tx, running, input.id.id)),
  }),
);
