import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import schema, { typesWithoutId } from '@wortlaut/schema/schema.graphql';

/**
 * Types that have an ID but no fixed content: on the page of each of the two people, `other` is a different person.
 */
const dependOnParent = ['EventMergeSuggestion', 'PersonMergeSuggestion'];

/** The types that the cache stores inside their parent object. Which types have no ID comes from the SDL. */
export const keys: Readonly<Record<string, () => null>> = Object.fromEntries(
  [...typesWithoutId, ...dependOnParent].map((name) => [name, () => null]),
);

/** Root fields that return objects by ID. Their pages reload them on their own. */
const lookups: ReadonlySet<string> = new Set(['article', 'event', 'node', 'nodes', 'person', 'statement', 'viewer']);

/**
 * Invalidates all lists and counts, which may have changed.
 *
 * @remarks The changed object itself is part of the mutation's response and is updated immediately.
 */
function invalidateLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (!lookups.has(fieldName)) cache.invalidate('Query', fieldName, args);
  }
}

/** Mutations that change the graph. */
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

/** Creates a normalized cache: an object that one page has loaded is available to all pages. */
export function createCache() {
  const afterEdit = (_result: unknown, _args: unknown, cache: Cache) => invalidateLists(cache);
  return cacheExchange({
    keys,
    schema,
    updates: { Mutation: Object.fromEntries(edits.map((edit) => [edit, afterEdit])) },
  });
}
