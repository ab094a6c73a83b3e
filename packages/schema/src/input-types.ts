import { builder } from './builder.ts';
import { DatePrecision } from './enums.ts';

/** A range in the article's body. */
export const SpanInput = builder.inputType('SpanInput', {
  description:
    "A range in the article's body, from `start` up to but not including `end`. Offsets count UTF-16 code units, as JavaScript strings do.",
  fields: (t) => ({
    start: t.int({
      required: true,
      description: 'The start of the range, as a zero-based offset in UTF-16 code units.',
    }),
    end: t.int({ required: true, description: 'The end of the range (exclusive), as an offset in UTF-16 code units.' }),
  }),
});

/** A date with its precision. */
export const PreciseDateInput = builder.inputType('PreciseDateInput', {
  description: 'A date with its precision.',
  fields: (t) => ({
    date: t.field({
      type: 'Date',
      required: true,
      description: 'The day. If only the month or year is known, the first day of that month or year.',
    }),
    precision: t.field({ type: DatePrecision, required: true, description: 'The precision of the date.' }),
  }),
});

/**
 * Converts a date from an input. Returns null and undefined unchanged: null clears the field, undefined leaves it as it
 * is.
 */
export function dateOf<Precision>(date: { date: Date; precision: Precision } | null | undefined) {
  return date && { date: date.date.toISOString().slice(0, 10), precision: date.precision };
}
