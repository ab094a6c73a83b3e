import { createHash } from 'node:crypto';
import { type CleanText, cleanText, type ExtractInput, type Extraction, type StoryForm } from '@wortlaut/extract';
import { type SourceArticle, SourceError } from '@wortlaut/source';
import type { ImportNoteCode } from '@wortlaut/vocabulary';
import { isoDay } from '../columns.ts';

/** The extraction function: `extract`, with or without the statistical model, in this thread or in another one. */
export type Extract = (input: ExtractInput) => Extraction | Promise<Extraction>;

/** A note about an import. Notes do not stop the import. */
export interface ImportNote {
  /** A stable, machine-readable code. */
  readonly code: ImportNoteCode;
  readonly message: string;
}

/** An article after reading and cleaning. Its hash is used to check whether it is already in the graph. */
export interface CleanedArticle {
  readonly source: SourceArticle;
  readonly clean: CleanText;
  /** The SHA-256 hash of the cleaned text, in hexadecimal. */
  readonly contentHash: string;
  readonly notes: readonly ImportNote[];
}

/** An article after extraction, before it is linked to the graph. */
export interface PreparedArticle extends CleanedArticle {
  readonly extraction: Extraction;
  readonly publishedAt: Date | null;
  readonly publishedDayOnly: boolean;
}

/**
 * Cleans an article's text.
 *
 * @throws SourceError `NO_ARTICLE` if the text is only boilerplate
 */
export function cleanArticle(source: SourceArticle): CleanedArticle {
  const clean = cleanText(source.text);
  if (clean.body === '') {
    throw new SourceError(
      'NO_ARTICLE',
      'The source contains only related headlines, notices or bylines. Import the text of an article.',
    );
  }
  return { source, clean, contentHash: createHash('sha256').update(clean.body).digest('hex'), notes: source.notes };
}

/** Extracts the people, statements and events of a cleaned article. */
export async function prepareArticle(cleaned: CleanedArticle, extract: Extract): Promise<PreparedArticle> {
  const { source, clean, notes } = cleaned;
  const published = source.publishedAt;
  const extraction = await extract({
    body: clean.body,
    title: source.title,
    language: source.language ?? undefined,
    // The day of publication in local time, not in UTC.
    published: published?.slice(0, 10),
    dateline: clean.boilerplate[0],
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
  const message = `The language "${extraction.language}" is not supported. The text was stored, but no statements were extracted.`;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', message }];
}

/** Returns the data needed to decide which story an article reports. */
export function storyForm({ extraction, publishedAt }: PreparedArticle): StoryForm {
  const { story: terms, language } = extraction;
  return { terms, language, published: publishedAt === null ? null : isoDay(publishedAt) };
}
