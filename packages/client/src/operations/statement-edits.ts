import { StatementInText } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** A statement that was changed, as its article shows it, and the revision that takes it back. */
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

/** Says that a statement is right as it is. */
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

/** Says that what was extracted is no statement. */
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

/** Corrects a statement: what is left out of the input stays. */
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

/** Adds a statement that was marked in the text. */
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

/** Says that a statement is about an event. */
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

/** Says that a statement is not about an event. */
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
