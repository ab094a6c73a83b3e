declare module '*.graphql' {
  import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

  const schema: NonNullable<CacheExchangeOpts['schema']>;
  export default schema;
}
