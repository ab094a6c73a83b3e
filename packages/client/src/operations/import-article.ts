import { graphql } from '../graphql.ts';

/** Takes an article in; the result is the article or what is wrong with the input. */
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
