import { ForwardPage, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** The same statement in another article, with a word-level diff. */
export const SimilarWording = graphql(
  `
    fragment SimilarWording on SimilarStatement {
      likeness
      difference {
        text
        side
      }
      statement {
        ...StatementLine
      }
    }
  `,
  [StatementLine],
);

/** Looks up a statement and the same statement in other articles. `first` is 1 to 100. */
export const StatementPage = graphql(
  `
    query StatementPage($id: ID!, $first: Int!) {
      statement(id: $id) {
        ...StatementLine
        printedSpeaker {
          text
        }
        similar(first: $first) {
          totalCount
          nodes {
            ...SimilarWording
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, SimilarWording, StatementLine],
);

/** Counts the similar statements in other articles for up to 100 statements. */
export const SimilarCounts = graphql(`
  query SimilarCounts($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Statement {
        id
        similar(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** Reads the next page of the similar statements in other articles, most similar first. */
export const SimilarStatements = graphql(
  `
    query SimilarStatements($id: ID!, $first: Int!, $after: String) {
      statement(id: $id) {
        id
        similar(first: $first, after: $after) {
          nodes {
            ...SimilarWording
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, SimilarWording],
);
