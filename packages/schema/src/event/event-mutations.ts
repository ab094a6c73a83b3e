import {
  createEvent,
  deleteEvent,
  type Edited,
  type EditedRecord,
  mergeEvents,
  type SplitRecord,
  splitEvent,
  updateEvent,
} from '@wortlaut/graph';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { EventKind, EventStatus } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { encodeGlobalID } from '../ids.ts';
import { dateOf, PreciseDateInput } from '../input-types.ts';
import { expectedVersion, given, idOf, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from '../person/person.ts';
import { Event } from './event.ts';

const CreateEventInput = builder.inputType('CreateEventInput', {
  description: 'The input of `createEvent`.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'A short title.' }),
    kind: t.field({ type: EventKind, description: 'The kind of the event. Defaults to `OTHER`.' }),
    parent: t.globalID({ for: Event, description: 'The ID of the event that the event belongs to.' }),
    status: t.field({
      type: EventStatus,
      required: true,
      description: 'Whether the event is past, planned or cancelled.',
    }),
    start: t.field({ type: PreciseDateInput, description: 'The start of the event, if known.' }),
    end: t.field({ type: PreciseDateInput, description: 'The end of the event, if known.' }),
    place: t.string({ description: 'The place of the event, if known.' }),
    participants: t.globalIDList({ for: Person, description: 'The IDs of the participants.' }),
    ...requestFields(t),
  }),
});

const UpdateEventInput = builder.inputType('UpdateEventInput', {
  description: 'The input of `updateEvent`. Omitted fields stay the same.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'The ID of the event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    title: t.string({ description: 'A short title.' }),
    kind: t.field({ type: EventKind, description: 'The kind of the event.' }),
    parent: t.globalID({
      for: Event,
      description: 'The ID of the event that the event belongs to. Null makes it a separate event.',
    }),
    status: t.field({ type: EventStatus, description: 'Whether the event is past, planned or cancelled.' }),
    start: t.field({ type: PreciseDateInput, description: 'The start of the event. Null clears it.' }),
    end: t.field({ type: PreciseDateInput, description: 'The end of the event. Null clears it.' }),
    place: t.string({ description: 'The place of the event. Null clears it.' }),
    participants: t.globalIDList({
      for: Person,
      description: 'The IDs of all participants. People not listed are removed.',
    }),
    ...requestFields(t),
  }),
});

const DeleteEventInput = builder.inputType('DeleteEventInput', {
  description: 'The input of `deleteEvent`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'The ID of the event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    ...requestFields(t),
  }),
});

const MergeEventsInput = builder.inputType('MergeEventsInput', {
  description: 'The input of `mergeEvents`.',
  fields: (t) => ({
    id: t.globalID({
      required: true,
      for: Event,
      description: 'The ID of the event that remains and keeps its title.',
    }),
    expectedVersion: expectedVersion(t, 'the event that remains'),
    other: t.globalID({
      required: true,
      for: Event,
      description: 'The ID of the event that is merged into the first event and then deleted.',
    }),
    otherExpectedVersion: expectedVersion(t, 'the other event'),
    ...requestFields(t),
  }),
});

const SplitEventInput = builder.inputType('SplitEventInput', {
  description: 'The input of `splitEvent`.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'The ID of the event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    title: t.string({ required: true, description: 'The title of the new event.' }),
    articles: t.globalIDList({
      required: true,
      for: Article,
      description:
        'The IDs of the articles about the new event. Specify at least one article about the original event, but not all of them.',
    }),
    suggestMerge: t.boolean({
      description:
        'Whether to suggest merging the two events again, so that an editor can check the split. Defaults to false.',
    }),
    ...requestFields(t),
  }),
});

const EventPayload = builder.objectRef<Edited<EditedRecord>>('EventPayload').implement({
  description: 'The payload of the mutations that add or change an event.',
  fields: (t) => ({
    event: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The current state of the event. Null if it has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeleteEventPayload = builder.objectRef<Edited<EditedRecord>>('DeleteEventPayload').implement({
  description: 'The payload of `deleteEvent`.',
  fields: (t) => ({
    deletedEventId: t.id({
      description: 'The ID of the deleted event.',
      resolve: ({ result }) => encodeGlobalID('Event', result.id),
    }),
    revision: revisionField(t),
  }),
});

const SplitEventPayload = builder.objectRef<Edited<SplitRecord>>('SplitEventPayload').implement({
  description: 'The payload of `splitEvent`.',
  fields: (t) => ({
    event: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The current state of the original event. Null if it has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.id } }),
    }),
    newEvent: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The current state of the new event. Null if it has since been deleted or merged.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.newId } }),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  createEvent: t.field({
    type: EventPayload,
    description: 'Adds an event. Use `linkStatementToEvent` to link statements to it.',
    args: { input: t.arg({ type: CreateEventInput, required: true, description: 'The event.' }) },
    errors: resultOf('CreateEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createEvent', 'CREATE_EVENT', input, (tx) =>
        createEvent(tx, {
          ...{ title: input.title, kind: given(input.kind), status: input.status, place: input.place },
          parent: input.parent?.id,
          ...{ start: dateOf(input.start), end: dateOf(input.end) },
          participants: input.participants?.map(({ id }) => id),
        }),
      ),
  }),
  updateEvent: t.field({
    type: EventPayload,
    description: 'Updates an event.',
    args: {
      input: t.arg({
        type: UpdateEventInput,
        required: true,
        description: 'The record to update, and the new values.',
      }),
    },
    errors: resultOf('UpdateEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateEvent', 'UPDATE_EVENT', input, (tx) =>
        updateEvent(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, title: given(input.title) },
          ...{ kind: given(input.kind), status: given(input.status), place: input.place },
          parent: idOf(input.parent),
          ...{ start: dateOf(input.start), end: dateOf(input.end) },
          participants: input.participants?.map(({ id }) => id),
        }),
      ),
  }),
  deleteEvent: t.field({
    type: DeleteEventPayload,
    description: 'Deletes an event. The statements about it remain.',
    args: { input: t.arg({ type: DeleteEventInput, required: true, description: 'The event to delete.' }) },
    errors: resultOf('DeleteEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deleteEvent', 'DELETE_EVENT', input, (tx) =>
        deleteEvent(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  mergeEvents: t.field({
    type: EventPayload,
    description:
      'Merges two events, including their mentions, participants and statements. Undo the revision to restore both events.',
    args: { input: t.arg({ type: MergeEventsInput, required: true, description: 'The events to merge.' }) },
    errors: resultOf('MergeEvents'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'mergeEvents', 'MERGE_EVENTS', input, (tx) =>
        mergeEvents(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion },
          ...{ other: input.other.id, otherExpectedVersion: input.otherExpectedVersion },
        }),
      ),
  }),
  splitEvent: t.field({
    type: SplitEventPayload,
    description: 'Splits an event in two. The mentions and statements in the specified articles move to a new event.',
    args: {
      input: t.arg({
        type: SplitEventInput,
        required: true,
        description: 'The event to split, and the articles to move to the new event.',
      }),
    },
    errors: resultOf('SplitEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'splitEvent', 'SPLIT_EVENT', input, (tx) =>
        splitEvent(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, title: input.title },
          ...{ articles: input.articles.map(({ id }) => id), suggestMerge: given(input.suggestMerge) },
        }),
      ),
  }),
}));
