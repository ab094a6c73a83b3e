import { createHash } from 'node:crypto';
import { type CleanText, cleanText, type Extraction } from '@wortlaut/extract';
import { type SourceArticle, SourceError } from '@wortlaut/source';
import type { Extract, ImportNote } from './article-import.ts';

/** An article read and cleaned: enough to tell whether it is in the graph. */
export interface CleanedArticle {
  readonly source: SourceArticle;
  readonly clean: CleanText;
  /** SHA-256 of the clean text, in hex. */
  readonly contentHash: string;
  readonly notes: readonly ImportNote[];
}

/** An article read, cleaned and extracted from: all that can be done before the graph is looked at. */
export interface PreparedArticle extends CleanedArticle {
  readonly extraction: Extraction;
  readonly publishedAt: Date | null;
  readonly publishedDayOnly: boolean;
}

/**
 * Cleans an article's text.
 *
 * @throws SourceError `NO_ARTICLE` where nothing is left of the text but boilerplate.
 */
export function cleanArticle(source: SourceArticle): CleanedArticle {
  const clean = cleanText(source.text);
  if (clean.body === '') {
    throw new SourceError(
      'NO_ARTICLE',
      'Nothing in it is article text: only related headlines, notices or by-lines. Import the article itself.',
    );
  }
  return { source, clean, contentHash: createHash('sha256').update(clean.body).digest('hex'), notes: source.notes };
}

/** Extracts from a cleaned article. */
export function prepareArticle(cleaned: CleanedArticle, extract: Extract): PreparedArticle {
  const { source, clean, notes } = cleaned;
  const published = source.publishedAt;
  const extraction = extract({
    body: clean.body,
    title: source.title,
    language: source.language ?? undefined,
    // The day where the article was published, not the day in UTC.
    published: published?.slice(0, 10),
  });
  const dayOnly = published?.length === 10;
  return {
    ...cleaned,
    extraction,
    publishedAt: published === null ? null : new Date(dayOnly ? `${published}T00:00:00Z` : published),
    publishedDayOnly: dayOnly,
    notes: [...notes, ...languageNotes(extraction)],
  };
}

function languageNotes(extraction: Extraction): ImportNote[] {
  if (extraction.supported) return [];
  const message = `Statements cannot be extracted from its language (${extraction.language}): only its text was stored.`;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', message }];
}
