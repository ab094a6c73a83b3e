import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** The exported fields of a statement. */
export const ExportedStatement = graphql(`
  fragment ExportedStatement on Statement {
    id
    kind
    medium
    stance
    pattern
    attribution
    confidence
    unsure
    reviewState
    extractorVersion
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
      id
      name
      kind
    }
    speakers {
      id
      name
      kind
      represents {
        id
        name
        kind
      }
    }
    reportedBy {
      id
      name
      kind
    }
    article {
      id
      title
      url
      outlet
      language
      publishedAt
      publishedDayOnly
      body @include(if: $withBody)
    }
    events(first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

/** Reads a page of statements to export. `first` is 1 to 100. `withBody` includes the texts of their articles. */
export const ExportStatements = graphql(
  `
    query ExportStatements($first: Int!, $after: String, $filter: StatementFilter, $withBody: Boolean!) {
      list: statements(first: $first, after: $after, filter: $filter) {
        nodes {
          ...ExportedStatement
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ExportedStatement, ForwardPage],
);

/** The exported fields of an article. */
export const ExportedArticle = graphql(`
  fragment ExportedArticle on Article {
    id
    title
    url
    outlet
    author
    language
    publishedAt
    publishedDayOnly
    retrievedAt
    contentHash
    statementCount
    extractorVersion
    body @include(if: $withBody)
  }
`);

/** Reads a page of articles to export. `first` is 1 to 100. `withBody` includes their texts. */
export const ExportArticles = graphql(
  `
    query ExportArticles($first: Int!, $after: String, $filter: ArticleFilter, $withBody: Boolean!) {
      list: articles(first: $first, after: $after, filter: $filter) {
        nodes {
          ...ExportedArticle
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ExportedArticle, ForwardPage],
);

/** The exported fields of a person, with the 100 most frequent spellings of the name. */
export const ExportedPerson = graphql(`
  fragment ExportedPerson on Person {
    id
    name
    kind
    named
    wikidataId
    represents {
      id
      name
      kind
    }
    statementCount
    nameVariants(first: 100) {
      nodes {
        name
        count
      }
    }
  }
`);

/** Reads a page of people to export, sorted by name. `first` is 1 to 100. */
export const ExportPeople = graphql(
  `
    query ExportPeople($first: Int!, $after: String, $filter: PersonFilter) {
      list: people(first: $first, after: $after, filter: $filter, orderBy: NAME) {
        nodes {
          ...ExportedPerson
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ExportedPerson, ForwardPage],
);

/** The exported fields of an event, with its first 100 participants. */
export const ExportedEvent = graphql(`
  fragment ExportedEvent on Event {
    id
    title
    kind
    status
    place
    dateText
    start {
      date
      precision
    }
    end {
      date
      precision
    }
    participants(first: 100) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

/** Reads a page of events to export. `first` is 1 to 100. */
export const ExportEvents = graphql(
  `
    query ExportEvents($first: Int!, $after: String, $filter: EventFilter) {
      list: events(first: $first, after: $after, filter: $filter) {
        nodes {
          ...ExportedEvent
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ExportedEvent, ForwardPage],
);
