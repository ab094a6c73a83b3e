import { SourceError } from './source-error.ts';

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
];

/** A source with more than one control character per this number of bytes is considered binary. */
const BYTES_PER_CONTROL = 200;

/**
 * Rejects bytes that are not text. The bytes must not be UTF-16, because the check needs an ASCII-compatible encoding.
 *
 * @param bytes - the complete source
 * @throws {@link SourceError} `BINARY`
 */
export function refuseBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) throw binary(`This is ${known[1]}, not text.`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw binary(`This is not text: byte ${nul + 1} is zero.`);
  const controls = bytes.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  if (controls * BYTES_PER_CONTROL > bytes.length) {
    throw binary(`This is not text: ${controls} of ${bytes.length} bytes are control characters.`);
  }
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

function binary(what: string): SourceError {
  return new SourceError('BINARY', `${what} Save the article as plain text or HTML, and import that file.`);
}
