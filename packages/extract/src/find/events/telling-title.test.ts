import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the titles of the events that can appear in lists, except the main event of a headline. */
const telling = (body: string, language = 'de') =>
  extract({
    title: language === 'de' ? 'Streik in Talheim' : 'Strike in Talford',
    body,
    language,
    published: '2024-05-16',
  })
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

describe('an English title does not end within a phrase', () => {
  const titles = (body: string) =>
    extract({ title: 'Council meets', body, language: 'en' }).events.map(({ title }) => title);

  test.each([
    ['the adjective is left alone', 'Ina Krall had scored a lengthy but narrow win in Aberford.', /lengthy$/u],
    ['the reason is missing', 'Trains in Aberford were disrupted due to a fire at the mill.', /due$/u],
    ['the verb is missing', 'It was the shooting in which Krall lost her brother in Aberford.', /which/u],
    [
      'the participle is not the verb',
      'A powerful earthquake injuring 80 people was felt in Aberford.',
      /injuring(?: 80| 80 people)?$/u,
    ],
  ])('%s: %s', (_, body, cut) => {
    for (const title of titles(body)) expect(title).not.toMatch(cut);
  });

  test('the first sentence is a title without its dateline, whole rather than cut', () => {
    const { headline } = extract({
      title: '',
      body: 'Marsch, Bavaria (Sports Network) - Ina Krall retained three heavyweight title belts by beating Ada Moore in the ninth round of a bout in the old town hall of Marsch on Saturday.',
      language: 'en',
    });
    expect(headline).toBe(
      'Ina Krall retained three heavyweight title belts by beating Ada Moore in the ninth round of a bout in the old town hall of Marsch',
    );
  });
});

test('English words in another sense name no event of the kind', () => {
  const senses = (body: string) => extract({ title: '', body, language: 'en' }).events.map(({ sense }) => sense);
  expect(senses('A neighbour called the police after hearing screams in Aberford on Monday.')).not.toContain('HEARING');
  expect(senses('The court in Aberford set a date after the hearing on Monday.')).toContain('HEARING');
  expect(senses('Three cables were cut off the coast of Kent on Monday.')).toContain('DAMAGE');
});

test.each([
  'A similar rally in Aberford on Monday was smaller.',
  'It was the worst attack in Norway on Monday.',
  'Ida Krall was elected on Monday.',
])(
  'the title of an English event does not tell which event it is if it only compares it or leaves out the office: %s',
  (body) => {
    expect(telling(body, 'en')).toEqual([]);
  },
);

test('the title of an English event starts with the full name, even if the clause has only the surname', () => {
  expect(telling('Ida Krall ran the mill. Krall resigned on Monday.', 'en')).toEqual(['Ida Krall resigned']);
});

test('a source before "zufolge" is not the object of an event', () => {
  const body = 'Offiziellen Angaben zufolge wurden am Montag in Kabul zwölf Menschen getötet.';
  const [event] = extract({ body, language: 'de', published: '2024-05-16' }).events;
  expect(event?.title).toBe('Tötung von zwölf Menschen');
});
