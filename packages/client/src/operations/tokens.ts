import { ForwardPage } from '../fragments.ts';
import { graphql } from '../graphql.ts';

/** Creates a token (admins only). Its secret is returned only once. */
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

/** Lists all tokens, newest first (admins only). */
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
          expiresAt
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

/** Revokes a token (admins only). */
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

/** Creates a link that signs in one browser (admins only). The link is returned only once. */
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
