import { ArticleLink, EventMentionInText, ForwardPage, PersonMention, StatementInText } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/**
 * An article with its text and the first page of all that was found in it; `first` is 1 to 100.
 *
 * @remarks The pages after the first are read by {@link ArticleStatements}, {@link ArticleMentions} and
 * {@link ArticleEventMentions}.
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
  [ArticleLink, EventMentionInText, ForwardPage, PersonMention, StatementInText],
);

/** A further page of the statements of an article, in the order of the text. */
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

/** A further page of the places where an article names people. */
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

/** A further page of the places where an article names events. */
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
