import { ArticleLink, ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** An article in a list: a link to it, and how much is said in it. */
export const ArticleLine = graphql(
  `
    fragment ArticleLine on Article {
      ...ArticleLink
      statementCount
    }
  `,
  [ArticleLink],
);

/** A page of the articles that fulfil a filter, newest first; `first` is 1 to 100. */
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

/** How much there is in the graph. */
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
