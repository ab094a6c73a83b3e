import { graphql } from '../graphql.ts';

/** Takes back an import, with all that only it brought. */
export const DeleteArticle = graphql(`
  mutation DeleteArticle($input: DeleteArticleInput!) {
    deleteArticle(input: $input) {
      __typename
      ... on DeleteArticlePayload {
        deletedArticleId
        statements
        people
        events
        revision {
          id
        }
      }
      ... on NotFoundError {
        message
      }
    }
  }
`);
