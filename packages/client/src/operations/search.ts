import { ArticleLink, EventLink, ForwardPage, SpeakerLink, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Searches the given types, best matches first. `first` is 1 to 100. */
export const Search = graphql(
  `
    query Search($query: String!, $types: [SearchType!]!, $first: Int!, $after: String) {
      search(query: $query, types: $types, first: $first, after: $after) {
        totalCount
        nodes {
          snippet {
            text
            match
          }
          truncatedStart
          truncatedEnd
          target {
            __typename
            ... on Article {
              ...ArticleLink
            }
            ... on Person {
              ...SpeakerLink
              statementCount
            }
            ... on Event {
              ...EventLink
            }
            ... on Statement {
              ...StatementLine
            }
          }
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ArticleLink, EventLink, ForwardPage, SpeakerLink, StatementLine],
);
