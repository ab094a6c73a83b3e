import { ArticleLink, EventLink, ForwardPage, PersonLink, SpeakerLink, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A statement in the list of an event, with its links to events. */
const EventStatement = graphql(
  `
    fragment EventStatement on Statement {
      ...StatementLine
      eventLinks {
        link
        confidence
        event {
          id
        }
      }
    }
  `,
  [StatementLine],
);

/** A mention of an event, with the sentence that contains it. */
const EventPassage = graphql(
  `
    fragment EventPassage on EventMention {
      start
      end
      sentence {
        text
        spans {
          start
          end
        }
      }
      article {
        ...ArticleLink
      }
    }
  `,
  [ArticleLink],
);

/** Looks up an event with the first page of its participants, statements, mentions and articles. `first` is 1 to 100. */
export const EventPage = graphql(
  `
    query EventPage($id: ID!, $first: Int!) {
      event(id: $id) {
        ...EventLink
        version
        eventKind: kind
        parent {
          ...EventLink
        }
        sameStory {
          ...EventLink
        }
        participants(first: $first) {
          nodes {
            ...PersonLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
        statements(first: $first) {
          totalCount
          nodes {
            ...EventStatement
          }
          pageInfo {
            ...ForwardPage
          }
        }
        mentions(first: $first) {
          totalCount
          nodes {
            ...EventPassage
          }
          pageInfo {
            ...ForwardPage
          }
        }
        articles(first: $first) {
          totalCount
          nodes {
            ...ArticleLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, EventPassage, EventStatement, ForwardPage, PersonLink],
);

/** A statement in the timeline of an event, with the fields that determine its position. */
const TimelineStatement = graphql(
  `
    fragment TimelineStatement on Statement {
      id
      stance
      said {
        date
        precision
      }
      quote {
        text
        spans {
          start
        }
      }
      speakers {
        ...SpeakerLink
      }
      reportedBy {
        ...PersonLink
      }
      article {
        ...ArticleLink
      }
    }
  `,
  [ArticleLink, PersonLink, SpeakerLink],
);

/**
 * Reads the timeline of an event: its parts, the articles about it, and the statements about the event and its parts.
 * The oldest article comes first. `first` is 1 to 100.
 */
export const EventTimeline = graphql(
  `
    query EventTimeline($id: ID!, $first: Int!) {
      event(id: $id) {
        ...EventLink
        parts(first: 30) {
          totalCount
          nodes {
            ...EventLink
            statements(first: 20, orderBy: OLDEST) {
              totalCount
              nodes {
                ...TimelineStatement
              }
            }
          }
        }
        articles(first: $first) {
          totalCount
          nodes {
            ...ArticleLink
          }
        }
        statements(first: $first, orderBy: OLDEST) {
          totalCount
          nodes {
            ...TimelineStatement
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, TimelineStatement],
);

/** Reads the next page of an event's participants. */
export const EventParticipants = graphql(
  `
    query EventParticipants($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        participants(first: $first, after: $after) {
          nodes {
            ...PersonLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, PersonLink],
);

/** Reads the next page of the statements about an event, newest article first. */
export const EventStatements = graphql(
  `
    query EventStatements($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        statements(first: $first, after: $after) {
          nodes {
            ...EventStatement
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [EventStatement, ForwardPage],
);

/** Reads the next page of the mentions of an event, with their sentences. */
export const EventPassages = graphql(
  `
    query EventPassages($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        mentions(first: $first, after: $after) {
          nodes {
            ...EventPassage
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [EventPassage, ForwardPage],
);

/** Reads the next page of the articles that mention an event, newest first. */
export const EventArticles = graphql(
  `
    query EventArticles($id: ID!, $first: Int!, $after: String) {
      event(id: $id) {
        id
        articles(first: $first, after: $after) {
          nodes {
            ...ArticleLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, ForwardPage],
);
