import { describe, expect, it } from 'vitest';
import { toIsoDate } from './date-formats.ts';

describe('toIsoDate', () => {
  it.each([
    ['Mon, 06 May 2024 12:00:00 GMT', '2024-05-06T12:00:00Z'],
    ['Mon, 6 May 2024 12:00:00 +0200', '2024-05-06T12:00:00+0200'],
    ['06.05.2024', '2024-05-06'],
    ['6.5.2024, 14:30 Uhr', '2024-05-06T14:30:00'],
    ['Montag, 6. Mai 2024, 9:05 Uhr', '2024-05-06T09:05:00'],
    ['Thu Oct 26 11:00:09 EDT 2023', '2023-10-26T11:00:09-04:00'],
    ['2017/Oct/31', '2017-10-31'],
    ['May 6, 2024', '2024-05-06'],
    ['31. Dezember 2021', '2021-12-31'],
    ['3. März 2021', '2021-03-03'],
    ['Mon, 06 May 2024 12:00:00 XYZ', '2024-05-06'],
  ])('reads %j as %j', (value, expected) => expect(toIsoDate(value)).toBe(expected));

  it.each(['2024-05-06T12:00:00Z', 'gestern', '05/06/2024', 'Seite 6 von 2024', ''])('does not change %j', (value) => {
    expect(toIsoDate(value)).toBe(value);
  });
});
