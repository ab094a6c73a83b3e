/** A JSON object, whatever is in it. */
export type JsonObject = { readonly [name: string]: unknown };

/** Types of schema.org that are articles without being called so. */
const ARTICLE_TYPES = new Set(['BlogPosting', 'LiveBlogPosting', 'Report', 'SocialMediaPosting']);
/** More names than this are a list of something else. */
const MAX_NAMES = 50;
/** How far down `@graph`, lists and `mainEntity` are followed; real pages need three. */
const MAX_DEPTH = 6;

/**
 * Tells a JSON object from everything else that JSON can be.
 *
 * @param value - what `JSON.parse` gave
 * @returns whether it is an object, and no list
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a field that the object itself has; what every object inherits is no field.
 *
 * @param object - a JSON object
 * @param name - the field's name
 * @returns its value; `undefined` when it is absent or null
 */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined;
}

/**
 * Finds the objects that a JSON-LD document speaks of: in lists, in `@graph`, as `mainEntity` or `mainEntityOfPage`.
 *
 * @param value - a parsed JSON-LD document
 * @returns the objects, outer ones first
 */
export function objectsIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((name) => objectsIn(own(value, name), depth + 1));
  return [value, ...inner];
}

/**
 * Tells whether an object's `@type` is `NewsArticle`, `Article` or another kind of article.
 *
 * @param object - a JSON-LD object
 * @returns whether it is an article
 * @see https://schema.org/Article
 */
export function isArticle(object: JsonObject): boolean {
  const type = own(object, '@type');
  const names = Array.isArray(type) ? type : [type];
  return names.some((name) => {
    if (typeof name !== 'string') return false;
    const local = name.slice(name.lastIndexOf('/') + 1);
    return local.endsWith('Article') || ARTICLE_TYPES.has(local);
  });
}

/**
 * Reads one or several names: `"A"`, `{"name": "A"}`, `["A", {"name": "B"}]`, or a reference by `@id`.
 *
 * @param value - an author, a publisher, a language …
 * @param known - the objects of the same document, for references
 * @returns the names, joined by commas; `undefined` when there is none
 */
export function namesOf(value: unknown, known: readonly JsonObject[] = []): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = items
    .slice(0, MAX_NAMES)
    .map((item) => nameOf(item, known))
    .filter((name) => name !== undefined && name.trim() !== '');
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

function nameOf(item: unknown, known: readonly JsonObject[]): string | undefined {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return undefined;
  const name = own(item, 'name');
  if (typeof name === 'string') return name;
  const id = own(item, '@id');
  const target = typeof id === 'string' ? known.find((other) => other !== item && own(other, '@id') === id) : undefined;
  const targetName = target === undefined ? undefined : own(target, 'name');
  return typeof targetName === 'string' ? targetName : undefined;
}
