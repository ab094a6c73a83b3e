import { EventLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** An event that was changed, and the revision that takes it back. */
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

/** Corrects what is known of an event: what is left out of the input stays. */
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

/** Makes one event of two: `id` stays, `other` becomes a part. */
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

/** Events with these words in title or place, latest first. */
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
