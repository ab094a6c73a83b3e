import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A statement with all that an export tells of it. */
export const ExportedStatement = graphql(`
  fragment ExportedStatement on Statement {
    id
    kind
    medium
    pattern
    attribution
    confidence
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

/** A page of statements to export; `first` is 1 to 100, `withBody` whether the articles' texts are read too. */
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

/** An article with all that an export tells of it. */
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

/** A page of articles to export; `first` is 1 to 100, `withBody` whether their texts are read too. */
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

/** A person with all that an export tells: of the spellings of the name, the hundred most frequent. */
export const ExportedPerson = graphql(`
  fragment ExportedPerson on Person {
    id
    name
    kind
    named
    wikidataId
    statementCount
    nameVariants(first: 100) {
      nodes {
        name
        count
      }
    }
  }
`);

/** A page of people to export, by name; `first` is 1 to 100. */
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

/** An event with all that an export tells: of those who take part, the first hundred. */
export const ExportedEvent = graphql(`
  fragment ExportedEvent on Event {
    id
    title
    type
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

/** A page of events to export; `first` is 1 to 100. */
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
