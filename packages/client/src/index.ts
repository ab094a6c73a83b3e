export { type ClientOptions, createClient } from './create-client.ts';
export { graphql } from './graphql.ts';
export { DeleteArticle } from './operations/delete-article.ts';
export { ImportArticle } from './operations/import-article.ts';
