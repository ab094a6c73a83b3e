import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { findStatements } from '../statements/find-statements.ts';
import { findPeople } from './find-people.ts';

function peopleIn(body: string, language = 'de') {
  const analysis = analyse({ body, language });
  return findPeople(analysis, findStatements(analysis));
}

const names = (body: string, language?: string) => peopleIn(body, language).map(({ name }) => name);

describe('finding people', () => {
  test('removes titles, roles and case endings from names, and keeps roles as printed', () => {
    const [person, ...others] = peopleIn(
      'Bürgermeisterin Dr. Paula Kornfeld sprach. Die Rede Paula Kornfelds war kurz. Kornfelds Pläne blieben offen.',
    );
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: 'Paula Kornfeld', gender: 'FEMALE', named: true, kind: 'INDIVIDUAL' });
    expect(person?.roles).toEqual(['Bürgermeisterin']);
    expect(person?.mentions).toHaveLength(3);
  });

  test('returns every mention as a span of the text', () => {
    const body = 'Kreml-Sprecher Dmitri Peskow schwieg. Peskow kam am Abend.';
    const [person] = peopleIn(body);
    expect(person?.mentions.map(({ start, end }) => body.slice(start, end))).toEqual(['Dmitri Peskow', 'Peskow']);
  });

  test('reads roles from appositions before and after the name', () => {
    const body =
      'Emilia Hornfeld, eine Sprecherin des Nationalen Rates, lehnte ab. Der Ministerpräsident Thailands, Abhisit Vejjajiva, reiste ab.';
    expect(peopleIn(body).map(({ name, roles, gender }) => [name, roles, gender])).toEqual([
      ['Emilia Hornfeld', ['Sprecherin des Nationalen Rates'], 'FEMALE'],
      ['Abhisit Vejjajiva', ['Ministerpräsident Thailands'], 'MALE'],
    ]);
  });

  test('merges different spellings of a name in an article', () => {
    expect(names('Wladimir Putin telefonierte. Später flog Vladimir Poutin ab. Putin schwieg.')).toEqual([
      'Wladimir Putin',
    ]);
    expect(names('Außenminister Anthony Blinken kam. Antonio Blinken ging.')).toEqual(['Anthony Blinken']);
    expect(names('Außenministerin Annalena Baerbock kam. Annalene Berbok ging.')).toEqual(['Annalena Baerbock']);
  });

  test('separates a couple, and does not assign their shared surname to either of them', () => {
    const people = peopleIn('Joe Biden und Jill Biden kamen an. Danach aß Biden zu Abend.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Joe Biden', 1],
      ['Jill Biden', 1],
    ]);
  });

  test('separates people with similar names', () => {
    expect(names('Angela Merkel und Friedrich Merz stritten. Merkel ging, Merz blieb.')).toEqual([
      'Angela Merkel',
      'Friedrich Merz',
    ]);
  });

  test('does not confuse places, organizations, months and nouns with people', () => {
    const body =
      'In New York tagte der Sicherheitsrat. Real Madrid gewann Ende Mai. Die Deutsche Bank und Human Rights Watch schwiegen. Anfang August kamen Millionen Menschen. Der Präsident Mexikos fehlte.';
    expect(names(body)).toEqual([]);
  });

  test('recognizes a surname alone after a title or as a speaker', () => {
    expect(names('Laut Professor Tannenberg ist das falsch. „Nein“, sagte Wiesental.')).toEqual([
      'Tannenberg',
      'Wiesental',
    ]);
  });

  test('keeps particles, initials and numbers in names', () => {
    expect(names('Ursula von der Leyen traf George W. Bush und Papst Benedikt XVI. in Rom.')).toEqual([
      'Ursula von der Leyen',
      'George W. Bush',
      'Benedikt XVI.',
    ]);
  });

  test('finds names, roles and possessives in English', () => {
    const body =
      'Foreign Secretary Ruth Alder spoke. Jonas Whitby, a former mayor of Northaven, disagreed. Whitby’s party left. Mr. Whitby stayed.';
    const people = peopleIn(body, 'en');
    expect(people.map(({ name, roles, mentions }) => [name, roles, mentions.length])).toEqual([
      ['Ruth Alder', ['Foreign Secretary'], 1],
      ['Jonas Whitby', ['former mayor of Northaven'], 3],
    ]);
    expect(people[1]?.mentions.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Jonas Whitby',
      'Whitby',
      'Whitby',
    ]);
  });

  test('ends a name in the genitive before the noun that follows', () => {
    const body = 'Ilse Quandtmoors Plan liegt aus. Der Plan Ilse Quandtmoors ist teuer. Quandtmoor schweigt.';
    const people = peopleIn(body);
    expect(people.map(({ name }) => name)).toEqual(['Ilse Quandtmoor']);
    expect(people[0]?.mentions.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Ilse Quandtmoors',
      'Ilse Quandtmoors',
      'Quandtmoor',
    ]);
  });

  test('keeps the final -s of a name after a role noun', () => {
    expect(names('Der Fischer Enno Dykhus wartet auf die Flut.')).toEqual(['Enno Dykhus']);
  });

  test('recognizes Arabic names with an article', () => {
    expect(names('Amtsinhaber Ibrahim al-Karimi geht. Al-Karimi schwieg.')).toEqual(['Ibrahim al-Karimi']);
  });

  test('includes the particles of a surname, even at the beginning of a sentence', () => {
    const body = 'Professorin Okka van der Meulen kam. Van der Meulen blieb. Auch van der Meulens Hund blieb.';
    const [person, ...others] = peopleIn(body);
    expect(others).toEqual([]);
    expect(person?.mentions.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Okka van der Meulen',
      'Van der Meulen',
      'van der Meulens',
    ]);
  });
});
