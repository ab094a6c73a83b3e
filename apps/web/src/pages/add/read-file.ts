/** The maximum size of an article file in bytes: 2 MiB. The server has the same limit. */
export const largestFile = 2 * 1024 * 1024;

/** The text of a file, and the encoding that was used to read it. */
export interface FileText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file. A byte order mark selects UTF-16. Valid UTF-8 is read as UTF-8. All other files are read as
 * Windows-1252, which includes Latin-1.
 *
 * @returns null for binary files, which contain a zero byte
 */
export function decodeFile(bytes: Uint8Array): FileText | null {
  const utf16 = utf16By(bytes[0], bytes[1]);
  if (utf16 !== null) return decodeAs(bytes, utf16);
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return decodeAs(bytes, 'windows-1252');
  }
}

function utf16By(first: number | undefined, second: number | undefined): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): FileText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding: encoding.toUpperCase() };
}

/** Checks whether a text looks like an HTML page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|article|main)[\s>])/i.test(text);
}
