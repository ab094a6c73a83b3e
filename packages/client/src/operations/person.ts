import { ArticleLink, EventLink, ForwardPage, PersonLink, SpeakerLink, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A role of a person, with the article that mentions it. */
export const RoleLine = graphql(
  `
    fragment RoleLine on PersonRole {
      role
      firstDate
      lastDate
      article {
        ...ArticleLink
      }
    }
  `,
  [ArticleLink],
);

/** A spelling of a name, with its first mentions. */
export const NameAsPrinted = graphql(
  `
    fragment NameAsPrinted on NameVariant {
      name
      count
      mentions(first: 10) {
        nodes {
          start
          end
          article {
            ...ArticleLink
          }
        }
      }
    }
  `,
  [ArticleLink],
);

/**
 * Looks up a person with the first page of their spellings, roles, statements, articles and events. `first` is 1 to
 * 100.
 */
export const PersonPage = graphql(
  `
    query PersonPage($id: ID!, $first: Int!) {
      person(id: $id) {
        ...SpeakerLink
        version
        wikidataId
        statementCount
        nameVariants(first: $first) {
          totalCount
          nodes {
            ...NameAsPrinted
          }
          pageInfo {
            ...ForwardPage
          }
        }
        roles(first: $first) {
          nodes {
            ...RoleLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
        mergeSuggestions(first: 20) {
          nodes {
            score
            reasons
            other {
              ...PersonLink
              version
              statementCount
            }
          }
        }
        statements(first: $first) {
          nodes {
            ...StatementLine
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
        events(first: $first) {
          totalCount
          nodes {
            ...EventLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ArticleLink, EventLink, ForwardPage, NameAsPrinted, PersonLink, RoleLine, SpeakerLink, StatementLine],
);

/** Reads the next page of a name's spellings, most frequent first. */
export const PersonNameVariants = graphql(
  `
    query PersonNameVariants($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        nameVariants(first: $first, after: $after) {
          nodes {
            ...NameAsPrinted
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, NameAsPrinted],
);

/** Reads the next page of a person's roles. */
export const PersonRoles = graphql(
  `
    query PersonRoles($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        roles(first: $first, after: $after) {
          nodes {
            ...RoleLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, RoleLine],
);

/** Reads the next page of a person's statements, newest article first. */
export const PersonStatements = graphql(
  `
    query PersonStatements($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        statements(first: $first, after: $after) {
          nodes {
            ...StatementLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, StatementLine],
);

/** Reads the next page of the articles that mention a person, newest first. */
export const PersonArticles = graphql(
  `
    query PersonArticles($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
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

/** Reads the next page of the events in which a person takes part, most recent first. */
export const PersonEvents = graphql(
  `
    query PersonEvents($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        events(first: $first, after: $after) {
          nodes {
            ...EventLink
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [EventLink, ForwardPage],
);

/** Reads a page of the people who speak for a person, most quoted first. */
export const PersonRepresentatives = graphql(
  `
    query PersonRepresentatives($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        representatives(first: $first, after: $after) {
          totalCount
          nodes {
            ...PersonLink
            statementCount
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

/** Reads a page of the statements made by people who speak for a person, newest article first. */
export const PersonRepresentativeStatements = graphql(
  `
    query PersonRepresentativeStatements($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        representativeStatements(first: $first, after: $after) {
          totalCount
          nodes {
            ...StatementLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, StatementLine],
);

/** Reads a page of the statements by others that a person passed on to an article, newest article first. */
export const PersonReportedStatements = graphql(
  `
    query PersonReportedStatements($id: ID!, $first: Int!, $after: String) {
      person(id: $id) {
        id
        reportedStatements(first: $first, after: $after) {
          totalCount
          nodes {
            ...StatementLine
          }
          pageInfo {
            ...ForwardPage
          }
        }
      }
    }
  `,
  [ForwardPage, StatementLine],
);
