import { StatementInText } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** The result of editing a statement: the updated statement, and the revision for an undo. */
const StatementEdited = graphql(
  `
    fragment StatementEdited on StatementPayload {
      statement {
        ...StatementInText
      }
      revision {
        id
      }
    }
  `,
  [StatementInText],
);

/** Confirms a statement. */
export const ConfirmStatement = graphql(
  `
    mutation ConfirmStatement($input: ConfirmStatementInput!) {
      confirmStatement(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);

/** Rejects a statement as a false positive. */
export const RejectStatement = graphql(
  `
    mutation RejectStatement($input: RejectStatementInput!) {
      rejectStatement(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);

/** Updates a statement. Fields that the input leaves out stay unchanged. */
export const UpdateStatement = graphql(
  `
    mutation UpdateStatement($input: UpdateStatementInput!) {
      updateStatement(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);

/** Adds a statement that an editor has marked in the text. */
export const CreateStatement = graphql(
  `
    mutation CreateStatement($input: CreateStatementInput!) {
      createStatement(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);

/** Links a statement to an event. */
export const LinkStatementToEvent = graphql(
  `
    mutation LinkStatementToEvent($input: LinkStatementToEventInput!) {
      linkStatementToEvent(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);

/** Unlinks a statement from an event. */
export const UnlinkStatementFromEvent = graphql(
  `
    mutation UnlinkStatementFromEvent($input: UnlinkStatementFromEventInput!) {
      unlinkStatementFromEvent(input: $input) {
        __typename
        ...StatementEdited
        ...Problem
      }
    }
  `,
  [Problem, StatementEdited],
);
