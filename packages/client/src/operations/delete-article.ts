import { graphql } from '../graphql.ts';

/** Deletes an article with its statements and everything that no other article mentions. */
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
