import type { PreciseDate } from '@wortlaut/extract';
import { InvalidInputError } from '../errors.ts';

/**
 * White space, control characters, and characters that change the direction of the text after them, such as the
 * right-to-left override.
 */
const UNPRINTABLE = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** The maximum length of a name, title or place in UTF-16 code units. */
const MAX_LINE_UNITS = 1000;

/**
 * Checks a single-line value, such as a name or title.
 *
 * @param field - the name of the input field
 * @returns the value with normalized white space
 * @throws InvalidInputError if the value is blank or longer than 1,000 UTF-16 code units
 */
export function checkLine(value: string, field: string): string {
  const line = value.replace(UNPRINTABLE, ' ').trim();
  if (line === '') throw new InvalidInputError(['input', field], 'The field is blank. Enter at least one character.');
  if (line.length <= MAX_LINE_UNITS) return line;
  throw new InvalidInputError(
    ['input', field],
    `The value has ${line.length} characters. The limit is ${MAX_LINE_UNITS}.`,
  );
}

/**
 * Checks the ID of a Wikidata item.
 *
 * @throws InvalidInputError if the value is not "Q" followed by a number
 */
export function checkWikidataId(value: string): string {
  if (/^Q[1-9]\d{0,11}$/.test(value)) return value;
  throw new InvalidInputError(
    ['input', 'wikidataId'],
    'This is not the ID of a Wikidata item. Enter an ID such as Q42.',
  );
}

/**
 * Checks that the end of a date range is not before its start.
 *
 * @throws InvalidInputError
 */
export function checkOrder(start: PreciseDate | null, end: PreciseDate | null): void {
  if (start === null || end === null || end.date >= start.date) return;
  throw new InvalidInputError(['input', 'end'], `The end date ${end.date} is before the start date ${start.date}.`);
}
