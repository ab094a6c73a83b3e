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
import { EventStatus } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { encodeGlobalID } from '../ids.ts';
import { dateOf, PreciseDateInput } from '../input-types.ts';
import { expectedVersion, given, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from '../person/person.ts';
import { Event } from './event.ts';

const CreateEventInput = builder.inputType('CreateEventInput', {
  description: 'An event that the graph does not know.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'A short title.' }),
    type: t.string({ description: 'The head noun or verb in its basic form; by default the title.' }),
    status: t.field({ type: EventStatus, required: true, description: 'Past or planned.' }),
    start: t.field({ type: PreciseDateInput, description: 'When it begins, where that is known.' }),
    end: t.field({ type: PreciseDateInput, description: 'When it ends, where that is known.' }),
    place: t.string({ description: 'Where it happens, where that is known.' }),
    participants: t.globalIDList({ for: Person, description: 'Who takes part.' }),
    ...requestFields(t),
  }),
});

const UpdateEventInput = builder.inputType('UpdateEventInput', {
  description: 'A correction of what is known of an event. What is left out stays.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'Which event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    title: t.string({ description: 'A short title.' }),
    type: t.string({ description: 'The head noun or verb in its basic form.' }),
    status: t.field({ type: EventStatus, description: 'Past or planned.' }),
    start: t.field({ type: PreciseDateInput, description: 'When it begins; null where that is not known.' }),
    end: t.field({ type: PreciseDateInput, description: 'When it ends; null where that is not known.' }),
    place: t.string({ description: 'Where it happens; null where that is not known.' }),
    participants: t.globalIDList({ for: Person, description: 'All who take part: whoever is not listed does not.' }),
    ...requestFields(t),
  }),
});

const DeleteEventInput = builder.inputType('DeleteEventInput', {
  description: 'An event that is to be deleted.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'Which event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    ...requestFields(t),
  }),
});

const MergeEventsInput = builder.inputType('MergeEventsInput', {
  description: 'Two events that are one.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'Which stays, with this title.' }),
    expectedVersion: expectedVersion(t, 'the one that stays'),
    other: t.globalID({ required: true, for: Event, description: 'Which becomes a part of the one that stays.' }),
    otherExpectedVersion: expectedVersion(t, 'the other'),
    ...requestFields(t),
  }),
});

const SplitEventInput = builder.inputType('SplitEventInput', {
  description: 'An event that is two: what the articles given tell of it becomes that of a new one.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Event, description: 'Which event.' }),
    expectedVersion: expectedVersion(t, 'the event'),
    title: t.string({ required: true, description: 'The title of the new event.' }),
    articles: t.globalIDList({
      required: true,
      for: Article,
      description: 'The articles that tell of the new event: some of those of the event, but not all.',
    }),
    ...requestFields(t),
  }),
});

const EventPayload = builder.objectRef<Edited<EditedRecord>>('EventPayload').implement({
  description: 'An event that was added or changed.',
  fields: (t) => ({
    event: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The event as it is now; null where somebody has deleted or merged it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeleteEventPayload = builder.objectRef<Edited<EditedRecord>>('DeleteEventPayload').implement({
  description: 'An event that is no longer in the graph.',
  fields: (t) => ({
    deletedEventId: t.id({
      description: 'The id that the event had.',
      resolve: ({ result }) => encodeGlobalID('Event', result.id),
    }),
    revision: revisionField(t),
  }),
});

const SplitEventPayload = builder.objectRef<Edited<SplitRecord>>('SplitEventPayload').implement({
  description: 'Two events that were one.',
  fields: (t) => ({
    event: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The event that was split, as it is now; null where somebody has deleted or merged it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.id } }),
    }),
    newEvent: t.prismaField({
      type: Event,
      nullable: true,
      description: 'The new event, as it is now; null where somebody has deleted or merged it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.event.findUnique({ ...query, where: { id: result.newId } }),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  createEvent: t.field({
    type: EventPayload,
    description: 'Adds an event. Link statements to it with `linkStatementToEvent`.',
    args: { input: t.arg({ type: CreateEventInput, required: true, description: 'The event.' }) },
    errors: resultOf('CreateEvent', 'The event, or why it was not added.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createEvent', 'CREATE_EVENT', input, (tx) =>
        createEvent(tx, {
          ...{ title: input.title, type: given(input.type), status: input.status, place: input.place },
          ...{ start: dateOf(input.start), end: dateOf(input.end) },
          participants: input.participants?.map(({ id }) => id),
        }),
      ),
  }),
  updateEvent: t.field({
    type: EventPayload,
    description: 'Corrects what is known of an event.',
    args: { input: t.arg({ type: UpdateEventInput, required: true, description: 'The correction.' }) },
    errors: resultOf('UpdateEvent', 'The event, or why it was not corrected.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateEvent', 'UPDATE_EVENT', input, (tx) =>
        updateEvent(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, title: given(input.title) },
          ...{ type: given(input.type), status: given(input.status), place: input.place },
          ...{ start: dateOf(input.start), end: dateOf(input.end) },
          participants: input.participants?.map(({ id }) => id),
        }),
      ),
  }),
  deleteEvent: t.field({
    type: DeleteEventPayload,
    description: 'Deletes an event. The statements about it stay.',
    args: { input: t.arg({ type: DeleteEventInput, required: true, description: 'Which event.' }) },
    errors: resultOf('DeleteEvent', 'What was deleted, or why it was not.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deleteEvent', 'DELETE_EVENT', input, (tx) =>
        deleteEvent(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  mergeEvents: t.field({
    type: EventPayload,
    description:
      'Makes one event of two: mentions, participants and statements move along. Undo the revision to split them again exactly as before.',
    args: { input: t.arg({ type: MergeEventsInput, required: true, description: 'The two.' }) },
    errors: resultOf('MergeEvents', 'The event that stays, or why the two were not merged.'),
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
    description: 'Makes two events of one: what some of its articles tell of it becomes that of a new event.',
    args: { input: t.arg({ type: SplitEventInput, required: true, description: 'Which articles tell of which.' }) },
    errors: resultOf('SplitEvent', 'Both events, or why the one was not split.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'splitEvent', 'SPLIT_EVENT', input, (tx) =>
        splitEvent(tx, {
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, title: input.title },
          articles: input.articles.map(({ id }) => id),
        }),
      ),
  }),
}));
