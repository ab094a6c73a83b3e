import type { SourceFormat } from '@wortlaut/vocabulary';
import type { Note } from './note.ts';

export type { SourceFormat };

/** Metadata of an article that the caller provides. A value is used only if the source does not contain the field. */
export interface KnownFields {
  /** The headline. Up to 1,000 characters. */
  readonly title?: string | null | undefined;
  /** The outlet that published the article: a newspaper, a news agency, a website. */
  readonly outlet?: string | null | undefined;
  /** The `http` or `https` URL of the article. */
  readonly url?: string | null | undefined;
  /** The author, as printed. */
  readonly author?: string | null | undefined;
  /** The publication date: `2021-12-30`, or an ISO 8601 date-time with time zone. */
  readonly published?: string | null | undefined;
  /** A BCP 47 language tag, such as `de` or `en-GB`. */
  readonly language?: string | null | undefined;
}

/** The fields that were found in a source. Missing values are `null`. */
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

/** An article that was read from its source. */
export interface SourceArticle {
  /** Never empty. If the source has no title, it is derived from the first sentence, with a note. */
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** A canonical BCP 47 tag. `null` if the source does not specify the language. */
  readonly language: string | null;
  /**
   * `2021-12-30` if only the day is known, or `2021-12-30T08:15:00+01:00` if the time is known. Keeps the UTC offset of
   * the source, so that the local date stays the same. A time in UTC is converted to local time if the URL or the
   * language shows the time zone.
   */
  readonly publishedAt: string | null;
  /** Paragraphs separated by a blank line, in Unicode NFC. Never empty. */
  readonly text: string;
  /** The original source, unchanged. */
  readonly source: { readonly content: string; readonly format: SourceFormat };
  readonly notes: readonly Note[];
}
