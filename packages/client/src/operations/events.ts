import { EventLink, ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A page of all events, latest first; `first` is 1 to 100. */
export const EventList = graphql(
  `
    query EventList($first: Int!, $after: String) {
      events(first: $first, after: $after) {
        totalCount
        nodes {
          ...EventLink
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [EventLink, ForwardPage],
);
