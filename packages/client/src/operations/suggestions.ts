import { EventLink, ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** Two entries that may be one person, with what speaks for it and the versions that a decision needs. */
export const SuggestionLine = graphql(
  `
    fragment SuggestionLine on PersonMergeSuggestion {
      id
      score
      reasons
      person {
        ...PersonLink
        version
        statementCount
      }
      other {
        ...PersonLink
        version
        statementCount
      }
    }
  `,
  [PersonLink],
);

/** A page of all pairs of people that nobody has decided on, likeliest first; `first` is 1 to 100. */
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

/** Two entries that may be one event, with what speaks for it and the versions that a decision needs. */
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

/** A page of all pairs of events that nobody has decided on, likeliest first; `first` is 1 to 100. */
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

/** How many pairs wait for a decision. */
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

/** Makes one of the two of a suggestion. */
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

/** Says that the two of a suggestion are two. */
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
