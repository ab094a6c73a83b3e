import { eventMergeReason, isValueOf, personMergeReason } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { Event } from '../event/event.ts';
import { connect, pageQuery } from '../lists/keyset.ts';
import { nodeSelect } from '../lists/node-select.ts';
import { mostFirst } from '../lists/orders.ts';
import { Person } from '../person/person.ts';

const MergeSuggestion = builder.interfaceRef<{ readonly id: string }>('MergeSuggestion').implement({
  interfaces: [builder.nodeInterfaceRef()],
  description: 'Two entries that may be one: too doubtful to be merged without somebody looking.',
  fields: (t) => ({
    score: t.float({ description: 'How likely they are the same, 0 to 1.' }),
  }),
});

// Reasons that another version of the extractor stored may be unknown to this one: they are left out.
const PersonMergeReason = enumOf(personMergeReason);

const EventMergeReason = enumOf(eventMergeReason);

/** A doubtful pair of people. */
export const PersonMergeSuggestion = builder.prismaNode('PersonMergeSuggestion', {
  id: { field: 'id' },
  interfaces: [MergeSuggestion],
  select: { id: true },
  description: 'Two entries that may be one person.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'How likely they are the same, 0 to 1.' }),
    reasons: t.field({
      type: [PersonMergeReason],
      description: 'What speaks for it, and what against it.',
      select: { reasons: true },
      resolve: ({ reasons }) => reasons.filter((reason) => isValueOf(personMergeReason, reason)),
    }),
    person: t.relation('person', { description: 'The one asked about.' }),
    other: t.relation('other', { description: 'The other.' }),
  }),
});

/** A page of them. */
export const PersonMergeSuggestionConnection = builder.connectionObject(
  { type: PersonMergeSuggestion, name: 'PersonMergeSuggestionConnection', description: 'A page of pairs of people.' },
  { name: 'PersonMergeSuggestionEdge', description: 'An entry of a page: a pair of people and its cursor.' },
);

/** A doubtful pair of events. */
export const EventMergeSuggestion = builder.prismaNode('EventMergeSuggestion', {
  id: { field: 'id' },
  interfaces: [MergeSuggestion],
  select: { id: true },
  description: 'Two entries that may be one event.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'How likely they are the same, 0 to 1.' }),
    reasons: t.field({
      type: [EventMergeReason],
      description: 'What speaks for it, and what against it.',
      select: { reasons: true },
      resolve: ({ reasons }) => reasons.filter((reason) => isValueOf(eventMergeReason, reason)),
    }),
    event: t.relation('event', { description: 'The one asked about.' }),
    other: t.relation('other', { description: 'The other.' }),
  }),
});

/** A page of them. */
export const EventMergeSuggestionConnection = builder.connectionObject(
  { type: EventMergeSuggestion, name: 'EventMergeSuggestionConnection', description: 'A page of pairs of events.' },
  { name: 'EventMergeSuggestionEdge', description: 'An entry of a page: a pair of events and its cursor.' },
);

const likeliestFirst = mostFirst('score');
/** Dismissed ones stay, so that no import makes them anew, but nobody wants to see them. */
const open = { dismissed: false };

builder.prismaObjectField(Person, 'mergeSuggestions', (t) =>
  t.connection(
    {
      type: PersonMergeSuggestion,
      description: 'Other entries that may be the same person, likeliest first.',
      select: (args, _ctx, nested) => ({
        suggestions: nested(
          nested({ ...pageQuery(likeliestFirst, args, [open]), select: { score: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (person, args, ctx) => ({
        ...connect(person.suggestions, args, likeliestFirst, (row) => row),
        totalCount: () => ctx.count('personMergeSuggestions', person.id),
      }),
    },
    PersonMergeSuggestionConnection,
  ),
);

builder.prismaObjectField(Event, 'mergeSuggestions', (t) =>
  t.connection(
    {
      type: EventMergeSuggestion,
      description: 'Other entries that may be the same event, likeliest first.',
      select: (args, _ctx, nested) => ({
        suggestions: nested(
          nested({ ...pageQuery(likeliestFirst, args, [open]), select: { score: true, id: true } }, ['edges', 'node']),
          ['nodes'],
        ),
      }),
      resolve: (event, args, ctx) => ({
        ...connect(event.suggestions, args, likeliestFirst, (row) => row),
        totalCount: () => ctx.count('eventMergeSuggestions', event.id),
      }),
    },
    EventMergeSuggestionConnection,
  ),
);

builder.queryFields((t) => ({
  personMergeSuggestions: t.connection(
    {
      type: PersonMergeSuggestion,
      description: 'Pairs of people who may be one and that nobody has decided on, likeliest first; each pair once.',
      resolve: async (_root, args, ctx, info) => {
        const { personMergeSuggestion } = ctx.db;
        const select = nodeSelect(ctx, info, 'PersonMergeSuggestion', { id: true, score: true });
        const once = { ...open, personId: { lt: personMergeSuggestion.fields.otherId } };
        const rows = await personMergeSuggestion.findMany({ select, ...pageQuery(likeliestFirst, args, [once]) });
        return {
          ...connect(rows, args, likeliestFirst, (row) => row),
          totalCount: () => personMergeSuggestion.count({ where: once }),
        };
      },
    },
    PersonMergeSuggestionConnection,
  ),
  eventMergeSuggestions: t.connection(
    {
      type: EventMergeSuggestion,
      description: 'Pairs of events that may be one and that nobody has decided on, likeliest first; each pair once.',
      resolve: async (_root, args, ctx, info) => {
        const { eventMergeSuggestion } = ctx.db;
        const select = nodeSelect(ctx, info, 'EventMergeSuggestion', { id: true, score: true });
        const once = { ...open, eventId: { lt: eventMergeSuggestion.fields.otherId } };
        const rows = await eventMergeSuggestion.findMany({ select, ...pageQuery(likeliestFirst, args, [once]) });
        return {
          ...connect(rows, args, likeliestFirst, (row) => row),
          totalCount: () => eventMergeSuggestion.count({ where: once }),
        };
      },
    },
    EventMergeSuggestionConnection,
  ),
}));
