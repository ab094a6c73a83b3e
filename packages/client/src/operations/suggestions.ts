import { ForwardPage, PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** Two entries that may be one, with what speaks for it and the versions that a decision needs. */
export const SuggestionLine = graphql(
  `
    fragment SuggestionLine on MergeSuggestion {
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

/** A page of all pairs that nobody has decided on, likeliest first; `first` is 1 to 100. */
export const SuggestionList = graphql(
  `
    query SuggestionList($first: Int!, $after: String) {
      mergeSuggestions(first: $first, after: $after) {
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

/** How many pairs wait for a decision. */
export const SuggestionCount = graphql(`
  query SuggestionCount {
    mergeSuggestions(first: 1) {
      totalCount
    }
  }
`);

/** Makes one person of the two of a suggestion. */
export const AcceptSuggestion = graphql(
  `
    mutation AcceptSuggestion($input: AcceptMergeSuggestionInput!) {
      acceptMergeSuggestion(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            ...PersonLink
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
  [PersonLink, Problem],
);

/** Says that the two of a suggestion are two. */
export const DismissSuggestion = graphql(
  `
    mutation DismissSuggestion($input: DismissMergeSuggestionInput!) {
      dismissMergeSuggestion(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            ...PersonLink
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
  [PersonLink, Problem],
);
