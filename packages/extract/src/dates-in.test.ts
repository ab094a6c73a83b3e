import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

test('finds the dates of a text, including those of no event', () => {
  const body = 'Die Ministerin gab ihre Entscheidung am Dienstagmittag bekannt. Das Amt war im Mai 2022 entstanden.';
  expect(datesIn({ body, language: 'de', published: '2024-05-15' })).toEqual([
    { date: '2024-05-14', precision: 'DAY' },
    { date: '2022-05-01', precision: 'MONTH' },
  ]);
  expect(datesIn({ body: 'It closed on Tuesday.', published: '2024-05-15', language: 'en' })).toEqual([
    { date: '2024-05-14', precision: 'DAY' },
  ]);
});

test('finds no dates in a language that is not supported', () => {
  expect(datesIn({ body: 'Il est arrivé le 14 mai 2024.', language: 'fr' })).toEqual([]);
});
