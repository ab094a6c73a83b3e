import { builder } from './builder.ts';
import { DatePrecision } from './enums.ts';

/** A stretch of a body. */
export const SpanInput = builder.inputType('SpanInput', {
  description:
    'A stretch of the body of an article, from `start` up to but not including `end`, counted in UTF-16 code units as JavaScript counts a string.',
  fields: (t) => ({
    start: t.int({ required: true, description: 'The first code unit, from 0.' }),
    end: t.int({ required: true, description: 'The code unit after the last.' }),
  }),
});

/** A date with how exact it is. */
export const PreciseDateInput = builder.inputType('PreciseDateInput', {
  description: 'A date with how exact it is.',
  fields: (t) => ({
    date: t.field({
      type: 'Date',
      required: true,
      description: 'The day; the first of the month or year where only that is known.',
    }),
    precision: t.field({ type: DatePrecision, required: true, description: 'How exact the date is.' }),
  }),
});

/** Turns a date of an input into what the graph takes; null clears the field, undefined leaves it. */
export function dateOf<Precision>(date: { date: Date; precision: Precision } | null | undefined) {
  return date && { date: date.date.toISOString().slice(0, 10), precision: date.precision };
}
