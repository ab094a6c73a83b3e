import {
  ArticleLink,
  EventLink,
  EventMentionInText,
  ForwardPage,
  PersonMention,
  StatementInText,
} from '../fragments.ts';
import { graphql } from '../graphql.ts';

/**
 * Looks up an article with its text and the first page of its statements and mentions. `first` is 1 to 100.
 *
 * @remarks {@link ArticleStatements}, {@link ArticleMentions} and {@link ArticleEventMentions} read the next pages.
 */
export const ArticlePage = graphql(
  `
    query ArticlePage($id: ID!, $first: Int!) {
      article(id: $id) {
        ...ArticleLink
        version
        author
        url
        body
        supported
        extractorVersion
        relatedHeadlines
        boilerplate
        mainEvent {
          ...EventLink
        }
        statements(first: $first) {
          totalCount
          nodes {
            ...StatementInText
          }
          pageInfo {
            ...ForwardPage
          }
        }
        mentions(first: $first) {
          nodes {
            ...PersonMention
          }
          pageInfo {
            ...ForwardPage
          }
        }
        eventMentions(first: $first) {
          nodes {
            ...EventMentionInText
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, EventMentionInText, ForwardPage, PersonMention, StatementInText],
);

/** Reads the next page of an article's statements, in text order. */
export const ArticleStatements = graphql(
  `
    query ArticleStatements($id: ID!, $first: Int!, $after: String) {
      article(id: $id) {
        id
        statements(first: $first, after: $after) {
          nodes {
            ...StatementInText
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, StatementInText],
);

/** Reads the next page of an article's mentions of people. */
export const ArticleMentions = graphql(
  `
    query ArticleMentions($id: ID!, $first: Int!, $after: String) {
      article(id: $id) {
        id
        mentions(first: $first, after: $after) {
          nodes {
            ...PersonMention
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, PersonMention],
);

/** Reads the next page of an article's mentions of events. */
export const ArticleEventMentions = graphql(
  `
    query ArticleEventMentions($id: ID!, $first: Int!, $after: String) {
      article(id: $id) {
        id
        eventMentions(first: $first, after: $after) {
          nodes {
            ...EventMentionInText
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [EventMentionInText, ForwardPage],
);
