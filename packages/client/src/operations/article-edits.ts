import { EventLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** Sets the main event of an article. Fields that the input leaves out stay unchanged. */
export const SetMainEvent = graphql(
  `
    mutation SetMainEvent($input: UpdateArticleInput!) {
      updateArticle(input: $input) {
        __typename
        ... on UpdateArticlePayload {
          article {
            id
            version
            mainEvent {
              ...EventLink
            }
          }
          revision {
            id
          }
        }
        ...Problem
      }
    }
  `,
  [EventLink, Problem],
);
