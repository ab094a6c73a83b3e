import { graphql } from '../graphql.ts';

/** A revision in a list: its number, time, actor, action and comment. */
export const RevisionLine = graphql(`
  fragment RevisionLine on Revision {
    id
    number
    at
    actor
    action
    comment
  }
`);

/** The fields of the typed errors that mutations return. */
export const Problem = graphql(
  `
    fragment Problem on MutationError {
      __typename
      message
      ... on InvalidInputError {
        code
        path
      }
      ... on ConflictError {
        revision {
          ...RevisionLine
        }
        fields {
          field
          now
          revision {
            ...RevisionLine
          }
        }
      }
    }
  `,
  [RevisionLine],
);
