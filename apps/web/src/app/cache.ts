import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import schema, { mutations, typesWithoutId } from '@wortlaut/schema/schema.graphql';

/**
 * Types whose content depends on their parent. A suggestion names the `other` person, so it differs between the pages
 * of the two people.
 */
const dependOnParent = ['EventMergeSuggestion', 'PersonMergeSuggestion'];

/** The types that the cache stores inside their parent object. The SDL determines the types without an ID. */
export const keys: Readonly<Record<string, () => null>> = Object.fromEntries(
  [...typesWithoutId, ...dependOnParent].map((name) => [name, () => null]),
);

/** Root fields that look up objects by ID. They are not invalidated, because their pages reload them after a change. */
const lookups: ReadonlySet<string> = new Set(['article', 'event', 'node', 'nodes', 'person', 'statement', 'viewer']);

/**
 * Invalidates all lists and counts, because any of them may have changed.
 *
 * @remarks The changed object itself is part of the mutation's response and is updated immediately.
 */
function invalidateLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (!lookups.has(fieldName)) cache.invalidate('Query', fieldName, args);
  }
}

/** Mutations that do not change the graph. All other mutations invalidate the lists. */
export const withoutGraphChange: readonly string[] = [
  'cancelImport',
  'createSignInLink',
  'createToken',
  'retryImport',
  'revokeToken',
  'startImport',
];

/** The mutations that change the graph. A mutation that is added to the SDL is included automatically. */
export const edits: readonly string[] = mutations.filter((name) => !withoutGraphChange.includes(name));

/** Creates a normalized cache. An object that one page has loaded is available to all pages. */
export function createCache() {
  const afterEdit = (_result: unknown, _args: unknown, cache: Cache) => invalidateLists(cache);
  return cacheExchange({
    keys,
    schema,
    updates: { Mutation: Object.fromEntries(edits.map((edit) => [edit, afterEdit])) },
  });
}
