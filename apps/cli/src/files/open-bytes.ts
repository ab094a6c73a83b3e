import { createReadStream } from 'node:fs';

/** The number of bytes at the start of a file that are used to detect its format. */
const HEAD_BYTES = 64 * 1024;

/** The bytes of a file. */
export interface OpenBytes {
  /** At least the first 64 KiB, or the whole file if it is smaller. */
  readonly head: Uint8Array;
  /** All bytes in chunks, including the head. They can be read only once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file and reads its first bytes.
 *
 * @param source - the path of a file, or an open stream
 */
export async function openBytes(source: string | AsyncIterable<Uint8Array>): Promise<OpenBytes> {
  const stream: AsyncIterable<Uint8Array> =
    typeof source === 'string' ? createReadStream(source, { highWaterMark: HEAD_BYTES }) : source;
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const head = Buffer.concat(first);
  return { head, chunks: rejoin(head, iterator) };
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
