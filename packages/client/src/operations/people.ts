import { ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A page of everyone in the graph; `first` is 1 to 100. */
export const PeopleList = graphql(
  `
    query PeopleList($first: Int!, $after: String, $orderBy: PersonOrder!) {
      people(first: $first, after: $after, orderBy: $orderBy) {
        totalCount
        nodes {
          ...PersonLink
          statementCount
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage, PersonLink],
);
