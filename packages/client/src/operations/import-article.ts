import { graphql } from '../graphql.ts';

/** What an import added, or the error about the input. */
const ImportOutcome = graphql(`
  fragment ImportOutcome on ImportArticleResult {
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
    }
    ... on MutationError {
      message
    }
    ... on InvalidInputError {
      code
      path
    }
  }
`);

/** Imports an article. Returns the article, or an error about the input. */
export const ImportArticle = graphql(
  `
    mutation ImportArticle($input: ImportArticleInput!) {
      importArticle(input: $input) {
        ...ImportOutcome
        ... on ImportArticlePayload {
          article {
            id
            title
            language
          }
        }
      }
    }
  `,
  [ImportOutcome],
);

/** Imports an article like {@link ImportArticle}, but does not read it back. */
export const SendArticle = graphql(
  `
    mutation SendArticle($input: ImportArticleInput!) {
      importArticle(input: $input) {
        ...ImportOutcome
      }
    }
  `,
  [ImportOutcome],
);
