import type { Range } from './segments.ts';

/**
 * Finds the paragraphs of a text: what stands between line breaks.
 *
 * @returns their places, without the line breaks and without white space around them; blank lines give none
 */
export function paragraphsOf(body: string): Range[] {
  return [...body.matchAll(/\S[^\n\r\u2028\u2029]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
