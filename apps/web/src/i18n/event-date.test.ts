import { describe, expect, it } from 'vitest';
import { eventDate } from './event-date.ts';
import { createFormat } from './format.ts';
import { translate } from './locale.ts';

const unknown = { start: null, end: null, dateText: null, reportedAt: null, reportedDayOnly: false };
const reportedAt = '2021-03-27T12:05:00.000Z';

describe('the date of an event', () => {
  it('is its day, even if it was reported later', () => {
    const start = { date: '2021-03-23', precision: 'DAY' } as const;
    expect(eventDate(translate('en'), { ...unknown, start, dateText: 'on Tuesday' })).toBe('23 March 2021');
  });

  it('without a day is the date of the first report, marked as such, after the printed words', () => {
    expect(eventDate(translate('en'), { ...unknown, reportedAt })).toBe('reported on 27 March 2021');
    expect(eventDate(translate('de'), { ...unknown, reportedAt })).toBe('gemeldet am 27. März 2021');
    expect(eventDate(translate('en'), { ...unknown, dateText: 'this week', reportedAt })).toBe(
      '“this week”, reported on 27 March 2021',
    );
  });

  it('is the same day of the first report in every time zone if the time of the report is unknown', () => {
    const english = translate('en');
    const honolulu = { ...english, format: createFormat('en-GB', english.t.common, 'Pacific/Honolulu') };
    const midnight = { ...unknown, reportedAt: '2021-03-27T00:00:00.000Z' };
    expect(eventDate(honolulu, { ...midnight, reportedDayOnly: true })).toBe('reported on 27 March 2021');
    expect(eventDate(honolulu, midnight)).toBe('reported on 26 March 2021');
  });

  it('is unknown if no article has a date', () => {
    expect(eventDate(translate('de'), unknown)).toBe('ohne Datum');
  });
});
