import type { Span } from '@wortlaut/vocabulary';
import { InvalidInputError } from '../errors.ts';

/**
 * Checks spans that a person marked, and puts them in order.
 *
 * @param body - the text that they refer to.
 * @param path - of the list within the input.
 * @throws InvalidInputError naming the span.
 */
export function checkSpans(body: string, spans: readonly Span[], path: readonly string[]): Span[] {
  spans.forEach(({ start, end }, index) => {
    const refuse = (why: string) => {
      throw new InvalidInputError([...path, index], `The span ${start} to ${end} ${why}`, 'BAD_SPAN');
    };
    if (start < 0 || end > body.length) refuse(`reaches beyond the text: it has ${body.length} UTF-16 code units.`);
    if (start >= end) refuse('has no length: its end must be greater than its start.');
    if (splitsCharacter(body, start) || splitsCharacter(body, end)) refuse('cuts a character in two: move it by one.');
    if (body.slice(start, end).trim() === '') refuse('has only white space in it.');
  });
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const overlap = sorted.findIndex((span, index) => span.start < (sorted[index - 1]?.end ?? 0));
  if (overlap >= 0) {
    const { start, end } = sorted[overlap] ?? { start: 0, end: 0 };
    throw new InvalidInputError(path, `The span ${start} to ${end} overlaps the one before it.`, 'BAD_SPAN');
  }
  return sorted;
}

/** Whether an offset falls between the two halves of a surrogate pair. */
function splitsCharacter(body: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(body.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(body.charAt(offset));
}
