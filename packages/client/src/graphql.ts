import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Types a GraphQL document by the server's schema.
 *
 * @remarks
 * Only `gql.tada check` finds a field that the schema does not have where nobody reads it: it belongs to `typecheck`.
 * Fragments are not masked: their types serve as the props of what shows them.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  /** Both travel as text: an instant as RFC 3339 writes it, a day as YYYY-MM-DD. */
  scalars: { DateTime: string; Date: string };
}>();
