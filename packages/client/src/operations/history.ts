import { ArticleLink, EventLink, ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem, RevisionLine } from './problem.ts';

/** A change of the graph with what it did, entry by entry: the first 40 of them. */
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
  [RevisionLine],
);

/** A page of the history of a record of any of the four types, latest first; `first` is 1 to 100. */
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

/** A page of all changes of the graph, latest first; `first` is 1 to 100. */
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

/** What the records of ids are called; null for those that are gone. */
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

/** The version that a person or an event has by now, for whoever has seen an older one. */
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

/** Undoes a change: every entry becomes what it was before. */
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
