import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Lists the people, groups and organizations as "KIND name [roles]", and the speakers of the statements. */
function read(body: string, language: Language) {
  const { people, statements } = extract({ body, published: '2024-03-05', language });
  const rows = people.map(
    ({ kind, named, name, roles }) => `${kind.charAt(0)}${named ? '' : '*'} ${name} [${roles.join(', ')}]`,
  );
  return { rows, speakers: statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name)) };
}

describe('storms, vessels and missions are not people', () => {
  test.each<[Language, string]>([
    ['en', 'Storm Barra battered the coast on Wednesday. Hurricane Debra moved on. Barra weakened.'],
    ['en', 'The ferry Anna Krall sank. The ship Lady Norma left port. Mission Juno ended.'],
    ['de', 'Sturm Gisbert trifft die Küste. Sturmtief Frauke zog ab. Orkan Lothar zerstörte Dächer.'],
    ['de', 'Das Schiff Anna Krall sank. Die Fregatte Karl Holm lief aus.'],
  ])('%s: %s', (language, body) => expect(read(body, language).rows).toEqual([]));

  test('but their crew and people called Storm are', () => {
    expect(read('Captain Anna Krall left. Jan Storm stayed.', 'en').rows).toEqual([
      'I Anna Krall [Captain]',
      'I Jan Storm []',
    ]);
  });
});

describe('the object after a common noun is not a part of its name', () => {
  test.each([
    ['In Norland fordert die Opposition Klarheit über den Fall.', 'O* Opposition []'],
    ['In Norland verlangt die Regierung Aufklärung über den Vorfall.', 'O* Regierung []'],
    ['In Norland forderte die Gewerkschaft Respekt.', 'O* Gewerkschaft []'],
    ['Gestern kündigte die Universität Stellenabbau an.', 'O* Universität []'],
  ])('%s', (body, row) => expect(read(body, 'de').rows).toEqual([row]));

  test('but a name is', () => {
    const body = 'Nun fordert die Gewerkschaft Erziehung und Wissenschaft mehr Geld.';
    expect(read(body, 'de').rows).toEqual(['O Gewerkschaft Erziehung und Wissenschaft []']);
  });
});

test('a surname before an organization is a member of it', () => {
  expect(read('Thomsen vom Bauernverband sagte, es fehle Geld.', 'de')).toEqual({
    rows: ['I Thomsen []'],
    speakers: ['Thomsen'],
  });
  expect(read('Krall of Greenpeace said the dam was unsafe.', 'en').speakers).toEqual(['Krall']);
  expect(read('Bank of Norland said rates would rise.', 'en').speakers).toEqual(['Bank of Norland']);
});

test('a club can be called without its town', () => {
  const rows = ['O Fortuna Norddorf []'];
  const speakers = ['Fortuna Norddorf'];
  expect(read('Die Fortuna Norddorf spielt. Die Fortuna teilte mit, man wolle Ruhe.', 'de')).toEqual({
    rows,
    speakers,
  });
  expect(read('Fortuna Norddorf verlor. Fortuna teilte mit, man wolle Ruhe.', 'de')).toEqual({ rows, speakers });
});

test('what a police force tells of is no part of its name, its town is', () => {
  const rows = (body: string) => read(body, 'de').rows;
  expect(rows('In der Halle waren nach Angaben der Polizei Wohnmobile und Boote untergestellt.')).toEqual([
    'O* Polizei []',
  ]);
  expect(rows('Im Auto lagen nach Angaben des Zolls Zigaretten und Bargeld.')).toEqual([]);
  expect(rows('Nach Angaben der Polizei Memmingen wurde niemand verletzt.')).toEqual(['O Polizei Memmingen []']);
});

describe('an English role keeps the words that belong to it', () => {
  test.each([
    ['First Minister Fiona Krall said the plan was good.', 'I Fiona Krall [First Minister]'],
    ['Opposition leader Jan Krall wished her well.', 'I Jan Krall [Opposition leader]'],
    ['“It was bad,” said ferry captain Neil Krall.', 'I Neil Krall [ferry captain]'],
    ['Neil Krall, the opposition leader, left.', 'I Neil Krall [opposition leader]'],
    ['UN spokesperson Ann Krall agreed.', 'I Ann Krall [spokesperson]'],
    ['Bus driver Ann Krall agreed.', 'I Ann Krall [Bus driver]'],
  ])('%s', (body, row) => expect(read(body, 'en').rows).toContain(row));
});

test('a quotation before “First Minister” belongs to the speaker before it', () => {
  const body =
    'Krall, who runs the ferry, said: “We have not sailed.” First Minister Ida Holm said her thoughts were with him.';
  expect(read(body, 'en').speakers).toEqual(['Krall', 'Ida Holm']);
});
