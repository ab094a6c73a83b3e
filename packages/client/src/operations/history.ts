import { ArticleLink, EventLink, ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem, RevisionLine } from './problem.ts';

/** A revision with its first 40 changes. */
export const RevisionDetails = graphql(
  `
    fragment RevisionDetails on Revision {
      ...RevisionLine
      undoOf {
        ...RevisionLine
      }
      undoneBy {
        ...RevisionLine
      }
      article {
        ...ArticleLink
      }
      changes(first: 40) {
        totalCount
        nodes {
          entry
          recordType
          recordId
          operation
          fields {
            name
            before
            after
          }
        }
      }
    }
  `,
  [ArticleLink, RevisionLine],
);

/** Reads the history of an article, person, event or statement, newest first. `first` is 1 to 100. */
export const History = graphql(
  `
    query History($id: ID!, $first: Int!, $after: String) {
      node(id: $id) {
        __typename
        id
        ... on Article {
          ...ArticleLink
          history(first: $first, after: $after) {
            nodes {
              ...RevisionDetails
            }
            pageInfo {
              ...ForwardPage
            }
          }
        }
        ... on Person {
          ...PersonLink
          history(first: $first, after: $after) {
            nodes {
              ...RevisionDetails
            }
            pageInfo {
              ...ForwardPage
            }
          }
        }
        ... on Event {
          ...EventLink
          history(first: $first, after: $after) {
            nodes {
              ...RevisionDetails
            }
            pageInfo {
              ...ForwardPage
            }
          }
        }
        ... on Statement {
          quote {
            text
          }
          article {
            ...ArticleLink
          }
          history(first: $first, after: $after) {
            nodes {
              ...RevisionDetails
            }
            pageInfo {
              ...ForwardPage
            }
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, ForwardPage, PersonLink, RevisionDetails],
);

/** Lists all revisions of the graph, newest first. `first` is 1 to 100. */
export const ChangeList = graphql(
  `
    query ChangeList($first: Int!, $after: String) {
      revisions(first: $first, after: $after) {
        totalCount
        nodes {
          ...RevisionDetails
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage, RevisionDetails],
);

/** Reads the names or titles of records by ID. The result is null for a deleted record. */
export const RecordNames = graphql(
  `
    query RecordNames($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Article {
          ...ArticleLink
        }
        ... on Person {
          ...PersonLink
        }
        ... on Event {
          ...EventLink
        }
        ... on Statement {
          quote {
            text
          }
          article {
            id
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, PersonLink],
);

/** Reads the current version of a person or an event. */
export const VersionNow = graphql(`
  query VersionNow($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Person {
        version
      }
      ... on Event {
        version
      }
    }
  }
`);

/** Undoes a revision: restores the previous state of every record that it changed. */
export const UndoRevision = graphql(
  `
    mutation UndoRevision($input: UndoRevisionInput!) {
      undoRevision(input: $input) {
        __typename
        ... on UndoRevisionPayload {
          revision {
            id
          }
          undone {
            ...RevisionLine
            undoneBy {
              ...RevisionLine
            }
          }
        }
        ...Problem
      }
    }
  `,
  [Problem, RevisionLine],
);
