import { ArticleLink, ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** An article in a list: the fields for a link, and the number of its statements. */
export const ArticleLine = graphql(
  `
    fragment ArticleLine on Article {
      ...ArticleLink
      statementCount
    }
  `,
  [ArticleLink],
);

/** Lists articles that match a filter, newest first. `first` is 1 to 100. */
export const ArticleList = graphql(
  `
    query ArticleList($first: Int!, $after: String, $filter: ArticleFilter) {
      articles(first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          ...ArticleLine
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ArticleLine, ForwardPage],
);

/** Counts the articles, people, events and statements in the graph. */
export const Counts = graphql(`
  query Counts {
    articles(first: 1) {
      totalCount
    }
    people(first: 1) {
      totalCount
    }
    events(first: 1) {
      totalCount
    }
    statements(first: 1) {
      totalCount
    }
  }
`);
