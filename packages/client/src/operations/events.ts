import { EventLink, ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Lists events that match a filter, most recent first. `first` is 1 to 100. */
export const EventList = graphql(
  `
    query EventList($first: Int!, $after: String, $filter: EventFilter) {
      events(first: $first, after: $after, filter: $filter) {
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
