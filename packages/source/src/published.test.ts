import { describe, expect, it } from 'vitest';
import { parsePublished } from './published.ts';

describe('parsePublished', () => {
  it.each([
    ['2021-12-30', '2021-12-30'],
    [' 2021-12-30 ', '2021-12-30'],
    ['2021-12-30T08:15:00Z', '2021-12-30T08:15:00Z'],
    ['2021-12-30T08:15+0100', '2021-12-30T08:15:00+01:00'],
    ['2021-12-30 08:15:07.123 UTC', '2021-12-30T08:15:07Z'],
    ['2021-12-30T23:30:00-05', '2021-12-30T23:30:00-05:00'],
    ['2021-12-30T23:30:00-00:00', '2021-12-30T23:30:00Z'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %j as %j', (value, publishedAt) => {
    expect(parsePublished(value, 'published')).toEqual({ publishedAt, timeDropped: false });
  });

  it('keeps only the date if a time has no time zone', () => {
    expect(parsePublished('2021-12-30T08:15:00', 'date')).toEqual({ publishedAt: '2021-12-30', timeDropped: true });
  });

  it.each([
    'gestern',
    '30.12.2021',
    '2021-02-29',
    '2021-13-01',
    '2021-12-30T25:00Z',
    '2021-12-30T08:61Z',
    '2021-12-30T08:00+15:00',
    '0021-12-30',
    '2021',
    '',
  ])('rejects %j and names the field', (value) => {
    expect(() => parsePublished(value, 'datePublished')).toThrowError(
      /^datePublished: ".*" is not a valid date\. Use a format like 2021-12-30/,
    );
  });
});
