import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/**
 * Lists articles in the order of their imports, with the version that an edit needs: all of them, or only the outdated
 * ones. `first` is 1 to 100.
 */
export const ArticlesToRepair = graphql(
  `
    query ArticlesToRepair($first: Int!, $after: String, $before: String, $outdated: Boolean) {
      articlesToRepair(first: $first, after: $after, before: $before, outdated: $outdated) {
        totalCount
        edges {
          cursor
          node {
            id
            title
            version
          }
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage],
);

/** Reads the version of an article that an edit needs. */
export const ArticleVersion = graphql(`
  query ArticleVersion($id: ID!) {
    article(id: $id) {
      version
    }
  }
`);

/** Extracts an article again with the current extractor of the server. */
export const ReextractArticle = graphql(
  `
    mutation ReextractArticle($input: ReextractArticleInput!) {
      reextractArticle(input: $input) {
        __typename
        ... on ReextractArticlePayload {
          added
          found
          gone
          kept
        }
        ...Problem
      }
    }
  `,
  [Problem],
);

/** Lists people by name, each with the merges that the current rules would not make. `first` is 1 to 100. */
export const DoubtfulMerges = graphql(
  `
    query DoubtfulMerges($first: Int!, $after: String) {
      people(first: $first, after: $after, filter: { named: true }, orderBy: NAME) {
        nodes {
          id
          name
          version
          doubtfulMerges(first: 20) {
            nodes {
              name
              articleCount
              reasons
              articles {
                id
                title
                outlet
              }
            }
          }
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage],
);

/** Lists events, each with the merges that the current rules would not make. `first` is 1 to 100. */
export const DoubtfulEventMerges = graphql(
  `
    query DoubtfulEventMerges($first: Int!, $after: String) {
      events(first: $first, after: $after, orderBy: OLDEST) {
        nodes {
          id
          title
          version
          doubtfulMerges(first: 20) {
            nodes {
              title
              articleCount
              reasons
              articles {
                id
                title
                outlet
              }
            }
          }
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage],
);
