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

describe('an adjective before a noun is a name only if it tells which organization is meant', () => {
  test.each([
    ['Laut norländischer Opposition gab es Streit.', ['O norländische Opposition × 1']],
    ['Nach Angaben der politischen Opposition gab es Streit.', ['O* politische Opposition × 1']],
    ['Örtliche paramilitärische Einheiten meldeten, es sei ruhig.', ['G* örtliche paramilitärische Einheiten × 1']],
    ['Nach Angaben der statistischen Ämter steigen die Preise.', ['G* statistische Ämter × 1']],
    ['Die nationalistische Torva-Partei forderte, das Gesetz zu ändern.', ['O nationalistische Torva-Partei × 1']],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

describe('the name of an organization has no words that are not a part of it', () => {
  test.each([
    ['Laut einem Bericht des österreichischen Standards ist es spät.', ['O Standard × 1']],
    ['Das berichtet der britische Guardian.', ['O Guardian × 1']],
    ['Das Nobelkomitee im norwegischen Oslo teilte mit, die Wahl sei gut.', ['O Nobelkomitee × 1']],
    ['Die Polizei im polnischen Warschau teilte mit, es sei ruhig.', ['O Polizei in Warschau × 1']],
    ['Das bestätigte die Organisation in Bonn.', ['O* Organisation × 1']],
    ['Die Hilfsorganisation Fenra half. Das bestätigte die Organisation in Bonn.', ['O Fenra × 2']],
    ['Der Weltmarktführer Fenra teilte mit, die Preise seien hoch.', ['O Fenra × 1']],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

test.each([
  ['Der Weltmarktführer teilte mit, die Preise seien hoch.', ['O* Weltmarktführer × 1']],
  ['Die Schutzvereinigung für Anleger (SVA) teilte mit, das Geld sei weg.', ['O Schutzvereinigung für Anleger × 2']],
])('a noun for an organization that looks like another noun: %s', (body, expected) => {
  expect(rows(body)).toEqual(expected);
});

test.each([
  ["Der Täter rief laut Zeugenaussagen \"Torva First\" (deutsch ''Torva zuerst'').", ['G* Zeugen × 1']],
  ['Der Täter rief laut Augenzeugen „Freiheit sofort“ und floh.', ['G* Augenzeugen × 1']],
  ['Laut Studie „Zukunft heute“ sinken die Preise.', []],
  ['Laut Zeitung „Haldener Kurier“ sinken die Preise.', ['O Haldener Kurier × 1']],
])('a quotation after witnesses or a study is not an organization: %s', (body, expected) => {
  expect(rows(body)).toEqual(expected);
});
