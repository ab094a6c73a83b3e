import { acceptSuggestion, dismissSuggestion } from '@wortlaut/graph';
import { builder } from './builder.ts';
import { expectedVersion, mutate, requestFields } from './mutate.ts';
import { resultOf } from './mutation-errors.ts';
import { MergeSuggestion } from './person.ts';
import { PersonPayload } from './person-mutations.ts';

const AcceptMergeSuggestionInput = builder.inputType('AcceptMergeSuggestionInput', {
  description: 'A suggestion that is right.',
  fields: (t) => ({
    id: t.globalID({
      required: true,
      for: MergeSuggestion,
      description: 'Which suggestion: its `person` stays, its `other` becomes a part.',
    }),
    expectedVersion: expectedVersion(t, 'its `person`'),
    otherExpectedVersion: expectedVersion(t, 'its `other`'),
    ...requestFields(t),
  }),
});

const DismissMergeSuggestionInput = builder.inputType('DismissMergeSuggestionInput', {
  description: 'A suggestion that is wrong.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: MergeSuggestion, description: 'Which suggestion.' }),
    ...requestFields(t),
  }),
});

builder.mutationFields((t) => ({
  acceptMergeSuggestion: t.field({
    type: PersonPayload,
    description: 'Makes one person of the two of a suggestion, as `mergePeople` does.',
    args: { input: t.arg({ type: AcceptMergeSuggestionInput, required: true, description: 'Which suggestion.' }) },
    errors: resultOf('AcceptMergeSuggestion', 'The person who stays, or why the two were not merged.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'acceptMergeSuggestion', 'MERGE_PEOPLE', input, (tx) =>
        acceptSuggestion(tx, { ...input, id: input.id.id }),
      ),
  }),
  dismissMergeSuggestion: t.field({
    type: PersonPayload,
    description: 'Says that the two of a suggestion are two. It does not come back with the next import.',
    args: { input: t.arg({ type: DismissMergeSuggestionInput, required: true, description: 'Which suggestion.' }) },
    errors: resultOf('DismissMergeSuggestion', 'The person it was made for, or why it was not dismissed.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'dismissMergeSuggestion', 'DISMISS_SUGGESTION', input, (tx) =>
        dismissSuggestion(tx, { id: input.id.id }),
      ),
  }),
}));
