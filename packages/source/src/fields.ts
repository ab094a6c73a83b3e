import { cleanLine } from './clean-characters.ts';
import { SourceError } from './source-error.ts';

/** The length limit for a title, outlet, author or URL, in UTF-16 code units. */
const MAX_LINE_UNITS = 1000;

/**
 * Parses a single-line value, such as a title or a name.
 *
 * @param value - the value from the source or the caller
 * @param field - the name of the field, for the error
 * @returns the value on one line, or `null` if it is blank
 * @throws {@link SourceError} `INVALID_FIELD` if it is longer than 1,000 characters
 */
export function parseLine(value: string, field: string): string | null {
  if (value.length > MAX_LINE_UNITS) {
    const found = `${field}: The value has ${value.length.toLocaleString('en')} characters.`;
    throw new SourceError('INVALID_FIELD', `${found} The limit is 1,000. Shorten it.`, { field });
  }
  const line = cleanLine(value);
  return line === '' ? null : line;
}

/**
 * Parses the URL of an article.
 *
 * @param value - an absolute URL
 * @param field - the name of the field, for the error
 * @returns the URL in canonical form, or `null` if it is blank
 * @throws {@link SourceError} `INVALID_FIELD` if it is not an `http` or `https` URL, or contains a user name or
 *   password
 */
export function parseUrl(value: string, field: string): string | null {
  const line = parseLine(value, field);
  if (line === null) return null;
  const url = URL.canParse(line) ? new URL(line) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const hint = 'Use the full URL, such as https://example.org/news/1.';
    throw new SourceError('INVALID_FIELD', `${field}: "${line.slice(0, 80)}" is not an http or https URL. ${hint}`, {
      field,
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new SourceError('INVALID_FIELD', `${field}: The URL contains a user name or password. Remove it.`, { field });
  }
  return url.href;
}

/**
 * Parses a language tag.
 *
 * @param value - a BCP 47 tag
 * @param field - the name of the field, for the error
 * @returns the canonical tag (`DE-at` becomes `de-AT`), or `null` if it is blank
 * @throws {@link SourceError} `INVALID_FIELD` if it is not well-formed
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1 (no primary subtag of more than three letters is registered)
 */
export function parseLanguage(value: string, field: string): string | null {
  const line = parseLine(value, field);
  if (line === null) return null;
  const tag = canonicalTag(line);
  if (tag !== null && /^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  const hint = 'Use a BCP 47 tag, such as de, en or de-AT.';
  throw new SourceError('INVALID_FIELD', `${field}: "${line.slice(0, 40)}" is not a valid language tag. ${hint}`, {
    field,
  });
}

function canonicalTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
