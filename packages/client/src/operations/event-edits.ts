import { EventLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** The result of editing an event: the updated event, and the revision for an undo. */
const EventEdited = graphql(
  `
    fragment EventEdited on EventPayload {
      event {
        ...EventLink
        version
      }
      revision {
        id
      }
    }
  `,
  [EventLink],
);

/** Updates an event. Fields that the input leaves out stay unchanged. */
export const UpdateEvent = graphql(
  `
    mutation UpdateEvent($input: UpdateEventInput!) {
      updateEvent(input: $input) {
        __typename
        ...EventEdited
        ...Problem
      }
    }
  `,
  [EventEdited, Problem],
);

/** Merges the event with the ID `other` into the event with the ID `id`. */
export const MergeEvents = graphql(
  `
    mutation MergeEvents($input: MergeEventsInput!) {
      mergeEvents(input: $input) {
        __typename
        ...EventEdited
        ...Problem
      }
    }
  `,
  [EventEdited, Problem],
);

/** Splits an event in two: the mentions and statements in some articles move to a new event. */
export const SplitEvent = graphql(
  `
    mutation SplitEvent($input: SplitEventInput!) {
      splitEvent(input: $input) {
        __typename
        ... on SplitEventPayload {
          event {
            ...EventLink
            version
          }
          newEvent {
            ...EventLink
            version
          }
          revision {
            id
          }
        }
        ...Problem
      }
    }
  `,
  [EventLink, Problem],
);

/** Finds events with the given words in their title or place, most recent first. */
export const FindEvents = graphql(
  `
    query FindEvents($text: String!, $first: Int!) {
      events(first: $first, filter: { text: $text }) {
        nodes {
          ...EventLink
          version
        }
      }
    }
  `,
  [EventLink],
);
