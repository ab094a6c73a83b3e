import type { FoundFields } from './article-source.ts';
import { cleanCharacters } from './clean-characters.ts';
import { toIsoDate } from './date-formats.ts';
import { parseLanguage, parseLine, parseUrl } from './fields.ts';
import { blockText } from './html/block-text.ts';
import type { Note } from './note.ts';
import { isPlaceholderDate, parsePublished, timeDroppedNote } from './published.ts';
import { isArticle, isObject, type JsonObject, namesOf, objectsIn, own } from './schema-org.ts';
import { SourceError } from './source-error.ts';

/**
 * Reads an article from one JSON object. Fields have the names of schema.org (`headline`, `datePublished`, `articleBody`,
 * `author`, `publisher`, `url`, `inLanguage`) or short names (`title`, `date`, `text`, `outlet`, `language`). Other
 * fields are ignored.
 *
 * @param content - JSON
 * @returns the fields of the object
 * @throws {@link SourceError} `BROKEN_JSON`, `NO_ARTICLE`, `EMPTY`, or `INVALID_FIELD` with the field's name
 */
export function readJson(content: string): FoundFields {
  const root = parseObject(content);
  const known = objectsIn(root);
  const article = known.find(isArticle) ?? root;
  const body = textOf(article);
  const published = publishedIn(article);
  return {
    title: lineIn(article, parseLine, 'headline', 'title', 'name'),
    outlet: namesIn(article, known, 'publisher', 'outlet'),
    url: lineIn(article, parseUrl, 'url'),
    author: namesIn(article, known, 'author'),
    publishedAt: published.publishedAt,
    language: languageIn(article),
    text: body.text,
    notes: [...body.notes, ...published.notes],
  };
}

/**
 * Parses one JSON object.
 *
 * @param content - JSON: an object, or a list with one object
 * @returns the object
 * @throws {@link SourceError} `BROKEN_JSON`
 */
export function parseObject(content: string): JsonObject {
  const value = parseJson(content);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isObject(only)) return only;
  const found = Array.isArray(only) ? `a list of ${only.length} values` : 'a single value';
  const hint = 'Use one object per article. Write several articles as NDJSON, with one object per line.';
  throw new SourceError('BROKEN_JSON', `The JSON is ${found}, not an object. ${hint}`);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'it cannot be parsed';
    throw new SourceError('BROKEN_JSON', `The JSON is not valid (${reason}). Fix it and import it again.`);
  }
}

function publishedIn(article: JsonObject): { readonly publishedAt: string | null; readonly notes: readonly Note[] } {
  const date = stringIn(article, 'datePublished', 'date');
  if (date === null || date.value.trim() === '') return { publishedAt: null, notes: [] };
  if (isPlaceholderDate(date.value)) {
    const message = `${date.name}: "${date.value.trim().slice(0, 30)}" is a placeholder, not a date. It was ignored.`;
    return { publishedAt: null, notes: [{ code: 'METADATA_IGNORED', message }] };
  }
  const { publishedAt, timeDropped } = parsePublished(toIsoDate(date.value), date.name);
  return { publishedAt, notes: timeDropped ? [timeDroppedNote()] : [] };
}

function textOf(article: JsonObject) {
  const body = stringIn(article, 'articleBody', 'text');
  if (body === null) {
    throw new SourceError('NO_ARTICLE', 'The JSON has no article text. Put the text in "articleBody" or "text".');
  }
  const clean = cleanCharacters(/<(?:p|br|div)[\s/>]/i.test(body.value) ? blockText(body.value).text : body.value);
  if (clean.text === '') {
    throw new SourceError('EMPTY', `"${body.name}" is empty. It must contain the text of the article.`, {
      field: body.name,
    });
  }
  return clean;
}

function stringIn(article: JsonObject, ...names: readonly string[]) {
  for (const name of names) {
    const value = own(article, name);
    if (typeof value === 'string') return { name, value };
    if (value !== undefined) throw wrongType(name);
  }
  return null;
}

function lineIn(
  article: JsonObject,
  parse: (value: string, name: string) => string | null,
  ...names: readonly string[]
): string | null {
  const found = stringIn(article, ...names);
  return found === null ? null : parse(found.value, found.name);
}

function namesIn(article: JsonObject, known: readonly JsonObject[], ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = own(article, name);
    if (typeof value === 'number' || typeof value === 'boolean') throw wrongType(name);
    const found = value === undefined ? undefined : namesOf(value, known);
    if (found !== undefined) return parseLine(found, name);
  }
  return null;
}

/**
 * Reads the language tag. In a schema.org `Language` object, `alternateName` is the tag and `name` is only the name.
 */
function languageIn(article: JsonObject): string | null {
  const language = own(article, 'inLanguage');
  if (!isObject(language)) return lineIn(article, parseLanguage, 'inLanguage', 'language');
  const tag = stringIn(language, 'alternateName', 'name');
  return tag === null ? null : parseLanguage(tag.value, 'inLanguage');
}

function wrongType(field: string): SourceError {
  return new SourceError('INVALID_FIELD', `"${field}" is not text. It must be a JSON string.`, { field });
}
