import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the rows as "KIND name × mentions". A star marks an unnamed row. */
const rows = (body: string) =>
  extract({ body, published: '2024-03-05', language: 'de' }).people.map(
    ({ kind, named, name, mentions }) => `${kind.charAt(0)}${named ? '' : '*'} ${name} × ${mentions.length}`,
  );

test.each([
  [
    'Die Organisationen Clean Rivers International und Lobbywacht kritisierten, das Gesetz sei schlecht.',
    ['O Clean Rivers International × 1', 'O Lobbywacht × 1'],
  ],
  ['Die Parteien SPD und CDU erklärten, das Gesetz sei schlecht.', ['O SPD × 1', 'O CDU × 1']],
  [
    'Die Außenminister Frankreichs, Italiens und Spaniens sagten, der Krieg müsse enden.',
    ['G* Außenminister Frankreichs, Italiens und Spaniens × 1'],
  ],
  [
    'Die Regierungschefs Norwegens und Schwedens erklärten, der Krieg müsse enden.',
    ['G* Regierungschefs Norwegens und Schwedens × 1'],
  ],
])('a noun for several is about all names after it: %s', (body, expected) => {
  expect(rows(body)).toEqual(expected);
});

describe('the names of an organization in an article are one row', () => {
  test.each([
    [
      'Das berichtet „Der Spiegel“. Laut „Spiegel“ ist der Plan gescheitert. Der Spiegel meldet, es gebe Streit.',
      ['O Der Spiegel × 3'],
    ],
    [
      'Der Arbeitskreis Moorschutz kritisierte, das Gesetz sei schlecht. Der AK Moorschutz sagte, es nütze nichts.',
      ['O Arbeitskreis Moorschutz × 2'],
    ],
    [
      'Die Vereinten Nationen teilten mit, der Krieg gehe weiter. Die UNO erklärte, es fehle Geld.',
      ['O Vereinte Nationen × 2'],
    ],
    [
      'Das Büro der Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE) teilte mit, die Wahl sei frei. ' +
        'Die OSZE erklärte, sie prüfe weiter.',
      [
        'O Büro der Organisation für Sicherheit und Zusammenarbeit in Europa × 2',
        'O Organisation für Sicherheit und Zusammenarbeit in Europa × 2',
      ],
    ],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

describe('a newspaper can be called like a common noun', () => {
  test.each([
    ['Die Welt berichtet, der Minister sei gesund.', ['O Welt × 1']],
    ['Wie der Stern schreibt, ist der Minister krank.', ['O Stern × 1']],
    ['Die Welt weiß, dass er krank ist.', []],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

test.each([
  ['Die Regierungschefs erklärten, der Krieg müsse enden.', ['G* Regierungschefs × 1']],
  ['Nach Angaben der Fraktionschefs ist alles offen.', ['G* Fraktionschefs × 1']],
  ['Nach Angaben des Fraktionschefs ist alles offen.', ['I* Fraktionschef × 1']],
])('a plural in -s is several people: %s', (body, expected) => {
  expect(rows(body)).toEqual(expected);
});

test('a group of hackers is no individual', () => {
  expect(rows('Anonymous erklärte, es gehe weiter.')).toEqual(['O Anonymous × 1']);
});

test('a well-known acronym before a noun of utterance has a name, but DNA does not speak', () => {
  expect(rows('Nach NASA-Angaben startet die Rakete morgen.')).toEqual(['O NASA × 1']);
  expect(rows('Laut einer DNA-Analyse war er am Tatort.')).toEqual([]);
});

describe('what follows the noun for an organization is not always a part of its name', () => {
  test.each([
    ['Der Offizier legte beim Bundesverwaltungsgericht Berufung ein. Das Gericht teilte mit, er habe recht.', []],
    ['Die Firma Euvela gehört ihm. Die Firma erklärte, sie prüfe den Fall.', ['O Euvela × 2']],
    ['Der Verband Nordsee zum Beispiel erklärte, er prüfe den Fall.', ['O Verband Nordsee × 1']],
    ['Der Preis der Stadt Kassel zeigte, dass es gut war.', []],
    ['Der britische Fernsehsender meldete, es brenne.', ['O* britischer Fernsehsender × 1']],
  ])('%s', (body, expected) => {
    const found = rows(body);
    expect(found.filter((row) => !row.startsWith('O* Gericht') && !row.startsWith('O Bundesv'))).toEqual(expected);
    expect(found.join()).not.toMatch(/Berufung|Beispiel/u);
  });
});
