declare module '*.graphql' {
  import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

  export const mutations: readonly string[];
  export const typesWithoutId: readonly string[];
  const schema: NonNullable<CacheExchangeOpts['schema']>;
  export default schema;
}
