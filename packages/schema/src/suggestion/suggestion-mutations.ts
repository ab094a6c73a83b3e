import {
  acceptSuggestion,
  dismissSuggestion,
  type Edited,
  type SuggestedRecord,
  type Suggestion,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { Event } from '../event/event.ts';
import { expectedVersion, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from '../person/person.ts';
import { EventMergeSuggestion, PersonMergeSuggestion } from './merge-suggestion.ts';

const suggestionTypes = [PersonMergeSuggestion, EventMergeSuggestion];

const AcceptMergeSuggestionInput = builder.inputType('AcceptMergeSuggestionInput', {
  description: 'The input of `acceptMergeSuggestion`.',
  fields: (t) => ({
    id: t.globalID({
      required: true,
      for: suggestionTypes,
      description:
        'The ID of the suggestion. Its `person` or `event` remains, and its `other` is merged into it and then deleted.',
    }),
    expectedVersion: expectedVersion(t, 'the `person` or `event`'),
    otherExpectedVersion: expectedVersion(t, 'the `other`'),
    ...requestFields(t),
  }),
});

const DismissMergeSuggestionInput = builder.inputType('DismissMergeSuggestionInput', {
  description: 'The input of `dismissMergeSuggestion`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: suggestionTypes, description: 'The ID of the suggestion.' }),
    ...requestFields(t),
  }),
});

const MergeSuggestionPayload = builder.objectRef<Edited<SuggestedRecord>>('MergeSuggestionPayload').implement({
  description: 'The payload of `acceptMergeSuggestion` and `dismissMergeSuggestion`.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description:
        'The current state of the person. Null if the suggestion was about events, or if the person has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) =>
        result.of === 'Person' ? ctx.db.person.findUnique({ ...query, where: { id: result.id } }) : null,
    }),
    event: t.prismaField({
      type: Event,
      nullable: true,
      description:
        'The current state of the event. Null if the suggestion was about people, or if the event has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) =>
        result.of === 'Event' ? ctx.db.event.findUnique({ ...query, where: { id: result.id } }) : null,
    }),
    revision: revisionField(t),
  }),
});

/** Converts the global ID of a suggestion to its type and database ID. */
function suggestionOf({ typename, id }: { readonly typename: string; readonly id: string }): Suggestion {
  return { of: typename === 'EventMergeSuggestion' ? 'Event' : 'Person', id };
}

builder.mutationFields((t) => ({
  acceptMergeSuggestion: t.field({
    type: MergeSuggestionPayload,
    description: 'Merges the two people or events of a suggestion, like `mergePeople` and `mergeEvents`.',
    args: {
      input: t.arg({ type: AcceptMergeSuggestionInput, required: true, description: 'The suggestion to accept.' }),
    },
    errors: resultOf('AcceptMergeSuggestion'),
    resolve: (_root, { input }, ctx) => {
      const suggestion = suggestionOf(input.id);
      const action = suggestion.of === 'Person' ? 'MERGE_PEOPLE' : 'MERGE_EVENTS';
      const { expectedVersion, otherExpectedVersion } = input;
      return mutate(ctx, 'acceptMergeSuggestion', action, input, (tx) =>
        acceptSuggestion(tx, { ...suggestion, expectedVersion, otherExpectedVersion }),
      );
    },
  }),
  dismissMergeSuggestion: t.field({
    type: MergeSuggestionPayload,
    description:
      'Dismisses a suggestion, so that the two people or events stay separate. Later imports do not make the suggestion again.',
    args: {
      input: t.arg({ type: DismissMergeSuggestionInput, required: true, description: 'The suggestion to dismiss.' }),
    },
    errors: resultOf('DismissMergeSuggestion'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'dismissMergeSuggestion', 'DISMISS_SUGGESTION', input, (tx) =>
        dismissSuggestion(tx, suggestionOf(input.id)),
      ),
  }),
}));
