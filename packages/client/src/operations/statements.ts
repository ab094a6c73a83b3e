import { ForwardPage, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Lists statements that match a filter, newest article first. `first` is 1 to 100. */
export const StatementList = graphql(
  `
    query StatementList($first: Int!, $after: String, $filter: StatementFilter) {
      statements(first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          ...StatementLine
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage, StatementLine],
);

/** Reads the name of the person and the title of the event by which a list of statements is filtered. */
export const StatementListSubject = graphql(`
  query StatementListSubject($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Person {
        name
      }
      ... on Event {
        title
      }
    }
  }
`);
