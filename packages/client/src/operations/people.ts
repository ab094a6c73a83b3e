import { ForwardPage, SpeakerLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Lists people who match a filter. `first` is 1 to 100. */
export const PeopleList = graphql(
  `
    query PeopleList($first: Int!, $after: String, $orderBy: PersonOrder!, $filter: PersonFilter) {
      people(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
        totalCount
        nodes {
          ...SpeakerLink
          statementCount
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage, SpeakerLink],
);
