/** The bytes of a file or a pipe, in chunks. */
export type ByteChunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** One line of a stream of bytes, without the line feed. `bytes` is `null` if the line is too long. */
export interface ByteLine {
  /** The number of the line, counted from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
  /** The full length of the line in bytes, even if it is too long. */
  readonly length: number;
}

const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes at line feeds. Keeps at most one line in memory.
 *
 * @param chunks - the bytes, in an encoding in which a line feed is one byte
 * @param maxBytes - the maximum length of a line. The bytes of longer lines are dropped.
 * @returns the lines in order
 */
export async function* splitLines(chunks: ByteChunks, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const flush = (): ByteLine => {
    const bytes = length > maxBytes ? null : Buffer.concat(pieces);
    const done = { line, bytes, length };
    pieces = [];
    length = 0;
    line += 1;
    return done;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield flush();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield flush();
}
