/** The format of a source: one article as text, HTML or JSON, or many articles as NDJSON. */
export type DetectedFormat = 'TEXT' | 'HTML' | 'JSON' | 'NDJSON';

/** The number of characters to search for markup, from the start of the source. */
const SNIFFED_CHARACTERS = 2000;

/**
 * Converts the first bytes of a source to text for {@link detectFormat}, which looks only at ASCII characters.
 *
 * @param bytes - the beginning of a source in any encoding
 * @returns text with correct ASCII characters
 */
export function formatHint(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/**
 * Detects the format of a source by its file extension. Without a known extension, detects the format by the beginning
 * of the source.
 *
 * @param name - the name or path of the file; `-` or an empty string if it has none
 * @param text - the source, or its beginning: at least 2,000 characters, and for JSON the complete first line
 * @returns the format
 */
export function detectFormat(name: string, text: string): DetectedFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson' || ending === 'jsonl') return 'NDJSON';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'HTML';
  if (ending === 'json') return jsonKind(text);
  const start = text.slice(0, SNIFFED_CHARACTERS).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<(?:html|head|body|article|main)[\s>])/i.test(start)) return 'HTML';
  if (/^<!--/.test(start) && /<html[\s>]/i.test(start)) return 'HTML';
  return ending !== 'txt' && /^\{\s*["}]/.test(start) ? jsonKind(text) : 'TEXT';
}

/** Distinguishes JSON from NDJSON. Several lines with one object each are NDJSON, regardless of the file name. */
function jsonKind(text: string): 'JSON' | 'NDJSON' {
  const start = text.trimStart();
  const [first = ''] = start.split('\n', 1);
  const rest = start.slice(first.length).trimStart();
  return /^\{.*\}\s*$/.test(first) && rest.startsWith('{') ? 'NDJSON' : 'JSON';
}
