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
  EventMergeSuggestion: embedded,
  EventMergeSuggestionConnection: embedded,
  EventMergeSuggestionEdge: embedded,
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
  MergeSuggestionPayload: embedded,
  NameVariant: embedded,
  NameVariantConnection: embedded,
  NameVariantEdge: embedded,
  NotFoundError: embedded,
  PageInfo: embedded,
  Passage: embedded,
  PersonConnection: embedded,
  PersonEdge: embedded,
  PersonMergeSuggestion: embedded,
  PersonMergeSuggestionConnection: embedded,
  PersonMergeSuggestionEdge: embedded,
  PersonRole: embedded,
  PersonRoleConnection: embedded,
  PersonRoleEdge: embedded,
  ActivityCount: embedded,
  CoSpeaker: embedded,
  CoSpeakerConnection: embedded,
  CreateSignInLinkPayload: embedded,
  CreateTokenPayload: embedded,
  Difference: embedded,
  DifferenceConnection: embedded,
  DifferenceSide: embedded,
  EventCoverage: embedded,
  ImportJobConnection: embedded,
  OutletCoverage: embedded,
  OutletCoverageConnection: embedded,
  OutletSpeaker: embedded,
  OutletSpeakerConnection: embedded,
  SimilarStatement: embedded,
  SimilarStatementConnection: embedded,
  WordingPart: embedded,
  PreciseDate: embedded,
  RevokeTokenPayload: embedded,
  TokenConnection: embedded,
  SearchResult: embedded,
  SearchResultConnection: embedded,
  SearchResultEdge: embedded,
  SnippetPart: embedded,
  Span: embedded,
  Change: embedded,
  ChangeConnection: embedded,
  ConflictError: embedded,
  ConflictingField: embedded,
  EventPayload: embedded,
  FieldChange: embedded,
  ForbiddenError: embedded,
  PersonPayload: embedded,
  RevisionConnection: embedded,
  SplitPersonPayload: embedded,
  StatementPayload: embedded,
  UndoRevisionPayload: embedded,
  StatementChange: embedded,
  StatementConnection: embedded,
  StatementEdge: embedded,
  Viewer: embedded,
};

/** Fields that lead to one thing by its id: what is shown of it is read again by the page that shows it. */
const single: ReadonlySet<string> = new Set(['article', 'event', 'node', 'nodes', 'person', 'statement', 'viewer']);

/**
 * After the graph has changed: lists and counts may be different now. What was changed itself comes with the answer and
 * is shown at once.
 */
function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (!single.has(fieldName)) cache.invalidate('Query', fieldName, args);
  }
}

const edits = [
  'acceptMergeSuggestion',
  'confirmStatement',
  'createEvent',
  'createPerson',
  'createStatement',
  'deleteArticle',
  'deleteEvent',
  'deletePerson',
  'deleteStatement',
  'dismissMergeSuggestion',
  'importArticle',
  'linkStatementToEvent',
  'mergeEvents',
  'mergePeople',
  'reextractArticle',
  'rejectStatement',
  'splitEvent',
  'splitPerson',
  'undoRevision',
  'unlinkStatementFromEvent',
  'updateArticle',
  'updateEvent',
  'updatePerson',
  'updateStatement',
];

/** A normalized cache: what one page has loaded, the next one has at once. */
export function createCache() {
  const afterEdit = (_result: unknown, _args: unknown, cache: Cache) => forgetLists(cache);
  return cacheExchange({
    keys,
    schema,
    updates: { Mutation: Object.fromEntries(edits.map((edit) => [edit, afterEdit])) },
  });
}
