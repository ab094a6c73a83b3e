import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Makes a token, for admins: its secret is told this once. */
export const CreateToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      __typename
      ... on CreateTokenPayload {
        secret
        token {
          id
          name
          role
        }
      }
      ... on MutationError {
        message
      }
    }
  }
`);

/** A page of all tokens, latest first, for admins. */
export const TokenList = graphql(
  `
    query TokenList($first: Int!, $after: String) {
      tokens(first: $first, after: $after) {
        nodes {
          id
          name
          role
          createdAt
          lastUsedAt
          revokedAt
        }
        pageInfo {
          ...ForwardPage
        }
      }
    }
  `,
  [ForwardPage],
);

/** Makes a token worthless, for admins. */
export const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      __typename
      ... on RevokeTokenPayload {
        token {
          id
          name
        }
      }
      ... on MutationError {
        message
      }
    }
  }
`);

/** Makes a link that signs one browser in, for admins: it is told this once. */
export const CreateSignInLink = graphql(`
  mutation CreateSignInLink($input: CreateSignInLinkInput!) {
    createSignInLink(input: $input) {
      __typename
      ... on CreateSignInLinkPayload {
        path
        expiresAt
      }
      ... on MutationError {
        message
      }
    }
  }
`);
