import { ArticleLink, EventLink, ForwardPage, PersonLink, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** An event and the first page of everything about it; `first` is 1 to 100. */
export const EventPage = graphql(
  `
    query EventPage($id: ID!, $first: Int!) {
      event(id: $id) {
        ...EventLink
        version
        type
        participants(first: $first) {
          nodes {
            ...PersonLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
        statements(first: $first) {
          totalCount
          nodes {
            ...StatementLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
        articles(first: $first) {
          totalCount
          nodes {
            ...ArticleLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, ForwardPage, PersonLink, StatementLine],
);

/** A further page of who takes part in an event. */
export const EventParticipants = graphql(
  `
    query EventParticipants($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        participants(first: $first, after: $after) {
          nodes {
            ...PersonLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, PersonLink],
);

/** A further page of what was said about an event, newest article first. */
export const EventStatements = graphql(
  `
    query EventStatements($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        statements(first: $first, after: $after) {
          nodes {
            ...StatementLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, StatementLine],
);

/** A further page of the articles that tell of an event, newest first. */
export const EventArticles = graphql(
  `
    query EventArticles($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        articles(first: $first, after: $after) {
          nodes {
            ...ArticleLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, ForwardPage],
);
