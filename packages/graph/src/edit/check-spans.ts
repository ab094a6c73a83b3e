import type { Span } from '@wortlaut/vocabulary';
import { InvalidInputError } from '../errors.ts';

/**
 * Checks the spans marked by an editor.
 *
 * @param body - the text that the spans refer to
 * @param path - the path of the list in the input
 * @returns the spans in text order
 * @throws InvalidInputError with the path of the first invalid span
 */
export function checkSpans(body: string, spans: readonly Span[], path: readonly string[]): Span[] {
  spans.forEach(({ start, end }, index) => {
    const refuse = (why: string) => {
      throw new InvalidInputError([...path, index], `The span ${start} to ${end} ${why}`, 'BAD_SPAN');
    };
    if (start < 0 || end > body.length) refuse(`is outside the text, which has ${body.length} UTF-16 code units.`);
    if (start >= end) refuse('is empty. Its end must be greater than its start.');
    if (splitsCharacter(body, start) || splitsCharacter(body, end))
      refuse('starts or ends in the middle of a character. Move that end by one code unit.');
    if (body.slice(start, end).trim() === '') refuse('contains only white space.');
  });
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const overlap = sorted.findIndex((span, index) => span.start < (sorted[index - 1]?.end ?? 0));
  if (overlap >= 0) {
    const { start, end } = sorted[overlap] ?? { start: 0, end: 0 };
    throw new InvalidInputError(path, `The span ${start} to ${end} overlaps the previous span.`, 'BAD_SPAN');
  }
  return sorted;
}

/** Checks whether an offset is between the two halves of a surrogate pair. */
function splitsCharacter(body: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(body.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(body.charAt(offset));
}
