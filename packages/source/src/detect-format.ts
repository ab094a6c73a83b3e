/** What a source can be: one article in one of three forms, or many, one JSON object a line. */
export type DetectedFormat = 'TEXT' | 'HTML' | 'JSON' | 'NDJSON';

const LOOKED_AT = 2000;

/**
 * Turns the first bytes of a source into what {@link detectFormat} needs: all that it looks at is ASCII.
 *
 * @param bytes - the beginning of a source in any encoding
 * @returns text whose ASCII characters are right
 */
export function formatHint(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/**
 * Tells what a source is, by its file's ending and, where that says little, by how it begins.
 *
 * @param name - the file's name or path; `-` or an empty string when there is none
 * @param text - the source, or its beginning: 2,000 characters, and for JSON the whole first line
 * @returns the format
 */
export function detectFormat(name: string, text: string): DetectedFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson' || ending === 'jsonl') return 'NDJSON';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'HTML';
  if (ending === 'json') return jsonKind(text);
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<(?:html|head|body|article|main)[\s>])/i.test(start)) return 'HTML';
  if (/^<!--/.test(start) && /<html[\s>]/i.test(start)) return 'HTML';
  return ending !== 'txt' && /^\{\s*["}]/.test(start) ? jsonKind(text) : 'TEXT';
}

/** Several lines that each begin and end an object are NDJSON, whatever the file is called. */
function jsonKind(text: string): 'JSON' | 'NDJSON' {
  const start = text.trimStart();
  const [first = ''] = start.split('\n', 1);
  const rest = start.slice(first.length).trimStart();
  return /^\{.*\}\s*$/.test(first) && rest.startsWith('{') ? 'NDJSON' : 'JSON';
}
