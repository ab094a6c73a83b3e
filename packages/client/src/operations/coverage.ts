import { ArticleLink, EventLink, ForwardPage, SpeakerLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** One side of a difference between two articles: the article and its differing words. */
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

/** Reads the coverage of an event: whom each outlet quotes, and where the articles differ. `first` is 1 to 100. */
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
              unattributedCount
              speakers(first: 30) {
                nodes {
                  statementCount
                  person {
                    ...SpeakerLink
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
  [DifferingSide, ForwardPage, SpeakerLink],
);

/** Lists the most recent events, each with the number of outlets that cover it. `first` is 1 to 100. */
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
