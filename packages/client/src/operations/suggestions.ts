import { ArticleLink, EventLink, ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** One of two people who may be the same, with what tells them apart: roles and the newest article. */
export const SuggestedPerson = graphql(
  `
    fragment SuggestedPerson on Person {
      ...PersonLink
      version
      statementCount
      roles(first: 3) {
        nodes {
          role
        }
      }
      articles(first: 1) {
        nodes {
          ...ArticleLink
        }
      }
    }
  `,
  [ArticleLink, PersonLink],
);

/** Two people who may be the same person, with the reasons and the versions needed to merge them. */
const SuggestionLine = graphql(
  `
    fragment SuggestionLine on PersonMergeSuggestion {
      id
      score
      reasons
      person {
        ...SuggestedPerson
      }
      other {
        ...SuggestedPerson
      }
    }
  `,
  [SuggestedPerson],
);

/** Lists the open suggestions to merge people, most likely first. `first` is 1 to 100. */
export const SuggestionList = graphql(
  `
    query SuggestionList($first: Int!, $after: String) {
      personMergeSuggestions(first: $first, after: $after) {
        totalCount
        nodes {
          ...SuggestionLine
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage, SuggestionLine],
);

/** Two events that may be the same event, with the reasons and the versions needed to merge them. */
export const EventSuggestionLine = graphql(
  `
    fragment EventSuggestionLine on EventMergeSuggestion {
      id
      score
      reasons
      event {
        ...EventLink
        version
      }
      other {
        ...EventLink
        version
      }
    }
  `,
  [EventLink],
);

/** Lists the open suggestions to merge events, most likely first. `first` is 1 to 100. */
export const EventSuggestionList = graphql(
  `
    query EventSuggestionList($first: Int!, $after: String) {
      eventMergeSuggestions(first: $first, after: $after) {
        totalCount
        nodes {
          ...EventSuggestionLine
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [EventSuggestionLine, ForwardPage],
);

/** Counts the open merge suggestions. */
export const SuggestionCount = graphql(`
  query SuggestionCount {
    personMergeSuggestions(first: 1) {
      totalCount
    }
    eventMergeSuggestions(first: 1) {
      totalCount
    }
  }
`);

/** Accepts a merge suggestion and merges the two records. */
export const AcceptSuggestion = graphql(
  `
    mutation AcceptSuggestion($input: AcceptMergeSuggestionInput!) {
      acceptMergeSuggestion(input: $input) {
        __typename
        ... on MergeSuggestionPayload {
          person {
            ...PersonLink
            version
          }
          event {
            ...EventLink
            version
          }
          revision {
            id
          }
        }
        ...Problem
      }
    }
  `,
  [EventLink, PersonLink, Problem],
);

/** Dismisses a merge suggestion: the two records stay separate. */
export const DismissSuggestion = graphql(
  `
    mutation DismissSuggestion($input: DismissMergeSuggestionInput!) {
      dismissMergeSuggestion(input: $input) {
        __typename
        ... on MergeSuggestionPayload {
          person {
            ...PersonLink
            version
          }
          event {
            ...EventLink
            version
          }
          revision {
            id
          }
        }
        ...Problem
      }
    }
  `,
  [EventLink, PersonLink, Problem],
);
