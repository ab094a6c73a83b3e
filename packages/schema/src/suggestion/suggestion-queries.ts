import type { Database } from '@wortlaut/database';
import { builder } from '../builder.ts';
import { highestFirst } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import {
  EventMergeSuggestion,
  EventMergeSuggestionConnection,
  PersonMergeSuggestion,
  PersonMergeSuggestionConnection,
} from './merge-suggestion.ts';

builder.queryFields((t) => ({
  personMergeSuggestions: rootList(t, {
    table: 'PersonMergeSuggestion',
    type: PersonMergeSuggestion,
    connection: PersonMergeSuggestionConnection,
    description: 'The open suggestions to merge people, most likely first. Each pair is listed once.',
    order: highestFirst('score'),
    where: openPeople,
    find: (db, query) => db.personMergeSuggestion.findMany(query),
    count: (db) => db.personMergeSuggestion.count({ where: openPeople(db) }),
  }),
  eventMergeSuggestions: rootList(t, {
    table: 'EventMergeSuggestion',
    type: EventMergeSuggestion,
    connection: EventMergeSuggestionConnection,
    description: 'The open suggestions to merge events, most likely first. Each pair is listed once.',
    order: highestFirst('score'),
    where: openEvents,
    find: (db, query) => db.eventMergeSuggestion.findMany(query),
    count: (db) => db.eventMergeSuggestion.count({ where: openEvents(db) }),
  }),
}));

// Each pair is stored in both directions. Dismissed suggestions are kept, so that later imports do not make them again.
function openPeople({ personMergeSuggestion }: Database) {
  return { dismissed: false, personId: { lt: personMergeSuggestion.fields.otherId } };
}

function openEvents({ eventMergeSuggestion }: Database) {
  return { dismissed: false, eventId: { lt: eventMergeSuggestion.fields.otherId } };
}
