import type { PreciseDate } from '@wortlaut/extract';
import { InvalidInputError } from '../errors.ts';

/** The longest name, title or place, in UTF-16 units. */
const MAX_LINE_UNITS = 1000;

/**
 * Reads a name, a title or the like: one line, white space put in order.
 *
 * @param field - within the input.
 * @throws InvalidInputError where it is blank or longer than 1,000 characters.
 */
export function checkLine(value: string, field: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') throw new InvalidInputError(['input', field], 'It is blank: write at least one character.');
  if (line.length <= MAX_LINE_UNITS) return line;
  throw new InvalidInputError(['input', field], `It has ${line.length} characters; it may have ${MAX_LINE_UNITS}.`);
}

/**
 * Reads the id of a Wikidata item.
 *
 * @throws InvalidInputError where it is none.
 */
export function checkWikidataId(value: string): string {
  if (/^Q[1-9]\d{0,11}$/.test(value)) return value;
  throw new InvalidInputError(
    ['input', 'wikidataId'],
    'It is no Wikidata item: write a Q and its number, such as Q42.',
  );
}

/**
 * Checks that something does not end before it starts.
 *
 * @throws InvalidInputError
 */
export function checkOrder(start: PreciseDate | null, end: PreciseDate | null): void {
  if (start === null || end === null || end.date >= start.date) return;
  throw new InvalidInputError(['input', 'end'], `It would end on ${end.date}, before it starts on ${start.date}.`);
}
