import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Starts a job that imports many articles. Returns the job, or an error. */
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

/** Cancels an import job. */
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

/** Imports the refused articles of a job again. */
export const RetryImport = graphql(`
  mutation RetryImport($input: RetryImportInput!) {
    retryImport(input: $input) {
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

/** Reads the progress of an import job, and the reason for each refused article. */
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

/** Lists all import jobs, newest first. `first` is 1 to 100. */
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
