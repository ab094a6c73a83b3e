import { describe, expect, it } from 'vitest';
import { toLocalTime } from './local-time.ts';

describe('toLocalTime', () => {
  it.each([
    ['2024-05-06T22:30:00Z', 'de', null, '2024-05-07T00:30:00+02:00'],
    ['2024-01-06T23:30:00Z', 'de-AT', null, '2024-01-07T00:30:00+01:00'],
    ['2024-05-06T23:30:00Z', 'en-GB', null, '2024-05-07T00:30:00+01:00'],
    ['2024-05-06T22:30:00Z', 'en', 'https://nachrichten.example.de/a', '2024-05-07T00:30:00+02:00'],
    ['2024-05-06T22:30:00Z', null, 'https://example.co.uk/a', '2024-05-06T23:30:00+01:00'],
  ])('converts %j (%j, %j) to %j', (publishedAt, language, url, expected) => {
    expect(toLocalTime(publishedAt, { language, url })).toBe(expected);
  });

  it.each([
    ['2024-05-06T22:30:00Z', 'en', null],
    ['2024-05-06T22:30:00Z', 'en-US', 'https://example.com/a'],
    ['2024-05-06T22:30:00-05:00', 'de', null],
    ['2024-05-06', 'de', null],
    ['2024-01-06T23:30:00Z', 'en-GB', null],
  ])('does not change %j (%j, %j)', (publishedAt, language, url) => {
    expect(toLocalTime(publishedAt, { language, url })).toBe(publishedAt);
  });
});
