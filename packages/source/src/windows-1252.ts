/** The characters for the bytes 0x80 to 0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes Windows-1252, which includes all printable characters of Latin-1.
 *
 * @remarks `TextDecoder` cannot be used: some releases of Node 20 to 23 decode Windows-1252 as Latin-1 and lose „ “ –
 * and € (https://github.com/nodejs/node/issues/56542).
 *
 * @param bytes - any bytes; each byte is one character
 * @returns the text
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? char);
}
