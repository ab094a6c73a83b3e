import type { Place } from './files/read-items.ts';

/**
 * Formats a location as compilers do, so that editors can link to it.
 *
 * @returns the file and line, such as `news/a.ndjson:12`, or only the file
 */
export function placeText({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}
