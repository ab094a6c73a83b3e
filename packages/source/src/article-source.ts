import type { Note } from './note.ts';

/** The form of a source that holds one article. */
export type SourceFormat = 'TEXT' | 'HTML' | 'JSON';

/** What a caller knows of an article; each value is used only where the source itself says nothing. */
export interface KnownFields {
  /** The headline; up to 1,000 characters. */
  readonly title?: string | null | undefined;
  /** Who published it: a newspaper, an agency, a site. */
  readonly outlet?: string | null | undefined;
  /** Where it stands on the web; `http` or `https`. */
  readonly url?: string | null | undefined;
  /** Who wrote it, as printed. */
  readonly author?: string | null | undefined;
  /** When it was published: `2021-12-30`, or an ISO date-time with its time zone. */
  readonly published?: string | null | undefined;
  /** A language tag of BCP 47, such as `de` or `en-GB`. */
  readonly language?: string | null | undefined;
}

/** What a reader of one format found; what the source does not say is `null`. */
export interface FoundFields {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly notes: readonly Note[];
}

/** An article as its source gives it. */
export interface SourceArticle {
  /** Never empty: made from the first sentence, with a note, where the source has none. */
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** A canonical BCP 47 tag, or `null`: to be detected. */
  readonly language: string | null;
  /**
   * `2021-12-30` where only the day is known, otherwise `2021-12-30T08:15:00+01:00` with the source's own offset, so
   * that the day in the article's place is not lost.
   */
  readonly publishedAt: string | null;
  /** Paragraphs parted by a blank line, Unicode NFC, never empty. */
  readonly text: string;
  /** The source exactly as it came in. */
  readonly source: { readonly content: string; readonly format: SourceFormat };
  readonly notes: readonly Note[];
}
