import { ForwardPage, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** The same utterance as another article prints it, and in which words the two differ. */
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

/** A statement by itself, and how other articles print the same; `first` is 1 to 100. */
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

/** How many other articles print each of some statements; at most 100 ids. */
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

/** A further page of how other articles print a statement, most alike first. */
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
