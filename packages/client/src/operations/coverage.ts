import { ArticleLink, EventLink, ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** What one article prints, where another prints something different about the same. */
export const DifferingSide = graphql(
  `
    fragment DifferingSide on DifferenceSide {
      article {
        ...ArticleLink
      }
      passage {
        text
        spans {
          start
          end
        }
      }
      words {
        text
        spans {
          start
          end
        }
      }
    }
  `,
  [ArticleLink],
);

/** Which outlets report whom on an event, and where they differ; `first` is 1 to 100. */
export const EventCoverage = graphql(
  `
    query EventCoverage($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        coverage {
          outlets(first: 20) {
            totalCount
            nodes {
              outlet
              articleCount
              statementCount
              speakers(first: 30) {
                nodes {
                  statementCount
                  person {
                    ...PersonLink
                  }
                }
              }
            }
          }
          differences(first: $first, after: $after) {
            totalCount
            nodes {
              kind
              likeness
              first {
                ...DifferingSide
              }
              second {
                ...DifferingSide
              }
            }
            pageInfo {
              ...ForwardPage
            }
          }
        }
      }
    }
  `,
  [DifferingSide, ForwardPage, PersonLink],
);

/** The latest events, each with how many outlets report it; `first` is 1 to 100. */
export const EventsByOutlets = graphql(
  `
    query EventsByOutlets($first: Int!) {
      events(first: $first) {
        nodes {
          ...EventLink
          coverage {
            outlets(first: 1) {
              totalCount
            }
          }
        }
      }
    }
  `,
  [EventLink],
);
