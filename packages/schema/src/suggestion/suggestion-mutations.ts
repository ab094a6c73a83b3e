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
  description: 'A suggestion that is right.',
  fields: (t) => ({
    id: t.globalID({
      required: true,
      for: suggestionTypes,
      description: 'Which suggestion: its `person` or `event` stays, its `other` becomes a part.',
    }),
    expectedVersion: expectedVersion(t, 'its `person` or `event`'),
    otherExpectedVersion: expectedVersion(t, 'its `other`'),
    ...requestFields(t),
  }),
});

const DismissMergeSuggestionInput = builder.inputType('DismissMergeSuggestionInput', {
  description: 'A suggestion that is wrong.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: suggestionTypes, description: 'Which suggestion.' }),
    ...requestFields(t),
  }),
});

const MergeSuggestionPayload = builder.objectRef<Edited<SuggestedRecord>>('MergeSuggestionPayload').implement({
  description: 'What a suggestion was made for, once somebody has decided on it.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description:
        'The person as of now, where two people were suggested; null also where somebody has deleted or merged the person since.',
      resolve: (query, { result }, _args, ctx) =>
        result.of === 'Person' ? ctx.db.person.findUnique({ ...query, where: { id: result.id } }) : null,
    }),
    event: t.prismaField({
      type: Event,
      nullable: true,
      description:
        'The event as it is now, where two events were suggested; null also where somebody has deleted or merged it since.',
      resolve: (query, { result }, _args, ctx) =>
        result.of === 'Event' ? ctx.db.event.findUnique({ ...query, where: { id: result.id } }) : null,
    }),
    revision: revisionField(t),
  }),
});

/** What a suggestion's id of the API says. */
function suggestionOf({ typename, id }: { readonly typename: string; readonly id: string }): Suggestion {
  return { of: typename === 'EventMergeSuggestion' ? 'Event' : 'Person', id };
}

builder.mutationFields((t) => ({
  acceptMergeSuggestion: t.field({
    type: MergeSuggestionPayload,
    description: 'Makes one of the two of a suggestion, as `mergePeople` and `mergeEvents` do.',
    args: { input: t.arg({ type: AcceptMergeSuggestionInput, required: true, description: 'Which suggestion.' }) },
    errors: resultOf('AcceptMergeSuggestion', 'The one that stays, or why the two were not merged.'),
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
    description: 'Says that the two of a suggestion are two. It does not come back with the next import.',
    args: { input: t.arg({ type: DismissMergeSuggestionInput, required: true, description: 'Which suggestion.' }) },
    errors: resultOf('DismissMergeSuggestion', 'The one it was made for, or why it was not dismissed.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'dismissMergeSuggestion', 'DISMISS_SUGGESTION', input, (tx) =>
        dismissSuggestion(tx, suggestionOf(input.id)),
      ),
  }),
}));
