import type { FoundFields } from './article-source.ts';
import { cleanLine } from './clean-characters.ts';
import { mainText } from './html/main-text.ts';
import { type PageFields, pageFields } from './html/page-fields.ts';
import { scanPage } from './html/scan-page.ts';
import { SourceError } from './source-error.ts';

/**
 * The minimum amount of prose, in UTF-16 code units, for a page that does not declare an article. Error pages and login
 * pages have less.
 */
const MIN_PROSE_UNITS = 140;

/**
 * Reads the main text and the metadata of a news page.
 *
 * @param content - HTML
 * @returns the fields of the article
 * @throws {@link SourceError} `NO_ARTICLE` if the page contains no article, `TOO_LARGE` if it has too many elements
 */
export function readHtml(content: string): FoundFields {
  const page = scanPage(content);
  const { articleBody, saysArticle, notes, ...fields } = pageFields(page);
  const visible = mainText(page);
  const isProse = visible !== null && visible.proseUnits >= (saysArticle ? 1 : MIN_PROSE_UNITS);
  const text = isProse ? withoutTitle(visible.text, fields.title) : null;
  if (articleBody !== null && articleBody.length > 2 * (text?.length ?? 0)) {
    const message =
      'The text comes from the JSON-LD of the page, because the page shows only part of it. Paragraph breaks may be missing.';
    return { ...fields, text: articleBody, notes: [...notes, { code: 'BODY_FROM_METADATA', message }] };
  }
  if (text === null || text === '') throw noArticle(fields);
  return { ...fields, text, notes };
}

function withoutTitle(text: string, title: string | null): string {
  const end = text.indexOf('\n');
  return title !== null && end > 0 && cleanLine(text.slice(0, end)) === title ? text.slice(end).trim() : text;
}

function noArticle({ title }: Pick<PageFields, 'title'>): SourceError {
  const which = title === null ? 'The page' : `The page "${title.slice(0, 80)}"`;
  const hint = 'Save the page after it has loaded in a browser, or import the plain text.';
  return new SourceError('NO_ARTICLE', `${which} contains no article. ${hint}`);
}
