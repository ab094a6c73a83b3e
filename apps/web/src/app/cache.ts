import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import schema from '@wortlaut/schema/schema.graphql';

const embedded = () => null;

/** The types without an id that our operations select: they are kept with what holds them. */
export const keys: Readonly<Record<string, () => null>> = {
  ArticleConnection: embedded,
  ArticleEdge: embedded,
  DeleteArticlePayload: embedded,
  EventConnection: embedded,
  EventEdge: embedded,
  EventMention: embedded,
  EventMentionConnection: embedded,
  EventMentionEdge: embedded,
  ImportArticlePayload: embedded,
  ImportCounts: embedded,
  ImportJobItem: embedded,
  ImportJobItemConnection: embedded,
  ImportJobPayload: embedded,
  ImportNote: embedded,
  InvalidInputError: embedded,
  Mention: embedded,
  MentionConnection: embedded,
  MentionEdge: embedded,
  MergeSuggestion: embedded,
  MergeSuggestionConnection: embedded,
  MergeSuggestionEdge: embedded,
  NameVariant: embedded,
  NameVariantConnection: embedded,
  NameVariantEdge: embedded,
  NotFoundError: embedded,
  PageInfo: embedded,
  Passage: embedded,
  PersonConnection: embedded,
  PersonEdge: embedded,
  PersonRole: embedded,
  PersonRoleConnection: embedded,
  PersonRoleEdge: embedded,
  CreateTokenPayload: embedded,
  PreciseDate: embedded,
  RevokeTokenPayload: embedded,
  TokenConnection: embedded,
  SearchResult: embedded,
  SearchResultConnection: embedded,
  SearchResultEdge: embedded,
  SnippetPart: embedded,
  Span: embedded,
  StatementChange: embedded,
  StatementConnection: embedded,
  StatementEdge: embedded,
  Viewer: embedded,
};

/** After the graph has changed: lists, counts and pages of every kind may be different now. */
function forgetQueries(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    cache.invalidate('Query', fieldName, args);
  }
}

/** A normalized cache: what one page has loaded, the next one has at once. */
export function createCache() {
  return cacheExchange({
    keys,
    schema,
    updates: {
      Mutation: {
        importArticle: (_result, _args, cache) => forgetQueries(cache),
        deleteArticle: (_result, _args, cache) => forgetQueries(cache),
      },
    },
  });
}
