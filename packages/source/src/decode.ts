import { refuseBinary } from './binary.ts';
import type { Note } from './note.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The decoded text of a source, with its encoding. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or the encoding that a page declares. */
  readonly encoding: string;
  /** The note `DECODED` if the bytes were not UTF-8. Otherwise empty. */
  readonly notes: readonly Note[];
}

/** The number of bytes at the start that are used to detect UTF-16 and the declared encoding of a page. */
const SNIFFED_BYTES = 4096;

/**
 * Decodes the bytes of a source. Tries these encodings in order: UTF-16 (by byte order mark or zero bytes), UTF-8, the
 * encoding that a page declares, and Windows-1252, which includes Latin-1.
 *
 * @param bytes - the complete source
 * @returns the text without byte order mark, the encoding, and a note if it is not UTF-8
 * @throws {@link SourceError} `BINARY` if the bytes are not text
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = sniffUtf16(bytes);
  if (utf16 !== null) return decoded(new TextDecoder(utf16).decode(bytes), utf16);
  refuseBinary(bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notes: [] };
  } catch {
    return decodeEightBit(bytes);
  }
}

/**
 * Detects UTF-16 by its byte order mark, or by its zero bytes: in Latin text, every second byte is zero.
 *
 * @param bytes - the source, or its beginning
 * @returns the label for `TextDecoder`, or `null` if the bytes are not UTF-16
 */
export function sniffUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, SNIFFED_BYTES);
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  start.subarray(0, pairs * 2).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  if (even > 0.7 && odd < 0.05) return 'utf-16be';
  return null;
}

function decodeEightBit(bytes: Uint8Array): Decoded {
  const label = declaredEncoding(bytes);
  if (label !== null) return decoded(new TextDecoder(label).decode(bytes), label);
  return decoded(decodeWindows1252(bytes), 'windows-1252');
}

/**
 * Returns the encoding that a page declares. Returns `null` if the runtime does not support it, or if the encoding is
 * tried even without a declaration (UTF-8, UTF-16 and Windows-1252).
 */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, SNIFFED_BYTES));
  const label = /<(?:meta\s[^>]{0,200}charset|\?xml\s[^>]{0,100}encoding)\s?=\s?["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return /^(utf-|windows-1252)/.test(encoding) ? null : encoding;
  } catch {
    return null;
  }
}

function decoded(text: string, encoding: string): Decoded {
  const message = `The file is not UTF-8. It was read as ${encoding === 'windows-1252' ? 'Latin-1 (Windows-1252)' : encoding.toUpperCase()}.`;
  return { text: text.replace(/^\ufeff/, ''), encoding, notes: [{ code: 'DECODED', message }] };
}
