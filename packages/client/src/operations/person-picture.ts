import { ForwardPage, SpeakerLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Counts the published statements of a person per day, week or month. */
export const PersonActivity = graphql(`
  query PersonActivity($id: ID!, $by: ActivityUnit!) {
    person(id: $id) {
      id
      activity(by: $by) {
        start
        statements
      }
    }
  }
`);

/** Lists the people most often quoted alongside a person, most frequent first. `first` is 1 to 100. */
export const PersonCoSpeakers = graphql(
  `
    query PersonCoSpeakers($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        coSpeakers(first: $first, after: $after) {
          totalCount
          nodes {
            articleCount
            person {
              ...SpeakerLink
            }
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, SpeakerLink],
);
