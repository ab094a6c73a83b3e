/** Bytes in pieces, as a file or a pipe gives them. */
export type ByteChunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** One line of a stream of bytes, without its line feed; `bytes` is `null` when it was too long to keep. */
export interface ByteLine {
  /** Counted from 1. */
  readonly line: number;
  readonly bytes: Uint8Array | null;
  /** The line's whole length in bytes, kept or not. */
  readonly length: number;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at its line feeds, holding at most one line at a time.
 *
 * @param chunks - the bytes; their encoding must keep ASCII's line feed as one byte
 * @param maxBytes - a longer line is passed over: it is counted, its bytes are not kept
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
