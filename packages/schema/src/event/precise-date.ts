import type { DatePrecision as Precision } from '@wortlaut/database';
import { builder } from '../builder.ts';
import { DatePrecision } from '../enums.ts';

/** A date with its precision. */
export interface PreciseDate {
  readonly date: Date;
  readonly precision: Precision;
}

/** Combines the date column and the precision column. Returns null if there is no date. */
export function preciseDate(date: Date | null, precision: Precision | null): PreciseDate | null {
  return date && precision ? { date, precision } : null;
}

/** The GraphQL type of {@link PreciseDate}. */
export const PreciseDateType = builder.objectRef<PreciseDate>('PreciseDate').implement({
  description: 'A date with its precision.',
  fields: (t) => ({
    date: t.expose('date', {
      type: 'Date',
      description: 'The day. If only the month or year is known, the first day of that month or year.',
    }),
    precision: t.expose('precision', { type: DatePrecision, description: 'The precision of the date.' }),
  }),
});
