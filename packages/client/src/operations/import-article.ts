import { graphql } from '../graphql.ts';

/** Imports an article. Returns the article, or an error about the input. */
export const ImportArticle = graphql(`
  mutation ImportArticle($input: ImportArticleInput!) {
    importArticle(input: $input) {
      __typename
      ... on ImportArticlePayload {
        alreadyImported
        added {
          statements
          people
          events
        }
        notes {
          code
          message
        }
        article {
          id
          title
          language
        }
      }
      ... on MutationError {
        message
      }
      ... on InvalidInputError {
        code
        path
      }
    }
  }
`);
