import {
  checkSize,
  decode,
  detectFormat,
  formatHint,
  MAX_SOURCE_BYTES,
  type Note,
  SourceError,
  type SourceFormat,
  splitNdjson,
} from '@wortlaut/source';
import type { FileErrorCode } from '@wortlaut/vocabulary';
import { fileProblem } from './find-files.ts';
import { openBytes } from './open-bytes.ts';

/** The location of an item. */
export interface Place {
  /** The path of the file, or `standard input`. */
  readonly file: string;
  /** The one-based line number in an NDJSON file. `null` for other formats. */
  readonly line: number | null;
}

/** An article that is ready to be sent. */
export interface ArticleItem extends Place {
  readonly kind: 'ARTICLE';
  readonly content: string;
  readonly format: SourceFormat;
  readonly notes: readonly Note[];
}

/** An article that was refused before it was sent. */
export interface RefusedItem extends Place {
  readonly kind: 'REFUSED';
  readonly code: FileErrorCode;
  readonly message: string;
}

/** An article in a file, or the reason why it was refused. */
export type Item = ArticleItem | RefusedItem;

/**
 * Reads the articles in a file. An NDJSON file has one article per line, and any other file is one article. Only one
 * article is held in memory at a time.
 *
 * @param path - the file, or `-` for standard input
 * @param stdin - the stream for `-`
 * @param onBytes - receives the size of each chunk that was read, in bytes
 * @returns the articles in file order. Articles after an invalid one are still read.
 */
export async function* readItems(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Item> {
  const file = path === '-' ? 'standard input' : path;
  try {
    const { head, chunks } = await openBytes(path === '-' ? stdin : path);
    const counted = count(chunks, onBytes);
    const format = detectFormat(path, formatHint(head));
    if (format === 'NDJSON') yield* lines(file, counted);
    else yield await whole(file, format, counted);
  } catch (error) {
    if (error instanceof SourceError) yield refused({ file, line: null }, error);
    else yield { kind: 'REFUSED', file, line: null, code: 'UNREADABLE', message: fileProblem(error) };
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* lines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let found = 0;
  for await (const { line, json, notes, error } of splitNdjson(chunks)) {
    found += 1;
    if (error !== undefined) yield refused({ file, line }, error);
    else yield { kind: 'ARTICLE', file, line, content: json, format: 'JSON', notes };
  }
  if (found === 0) throw new SourceError('EMPTY', 'The file is empty. It must contain one JSON object per line.');
}

async function whole(file: string, format: SourceFormat, chunks: AsyncIterable<Uint8Array>): Promise<ArticleItem> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    // Beyond the limit, count the bytes without keeping them.
    if (length <= MAX_SOURCE_BYTES) pieces.push(chunk);
  }
  checkSize(length, MAX_SOURCE_BYTES);
  const { text, notes } = decode(Buffer.concat(pieces));
  return { kind: 'ARTICLE', file, line: null, content: text, format, notes };
}

function refused(place: Place, { code, message }: SourceError): RefusedItem {
  return { kind: 'REFUSED', ...place, code, message };
}
