import { StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/**
 * Reads the latest revision of the graph. If it differs from the result of the previous call, the graph has changed.
 */
export const LatestRevision = graphql(`
  query LatestRevision {
    revisions(first: 1) {
      nodes {
        id
      }
    }
  }
`);

/** Subscribes to added, changed and deleted statements. After a `RESYNC` event, reload all displayed data. */
export const StatementChanged = graphql(
  `
    subscription StatementChanged($filter: StatementChangeFilter) {
      statementChanged(filter: $filter) {
        kind
        statementId
        statement {
          ...StatementLine
        }
      }
    }
  `,
  [StatementLine],
);

/** Subscribes to the progress of an import job, from its current state until it ends. */
export const ImportJobChanged = graphql(`
  subscription ImportJobChanged($id: ID!) {
    importJobChanged(id: $id) {
      id
      state
      total
      done
      refused
    }
  }
`);
