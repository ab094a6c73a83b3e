import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Hands over many articles; the result is the job that takes them in, or why there is none. */
export const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on ImportJobPayload {
        job {
          id
          state
          total
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
  }
`);

/** Cancels an import of many articles. */
export const CancelImport = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      __typename
      ... on ImportJobPayload {
        job {
          id
          state
          total
          done
          refused
          finishedAt
        }
      }
      ... on MutationError {
        message
      }
    }
  }
`);

/** How far an import of many articles is, and which of them were refused and why. */
export const ImportJobProgress = graphql(`
  query ImportJobProgress($id: ID!, $first: Int!, $after: String) {
    importJob(id: $id) {
      id
      state
      total
      done
      refused
      createdAt
      finishedAt
      items(first: $first, after: $after, state: [REFUSED]) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          position
          code
          reason
          field
        }
      }
    }
  }
`);

/** A page of all imports of many articles, latest first; `first` is 1 to 100. */
export const ImportJobList = graphql(
  `
    query ImportJobList($first: Int!, $after: String) {
      importJobs(first: $first, after: $after) {
        totalCount
        nodes {
          id
          actor
          state
          total
          done
          refused
          createdAt
          finishedAt
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage],
);
