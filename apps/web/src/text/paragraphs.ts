import type { Span } from '@wortlaut/vocabulary';

/**
 * Splits a text into paragraphs at line breaks.
 *
 * @returns the spans, without line breaks and surrounding white space. Blank lines are omitted.
 */
export function paragraphsOf(body: string): Span[] {
  return [...body.matchAll(/\S[^\n\r\u2028\u2029]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
