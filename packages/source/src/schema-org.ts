/** Any JSON object. */
export type JsonObject = { readonly [name: string]: unknown };

/** The schema.org types for articles whose names do not end with "Article". */
const ARTICLE_TYPES = new Set(['BlogPosting', 'LiveBlogPosting', 'Report', 'SocialMediaPosting']);
/** The maximum number of names. Further names are ignored, because no real list of authors is this long. */
const MAX_NAMES = 50;
/** The maximum depth for following `@graph`, lists and `mainEntity`. Real pages need three levels. */
const MAX_DEPTH = 6;

/**
 * Checks whether a JSON value is an object.
 *
 * @param value - a result of `JSON.parse`
 * @returns false for lists, null and scalars
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a field of a JSON object. Inherited properties are ignored.
 *
 * @param object - a JSON object
 * @param name - the name of the field
 * @returns the value, or `undefined` if it is absent or null
 */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined;
}

/**
 * Finds the objects of a JSON-LD document: in lists, in `@graph`, as `mainEntity` or `mainEntityOfPage`.
 *
 * @param value - a parsed JSON-LD document
 * @returns the objects, outer ones before inner ones
 */
export function objectsIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((name) => objectsIn(own(value, name), depth + 1));
  return [value, ...inner];
}

/**
 * Checks whether the `@type` of an object is `NewsArticle`, `Article` or another kind of article.
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
 * Reads one or more names: `"A"`, `{"name": "A"}`, `["A", {"name": "B"}]`, or a reference by `@id`.
 *
 * @param value - the value of a field such as `author` or `publisher`
 * @param known - the objects of the same document, to resolve references
 * @returns the names, comma-separated, or `undefined` if no name is found
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
