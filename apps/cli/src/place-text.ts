import type { Place } from './files/read-items.ts';

/**
 * Writes where something stands as compilers do, so that editors can jump there.
 *
 * @param place - a file, and a line in it
 * @returns `news/a.ndjson:12`, or the file alone
 */
export function placeText({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}
