import type { FoundFields, KnownFields, SourceArticle, SourceFormat } from './article-source.ts';
import { parseLanguage, parseLine, parseUrl } from './fields.ts';
import { toLocalTime } from './local-time.ts';
import type { Note } from './note.ts';
import { parsePublished, timeDroppedNote } from './published.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { checkSize, MAX_SOURCE_BYTES, SourceError } from './source-error.ts';
import { deriveTitle } from './title.ts';

/** A source to read as one article. */
export interface ArticleInput {
  /** The source as text. Use `decode` to get it from bytes. */
  readonly content: string;
  readonly format: SourceFormat;
  /** Metadata from the caller. A value is used only if the source does not contain the field. */
  readonly known?: KnownFields;
  /**
   * The size limit for the source, in bytes of UTF-8.
   *
   * @defaultValue {@link MAX_SOURCE_BYTES}
   */
  readonly maxBytes?: number;
}

/**
 * Reads a source as one article: text, metadata and notes.
 *
 * @remarks Takes linear time. The slowest HTML within the limits takes a few seconds. Teasers and other lines that do
 * not belong to the article stay in the text. They are removed during extraction.
 *
 * @param input - the source, and metadata from the caller
 * @returns the article
 * @throws {@link SourceError} if the source contains no article or has an invalid field
 */
export function readArticle({ content, format, known = {}, maxBytes = MAX_SOURCE_BYTES }: ArticleInput): SourceArticle {
  checkContent(content, maxBytes);
  const given = parseKnown(known);
  const found = read(content, format, given.title);
  if (!/[\p{L}\p{N}]/u.test(found.text))
    throw new SourceError('EMPTY', 'The text contains no words. Import a file with the text of an article.');
  const [url, language] = [found.url ?? given.url, found.language ?? given.language];
  const published = found.publishedAt ?? given.publishedAt;
  const publishedAt = published === null ? null : toLocalTime(published, { language, url });
  const title = found.title ?? given.title;
  const notes = [...found.notes, ...(found.publishedAt === null ? given.notes : [])];
  if (title === null)
    notes.push({
      code: 'TITLE_DERIVED',
      message: 'The source has no title. The title was derived from the first sentence.',
    });
  if (publishedAt === null) {
    const message =
      'The source has no publication date. Relative dates in the text, such as "yesterday", cannot be resolved.';
    notes.push({ code: 'NO_PUBLICATION_DATE', message });
  }
  return {
    title: title ?? deriveTitle(found.text),
    url,
    outlet: found.outlet ?? given.outlet,
    author: found.author ?? given.author,
    language,
    publishedAt,
    text: found.text,
    source: { content: content.replace(/\p{Surrogate}/gu, '\ufffd'), format },
    notes,
  };
}

/**
 * Validates metadata from the caller. Call it before reading sources.
 *
 * @param known - the fields
 * @throws {@link SourceError} `INVALID_FIELD` for the first invalid field
 */
export function checkKnownFields(known: KnownFields): void {
  parseKnown(known);
}

function checkContent(content: string, maxBytes: number): void {
  checkSize(Buffer.byteLength(content), maxBytes);
  if (content.includes('\0')) {
    throw new SourceError(
      'BINARY',
      'This is not a text file: it contains a null character. Import the article as plain text.',
    );
  }
  if (content.replace(/^\ufeff/, '').trim() === '') {
    throw new SourceError('EMPTY', 'The source is empty. Import a file with the text of an article.');
  }
}

function read(content: string, format: SourceFormat, knownTitle: string | null): FoundFields {
  switch (format) {
    case 'TEXT':
      return readText(content, knownTitle);
    case 'HTML':
      return readHtml(content);
    case 'JSON':
      return readJson(content);
  }
}

function parseKnown({ title, outlet, url, author, published, language }: KnownFields) {
  const date = published === null || published === undefined ? '' : published.trim();
  const parsed = date === '' ? null : parsePublished(date, 'published');
  const notes: readonly Note[] = parsed?.timeDropped === true ? [timeDroppedNote()] : [];
  return {
    title: parseLine(title ?? '', 'title'),
    outlet: parseLine(outlet ?? '', 'outlet'),
    url: parseUrl(url ?? '', 'url'),
    author: parseLine(author ?? '', 'author'),
    language: parseLanguage(language ?? '', 'language'),
    publishedAt: parsed?.publishedAt ?? null,
    notes,
  };
}
