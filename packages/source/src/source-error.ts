import type { SourceErrorCode } from '@wortlaut/vocabulary';

/**
 * The largest source, in bytes of UTF-8, that is read as one article: 2 MiB.
 *
 * @remarks
 * A long news article is about 50 kB of text and a heavy news page about 1 MB of HTML. What is larger is most often
 * not one article, and reading it would hold up everybody else.
 */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

/** Where in the source the error is, as far as that is known. */
export interface SourceErrorPlace {
  /** The field's name as the source or the caller wrote it. */
  readonly field?: string;
  /** The line, counted from 1. */
  readonly line?: number;
}

/** A source that cannot be read as an article; the message says what is wrong, where, and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** A stable code for programs. */
  readonly code: SourceErrorCode;
  /** The field at fault, or `null`. */
  readonly field: string | null;
  /** The line at fault, counted from 1, or `null`. */
  readonly line: number | null;

  /**
   * @param code - a stable code for programs
   * @param message - what is wrong and what to do, in whole sentences
   * @param place - the field or the line at fault
   */
  constructor(code: SourceErrorCode, message: string, place: SourceErrorPlace = {}) {
    super(message);
    this.code = code;
    this.field = place.field ?? null;
    this.line = place.line ?? null;
  }
}

/**
 * Refuses a source that is over the size limit.
 *
 * @param bytes - its size in bytes
 * @param maxBytes - the limit in bytes
 * @throws {@link SourceError} `TOO_LARGE`
 */
export function checkSize(bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  throw new SourceError(
    'TOO_LARGE',
    `This is ${megabytes(bytes)} large; one article may have ${megabytes(maxBytes)}. Split it, or keep only the article.`,
  );
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
