import { createHash } from 'node:crypto';
import type { CleanText, Extraction } from '@wortlaut/extract';
import { cleanText, extract } from '@wortlaut/extract';
import { type SourceArticle, SourceError } from '@wortlaut/source';
import type { ImportNote } from './article-import.ts';

/** An article read, cleaned and extracted from: all that can be done before the graph is looked at. */
export interface PreparedArticle {
  readonly source: SourceArticle;
  readonly clean: CleanText;
  readonly extraction: Extraction;
  /** SHA-256 of the clean text, in hex. */
  readonly contentHash: string;
  readonly publishedAt: Date | null;
  readonly publishedDayOnly: boolean;
  readonly notes: readonly ImportNote[];
}

/**
 * Cleans an article's text and extracts from it.
 *
 * @throws SourceError `NO_ARTICLE` where nothing is left of the text but boilerplate.
 */
export function prepareArticle(source: SourceArticle): PreparedArticle {
  const clean = cleanText(source.text);
  if (clean.body === '') {
    throw new SourceError(
      'NO_ARTICLE',
      'Nothing in it is article text: only related headlines, notices or by-lines. Import the article itself.',
    );
  }
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
    source,
    clean,
    extraction,
    contentHash: createHash('sha256').update(clean.body).digest('hex'),
    publishedAt: published === null ? null : new Date(dayOnly ? `${published}T00:00:00Z` : published),
    publishedDayOnly: dayOnly,
    notes: [...source.notes, ...languageNotes(extraction)],
  };
}

function languageNotes(extraction: Extraction): ImportNote[] {
  if (extraction.supported) return [];
  const message = `Statements cannot be extracted from its language (${extraction.language}): only its text was stored.`;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', message }];
}
