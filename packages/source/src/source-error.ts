import type { SourceErrorCode } from '@wortlaut/vocabulary';

/**
 * The size limit for the source of one article: 2 MiB of UTF-8.
 *
 * @remarks
 * A long news article has about 50 kB of text, and a heavy news page about 1 MB of HTML. A larger source is rarely a
 * single article, and would delay all other requests.
 */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

/** The place of an error in the source, if known. */
export interface SourceErrorPlace {
  /** The name of the field, as written by the source or the caller. */
  readonly field?: string;
  /** The number of the line, counted from 1. */
  readonly line?: number;
}

/**
 * The error for a source that cannot be read as an article. The message says what is wrong, where, and how to fix it.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** A stable code. */
  readonly code: SourceErrorCode;
  /** The name of the invalid field, or `null`. */
  readonly field: string | null;
  /** The number of the invalid line, counted from 1, or `null`. */
  readonly line: number | null;

  /**
   * @param code - a stable code
   * @param message - says what is wrong and how to fix it, in full sentences
   * @param place - the invalid field or line
   */
  constructor(code: SourceErrorCode, message: string, place: SourceErrorPlace = {}) {
    super(message);
    this.code = code;
    this.field = place.field ?? null;
    this.line = place.line ?? null;
  }
}

/**
 * Rejects a source that exceeds the size limit.
 *
 * @param bytes - the size of the source in bytes
 * @param maxBytes - the limit in bytes
 * @throws {@link SourceError} `TOO_LARGE`
 */
export function checkSize(bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  throw new SourceError(
    'TOO_LARGE',
    `The source is ${megabytes(bytes)}. The limit for one article is ${megabytes(maxBytes)}. Split it, or keep only the article.`,
  );
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
