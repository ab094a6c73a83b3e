import { graphql } from '../graphql.ts';

/** A change of the graph in a list: who made it, when, what for, and whether it is in force. */
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

/** Why a change was not made: what every mutation can answer besides its payload. */
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
