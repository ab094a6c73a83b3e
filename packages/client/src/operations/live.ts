import { StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** The latest change of the graph: another one than before tells that something was changed meanwhile. */
export const LatestRevision = graphql(`
  query LatestRevision {
    revisions(first: 1) {
      nodes {
        id
      }
    }
  }
`);

/** Each statement that is added, changed or deleted; after a `RESYNC`, what is shown is to be fetched again. */
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

/** An import of many articles: as it is at once, and each time that it has moved on, to its end. */
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
