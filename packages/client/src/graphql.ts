import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Parses a GraphQL document and infers its types from the server schema.
 *
 * @remarks Only `gql.tada check` reports an unknown field if no code reads its value. `typecheck` therefore includes
 * it. Fragments are not masked, because components use their types as props.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  /** A date-time is a string in RFC 3339 format. A date is a string in the format YYYY-MM-DD. */
  scalars: { DateTime: string; Date: string };
}>();
