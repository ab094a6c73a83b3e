import type { CleanText } from '../core/types.ts';
import { leadingAgency, trailingAgency } from './agency.ts';
import { byLine, introducesAuthor, isBioLabel, isNounList } from './author.ts';
import { isHeadline, lineKind, listItem, relatedHeadline } from './line-kinds.ts';

/** The number of lines at the start of an article that are checked for a byline. */
const TOP_LINES = 4;
/** The number of lines at the end of an article that are checked for an author's bio. */
const END_LINES = 3;
/** The maximum number of headlines without bullets to read after a label. */
const MOST_HEADLINES = 6;

interface Parts {
  readonly kept: string[];
  readonly relatedHeadlines: string[];
  readonly boilerplate: string[];
  author: string | null;
}

/** Normalizes line breaks and removes invisible characters, some of which PostgreSQL cannot store. */
function normalize(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}|[\u00AD\u200B\u2060\uFEFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}

function isFiltered(parts: Parts, line: string, index: number, lines: readonly string[], filled: Position): boolean {
  const atEnd = filled.after < END_LINES;
  if (lineKind(line, atEnd) !== null) return true;
  if (parts.author === null && (filled.before < TOP_LINES || atEnd)) {
    const author = byLine(line);
    if (author !== null) {
      parts.author = author;
      return true;
    }
  }
  if (filled.before === 0) return false;
  if (atEnd && isBioLabel(lines.slice(Math.max(0, index - 2), index).findLast(Boolean) ?? '')) return true;
  if (parts.author !== null && atEnd && introducesAuthor(line, parts.author)) return true;
  return filled.after === 0 && isNounList(line, lines.slice(Math.max(0, index - 2), index).findLast(Boolean) ?? '');
}

/** The number of nonempty lines before and after a line. */
interface Position {
  readonly before: number;
  readonly after: number;
}

/** Collects related headlines, starting at `index`. Returns the number of lines read. */
function takeRelated(parts: Parts, lines: readonly string[], index: number): number {
  const headline = relatedHeadline(lines[index] ?? '');
  if (headline === null) return 0;
  if (headline !== '') {
    parts.relatedHeadlines.push(headline);
    return 1;
  }
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const item = listItem(line) ?? (isHeadline(line) && next - index <= MOST_HEADLINES ? line : null);
    if (item !== null) parts.relatedHeadlines.push(item);
    else if (line !== '') break;
  }
  parts.boilerplate.push(lines[index] ?? '');
  return next - index;
}

function sortLines(lines: readonly string[]): Parts {
  const parts: Parts = { kept: [], relatedHeadlines: [], boilerplate: [], author: null };
  const total = lines.reduce((count, line) => count + (line === '' ? 0 : 1), 0);
  let before = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    const related = line === '' ? 0 : takeRelated(parts, lines, index);
    const size = Math.max(1, related);
    if (related === 0) {
      const cut = line !== '' && isFiltered(parts, line, index, lines, { before, after: total - before - 1 });
      (cut ? parts.boilerplate : parts.kept).push(line);
    }
    for (const taken of lines.slice(index, index + size)) before += taken === '' ? 0 : 1;
    index += size;
  }
  return parts;
}

/** Removes agency names and datelines from the first and last line of the article. */
function cutAgencies({ kept, boilerplate }: Parts): void {
  const first = kept.findIndex(Boolean);
  const opening = kept[first];
  if (opening === undefined) return;
  const length = leadingAgency(opening);
  if (length > 0) {
    boilerplate.push(opening.slice(0, length).trim());
    kept[first] = opening.slice(length);
  }
  const last = kept.findLastIndex(Boolean);
  const closing = kept[last] ?? '';
  const end = trailingAgency(closing);
  if (end === closing.length) return;
  boilerplate.push(closing.slice(end).trim());
  kept[last] = closing.slice(0, end).trimEnd();
}

/**
 * Separates an article's text from the boilerplate around it: related headlines, bylines, authors' bios, agency lines,
 * picture captions, cookie notices, newsletter teasers and copyright lines.
 *
 * @param raw - the text as imported, with one paragraph per line or with paragraphs separated by blank lines
 * @returns the body and the removed parts. The body uses `\n` as the line break and has no control characters, soft
 * hyphens or unpaired surrogates. If a text is only boilerplate, the body is the text itself
 * @remarks Runs in linear time. In doubt, boilerplate is kept so that no article text is lost.
 */
export function cleanText(raw: string): CleanText {
  const text = normalize(raw);
  const lines = text.split('\n').map((line) => line.trim());
  const parts = sortLines(lines);
  cutAgencies(parts);
  const body = joinLines(parts.kept);
  const { relatedHeadlines, boilerplate, author } = parts;
  if (body === '') return { body: joinLines(lines), relatedHeadlines: [], boilerplate: [], author: null };
  return { body, relatedHeadlines, boilerplate, author };
}

/** Joins lines. Keeps at most one blank line in a row, and none at the start or end. */
function joinLines(lines: readonly string[]): string {
  const joined: string[] = [];
  for (const line of lines) if (line !== '' || (joined.length > 0 && joined.at(-1) !== '')) joined.push(line);
  while (joined.at(-1) === '') joined.pop();
  return joined.join('\n');
}
