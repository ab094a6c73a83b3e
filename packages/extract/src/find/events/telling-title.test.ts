import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** The titles of events that lists can show, without the main event of a headline. */
const telling = (body: string, language = 'de') =>
  extract({ title: 'Der Rat tritt zusammen', body, language, published: '2024-05-16' })
    .events.filter((event) => event.telling)
    .map(({ title }) => title);

describe('the title of a German event tells which event it is', () => {
  test.each([
    ['Am Montag kam es in Kiel zu einer Demonstration.', 'Demonstration in Kiel'],
    ['In Kiel gab es einen Brand.', 'Brand in Kiel'],
    ['Die Wirtin Ida Krall ist am Montag gestorben.', 'Tod von Ida Krall'],
    ['Am Montag war ein Treffen der Innenminister in Kiel.', 'Treffen der Innenminister in Kiel'],
    ['Am 3. Mai 2020 war die Landtagswahl in Bayern.', 'Landtagswahl in Bayern'],
  ])('if it says who, what and where: %s', (body, title) => {
    expect(telling(body)).toEqual([title]);
  });

  test.each([
    'Am Montag war die Anhörung in Kiel.',
    'Am Montag gab es eine Pressekonferenz in Kiel.',
    'In Frankreich gab es Ausschreitungen.',
    'In Kiel gab es einen Zwischenfall.',
    'Am Montag wurde in Kiel ein Mann festgenommen.',
    'Sie forderten die Schließung des Werks in Kiel.',
    'Über einen möglichen Boykott der Messe in Kiel wird gestritten.',
    'Am Montag hat der Rat von Kiel die Pläne verworfen.',
  ])('but not if one of them is missing: %s', (body) => {
    expect(telling(body)).toEqual([]);
  });
});

test('the title of an English event tells which event it is if it names somebody or a place', () => {
  expect(telling('A fire in Aberford destroyed the mill on Monday.', 'en')).toContain(
    'A fire in Aberford destroyed the mill',
  );
  expect(telling('A fire destroyed the mill on Monday.', 'en')).toEqual([]);
});
