import { cleanLine } from './clean-characters.ts';
import { SourceError } from './source-error.ts';

/** The longest title, outlet, author or URL, in UTF-16 units. */
const MAX_LINE_UNITS = 1000;

/**
 * Reads a title, a name or the like.
 *
 * @param value - as the source or the caller wrote it
 * @param field - the field's name, for the error
 * @returns the value on one line, or `null` when it is blank
 * @throws {@link SourceError} `INVALID_FIELD` when it is longer than 1,000 characters
 */
export function parseLine(value: string, field: string): string | null {
  if (value.length > MAX_LINE_UNITS) {
    const found = `${field} has ${value.length.toLocaleString('en')} characters`;
    throw new SourceError('INVALID_FIELD', `${found}; it may have 1,000. Shorten it.`, { field });
  }
  const line = cleanLine(value);
  return line === '' ? null : line;
}

/**
 * Reads the address of an article.
 *
 * @param value - an absolute URL
 * @param field - the field's name, for the error
 * @returns the URL in its canonical form, or `null` when it is blank
 * @throws {@link SourceError} `INVALID_FIELD` when it is not an `http` or `https` URL, or carries a password
 */
export function parseUrl(value: string, field: string): string | null {
  const line = parseLine(value, field);
  if (line === null) return null;
  const url = URL.canParse(line) ? new URL(line) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const hint = 'Write the whole address, such as https://example.org/news/1.';
    throw new SourceError('INVALID_FIELD', `${field}: "${line.slice(0, 80)}" is no http or https URL. ${hint}`, {
      field,
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new SourceError('INVALID_FIELD', `${field}: the URL holds a user name or password. Take it out.`, { field });
  }
  return url.href;
}

/**
 * Reads a language tag.
 *
 * @param value - a tag of BCP 47
 * @param field - the field's name, for the error
 * @returns the canonical tag (`DE-at` becomes `de-AT`), or `null` when it is blank
 * @throws {@link SourceError} `INVALID_FIELD` when it is not well-formed
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1 (no primary subtag of more than three letters is registered)
 */
export function parseLanguage(value: string, field: string): string | null {
  const line = parseLine(value, field);
  if (line === null) return null;
  const tag = canonicalTag(line);
  if (tag !== null && /^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  const hint = 'Write a tag of BCP 47, such as de, en or de-AT.';
  throw new SourceError('INVALID_FIELD', `${field}: "${line.slice(0, 40)}" is no language tag. ${hint}`, { field });
}

function canonicalTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
