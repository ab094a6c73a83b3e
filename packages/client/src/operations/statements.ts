import { ForwardPage, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A page of the statements that fulfil a filter, newest article first; `first` is 1 to 100. */
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

/** What the person and the event are called that a list of statements is narrowed to. */
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
