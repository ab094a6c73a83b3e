import { graphql } from './graphql.ts';

/** What a link to a person needs. */
export const PersonLink = graphql(`
  fragment PersonLink on Person {
    id
    name
    kind
    named
  }
`);

/** What a link to an article needs: its headline, and where and when it was printed. */
export const ArticleLink = graphql(`
  fragment ArticleLink on Article {
    id
    title
    outlet
    language
    publishedAt
    publishedDayOnly
    retrievedAt
  }
`);

/** What a link to an event needs: its title, when and where. */
export const EventLink = graphql(`
  fragment EventLink on Event {
    id
    title
    place
    status
    dateText
    start {
      date
      precision
    }
    end {
      date
      precision
    }
  }
`);

/**
 * A statement in a list: who said what, printed where.
 *
 * @remarks Its kind is called `rendering`: beside a person's, as in a search, two fields of one name must be of one type.
 */
export const StatementLine = graphql(
  `
    fragment StatementLine on Statement {
      id
      rendering: kind
      medium
      confidence
      reviewState
      said {
        date
        precision
      }
      quote {
        text
      }
      speaker {
        ...PersonLink
      }
      container {
        id
      }
      article {
        ...ArticleLink
      }
      events(first: 10) {
        nodes {
          ...EventLink
        }
      }
    }
  `,
  [PersonLink, ArticleLink, EventLink],
);

/** A statement within the text of its article: all its passages, and how it is known. */
export const StatementInText = graphql(
  `
    fragment StatementInText on Statement {
      id
      version
      rendering: kind
      medium
      pattern
      attribution
      confidence
      reviewState
      said {
        date
        precision
      }
      quote {
        text
        spans {
          start
          end
        }
      }
      cue {
        text
        spans {
          start
          end
        }
      }
      frame {
        text
        spans {
          start
          end
        }
      }
      printedSpeaker {
        text
        spans {
          start
          end
        }
      }
      addressee {
        text
        spans {
          start
          end
        }
      }
      speaker {
        ...PersonLink
      }
      container {
        id
      }
      events(first: 20) {
        nodes {
          ...EventLink
        }
      }
    }
  `,
  [PersonLink, EventLink],
);

/** A place in the text where a person is named. */
export const PersonMention = graphql(
  `
    fragment PersonMention on Mention {
      start
      end
      person {
        ...PersonLink
      }
    }
  `,
  [PersonLink],
);

/** A place in the text where an event is named. */
export const EventMentionInText = graphql(
  `
    fragment EventMentionInText on EventMention {
      start
      end
      event {
        ...EventLink
      }
    }
  `,
  [EventLink],
);

/** Whether a list goes on, and from where. */
export const ForwardPage = graphql(`
  fragment ForwardPage on PageInfo {
    hasNextPage
    endCursor
  }
`);
