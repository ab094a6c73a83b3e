import { eventMergeReason, isValueOf, personMergeReason } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { EventMergeReason, PersonMergeReason } from '../enums.ts';

const SCORE = 'The likelihood that the two records are duplicates, from 0 to 1.';

const MergeSuggestion = builder.interfaceRef<{ readonly id: string }>('MergeSuggestion').implement({
  interfaces: [builder.nodeInterfaceRef()],
  description: 'A suggestion to merge two possible duplicates. An editor accepts or dismisses it.',
  fields: (t) => ({
    score: t.float({ description: SCORE }),
  }),
});

/** A suggestion to merge two people. */
export const PersonMergeSuggestion = builder.prismaNode('PersonMergeSuggestion', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  interfaces: [MergeSuggestion],
  select: { id: true },
  description: 'A suggestion to merge two people who may be the same person.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: SCORE }),
    reasons: t.field({
      type: [PersonMergeReason],
      description: 'The reasons for and against merging.',
      select: { reasons: true },
      // A different version of the extractor may have stored reasons that this version does not know.
      resolve: ({ reasons }) => reasons.filter((reason) => isValueOf(personMergeReason, reason)),
    }),
    person: t.relation('person', { description: 'The person who may have a duplicate.' }),
    other: t.relation('other', { description: 'The possible duplicate.' }),
  }),
});

/** The connection type for lists of suggestions to merge people. */
export const PersonMergeSuggestionConnection = builder.connectionObject(
  {
    type: PersonMergeSuggestion,
    name: 'PersonMergeSuggestionConnection',
    description: 'A list of suggestions to merge people.',
  },
  { name: 'PersonMergeSuggestionEdge', description: 'A suggestion in a list, with its cursor.' },
);

/** A suggestion to merge two events. */
export const EventMergeSuggestion = builder.prismaNode('EventMergeSuggestion', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  interfaces: [MergeSuggestion],
  select: { id: true },
  description: 'A suggestion to merge two events that may be the same event.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: SCORE }),
    reasons: t.field({
      type: [EventMergeReason],
      description: 'The reasons for and against merging.',
      select: { reasons: true },
      resolve: ({ reasons }) => reasons.filter((reason) => isValueOf(eventMergeReason, reason)),
    }),
    event: t.relation('event', { description: 'The event that may have a duplicate.' }),
    other: t.relation('other', { description: 'The possible duplicate.' }),
  }),
});

/** The connection type for lists of suggestions to merge events. */
export const EventMergeSuggestionConnection = builder.connectionObject(
  {
    type: EventMergeSuggestion,
    name: 'EventMergeSuggestionConnection',
    description: 'A list of suggestions to merge events.',
  },
  { name: 'EventMergeSuggestionEdge', description: 'A suggestion in a list, with its cursor.' },
);
