import type { FoundFields } from './article-source.ts';
import { cleanCharacters } from './clean-characters.ts';
import { parseLanguage, parseLine, parseUrl } from './fields.ts';
import { blockText } from './html/block-text.ts';
import type { Note } from './note.ts';
import { isPlaceholderDate, parsePublished, timeDroppedNote } from './published.ts';
import { isArticle, isObject, type JsonObject, namesOf, objectsIn, own } from './schema-org.ts';
import { SourceError } from './source-error.ts';

/**
 * Reads an article from one JSON object, by schema.org's names (`headline`, `datePublished`, `articleBody`, `author`,
 * `publisher`, `url`, `inLanguage`) or by short ones (`title`, `date`, `text`, `outlet`, `language`). Further fields are
 * passed over.
 *
 * @param content - JSON
 * @returns what the object says
 * @throws {@link SourceError} `BROKEN_JSON`, `NO_ARTICLE`, or `INVALID_FIELD` with the field's name
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
 * Parses JSON that must be one object.
 *
 * @param content - JSON
 * @returns the object; the only one of a list of one
 * @throws {@link SourceError} `BROKEN_JSON`
 */
export function parseObject(content: string): JsonObject {
  const value = parseJson(content);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isObject(only)) return only;
  const found = Array.isArray(only) ? `a list of ${only.length} values` : 'a single value';
  const hint = 'Write one object an article, and several articles as NDJSON: one object a line.';
  throw new SourceError('BROKEN_JSON', `This JSON is ${found}, not an object. ${hint}`);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'it cannot be parsed';
    throw new SourceError('BROKEN_JSON', `This is not valid JSON (${reason}). Correct it and import it again.`);
  }
}

function publishedIn(article: JsonObject): { readonly publishedAt: string | null; readonly notes: readonly Note[] } {
  const date = stringIn(article, 'datePublished', 'date');
  if (date === null || date.value.trim() === '') return { publishedAt: null, notes: [] };
  if (isPlaceholderDate(date.value)) {
    const message = `${date.name}: "${date.value.trim().slice(0, 30)}" stands for no date and was passed over.`;
    return { publishedAt: null, notes: [{ code: 'METADATA_IGNORED', message }] };
  }
  const { publishedAt, timeDropped } = parsePublished(date.value, date.name);
  return { publishedAt, notes: timeDropped ? [timeDroppedNote()] : [] };
}

function textOf(article: JsonObject) {
  const body = stringIn(article, 'articleBody', 'text');
  if (body === null) {
    throw new SourceError('NO_ARTICLE', 'The JSON has no article text. Put it into "articleBody" or "text".');
  }
  const clean = cleanCharacters(/<(?:p|br|div)[\s/>]/i.test(body.value) ? blockText(body.value).text : body.value);
  if (clean.text === '') {
    throw new SourceError('EMPTY', `"${body.name}" is empty: there is no article text.`, { field: body.name });
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

/** schema.org's `Language` keeps the tag in `alternateName`, its name in `name`. */
function languageIn(article: JsonObject): string | null {
  const language = own(article, 'inLanguage');
  if (!isObject(language)) return lineIn(article, parseLanguage, 'inLanguage', 'language');
  const tag = stringIn(language, 'alternateName', 'name');
  return tag === null ? null : parseLanguage(tag.value, 'inLanguage');
}

function wrongType(field: string): SourceError {
  return new SourceError('INVALID_FIELD', `"${field}" is not text. Write it as a JSON string.`, { field });
}
