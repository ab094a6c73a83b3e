import { builder } from './builder.ts';
import { DatePrecision } from './enums.ts';

/** A span of an article's text. */
export const SpanInput = builder.inputType('SpanInput', {
  description:
    "A span of an article's text: half-open, from `start` up to but not including `end`. Offsets count UTF-16 code units, as JavaScript strings do.",
  fields: (t) => ({
    start: t.int({ required: true, description: 'Offset of the first code unit, from 0.' }),
    end: t.int({ required: true, description: 'Offset after the last code unit.' }),
  }),
});

/** A date with its precision. */
export const PreciseDateInput = builder.inputType('PreciseDateInput', {
  description: 'A date with its precision.',
  fields: (t) => ({
    date: t.field({
      type: 'Date',
      required: true,
      description: 'The day. If only the month or year is known, its first day.',
    }),
    precision: t.field({ type: DatePrecision, required: true, description: 'The precision of the date.' }),
  }),
});

/** Converts a date of an input. Null, which clears a field, and undefined, which leaves it alone, stay as they are. */
export function dateOf<Precision>(date: { date: Date; precision: Precision } | null | undefined) {
  return date && { date: date.date.toISOString().slice(0, 10), precision: date.precision };
}
