import { graphql } from './graphql.ts';

/** The fields for a link to a person. */
export const PersonLink = graphql(`
  fragment PersonLink on Person {
    id
    name
    kind
    named
  }
`);

/** The fields for a link to a person, and to the person whom they speak for. */
export const SpeakerLink = graphql(
  `
    fragment SpeakerLink on Person {
      ...PersonLink
      represents {
        ...PersonLink
      }
    }
  `,
  [PersonLink],
);

/** The fields for a link to an article: its headline, outlet and publication date. */
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

/** The fields for a link to an event: its title in each language, date and place. */
export const EventLink = graphql(`
  fragment EventLink on Event {
    id
    title
    titles {
      language
      title
    }
    place
    status
    dateText
    reportedAt
    reportedDayOnly
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
 * A statement in a list: its words, speakers and article.
 *
 * @remarks The field `kind` has the alias `quotationKind`. Without it, the field would conflict with the `kind` of a
 * person in search results, which has a different type.
 */
export const StatementLine = graphql(
  `
    fragment StatementLine on Statement {
      id
      quotationKind: kind
      medium
      stance
      unsure
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
      speakers {
        ...SpeakerLink
      }
      reportedBy {
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
  [PersonLink, SpeakerLink, ArticleLink, EventLink],
);

/** A statement in the text of its article, with all its spans and the details of its extraction. */
export const StatementInText = graphql(
  `
    fragment StatementInText on Statement {
      id
      version
      quotationKind: kind
      medium
      stance
      pattern
      attribution
      confidence
      unsure
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
      speakers {
        ...SpeakerLink
      }
      reportedBy {
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
      eventLinks {
        link
        confidence
        event {
          id
        }
      }
    }
  `,
  [PersonLink, SpeakerLink, EventLink],
);

/** A mention of a person in the text of an article. */
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

/** A mention of an event in the text of an article. */
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

/** Whether a connection has more pages, and the cursor for the next one. */
export const ForwardPage = graphql(`
  fragment ForwardPage on PageInfo {
    hasNextPage
    endCursor
  }
`);
