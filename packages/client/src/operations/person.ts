import { ArticleLink, EventLink, ForwardPage, PersonLink, StatementLine } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** A role as printed, with the article that prints it. */
export const RoleLine = graphql(
  `
    fragment RoleLine on PersonRole {
      role
      article {
        ...ArticleLink
      }
    }
  `,
  [ArticleLink],
);

/** A spelling of a name, with the first places where it is printed. */
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

/** A person and the first page of everything about them; `first` is 1 to 100. */
export const PersonPage = graphql(
  `
    query PersonPage($id: ID!, $first: Int!) {
      person(id: $id) {
        ...PersonLink
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
  [ArticleLink, EventLink, ForwardPage, NameAsPrinted, PersonLink, RoleLine, StatementLine],
);

/** A further page of the spellings of a name, most frequent first. */
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

/** A further page of what articles call a person. */
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

/** A further page of what a person said, newest article first. */
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

/** A further page of the articles that mention a person, newest first. */
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

/** A further page of the events that a person takes part in, latest first. */
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
