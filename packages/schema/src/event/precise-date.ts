import type { DatePrecision as Precision } from '@wortlaut/database';
import { builder } from '../builder.ts';
import { DatePrecision } from '../enums.ts';

/** A date that a text gives, with how exact it is. */
export interface PreciseDate {
  readonly date: Date;
  readonly precision: Precision;
}

/** Joins the two columns of a date; null where there is none. */
export function preciseDate(date: Date | null, precision: Precision | null): PreciseDate | null {
  return date && precision ? { date, precision } : null;
}

export const PreciseDateType = builder.objectRef<PreciseDate>('PreciseDate').implement({
  description: 'A date that a text gives, with how exact it is.',
  fields: (t) => ({
    date: t.expose('date', {
      type: 'Date',
      description: 'The day; the first of the month or year where only that is known.',
    }),
    precision: t.expose('precision', { type: DatePrecision, description: 'How exact the date is.' }),
  }),
});
