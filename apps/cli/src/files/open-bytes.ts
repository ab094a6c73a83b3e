import { createReadStream } from 'node:fs';

/** How much of a file is looked at to tell its format. */
const HEAD_BYTES = 64 * 1024;

/** The bytes of a file, its beginning apart. */
export interface OpenBytes {
  /** The first 64 KiB, or everything when it is less. */
  readonly head: Uint8Array;
  /** All bytes in pieces, the beginning included; can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file and reads its beginning.
 *
 * @param source - a path, or a stream that is open already
 * @returns its bytes
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
