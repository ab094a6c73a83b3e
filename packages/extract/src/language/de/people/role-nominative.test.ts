import { expect, test } from 'vitest';
import { extract } from '../../../extract.ts';
import { roleInNominative } from './role-nominative.ts';

const rolesIn = (body: string) => extract({ body, language: 'de' }).people.map(({ name, roles }) => [name, ...roles]);

test('puts roles in the nominative', () => {
  expect(rolesIn('Sie traf den Ministerpräsidenten Edgar Wolters und den Zeugen Ingo Harder.')).toEqual([
    ['Edgar Wolters', 'Ministerpräsident'],
    ['Ingo Harder', 'Zeuge'],
  ]);
  expect(rolesIn('Die Aussage des Bürgermeisters Hanno Brück überraschte alle.')).toEqual([
    ['Hanno Brück', 'Bürgermeister'],
  ]);
  expect(rolesIn('Mit Jost Wehmann, dem Präsidenten des Verbands, sprach niemand.')).toEqual([
    ['Jost Wehmann', 'Präsident des Verbands'],
  ]);
});

test('inflects roles like adjectives by the gender of the person', () => {
  expect(roleInNominative('Landesvorsitzenden', 'MALE')).toBe('Landesvorsitzender');
  expect(roleInNominative('Abgeordneten', 'FEMALE')).toBe('Abgeordnete');
  expect(rolesIn('Sie dankte der Angeklagten Frauke Seidel.')).toEqual([['Frauke Seidel', 'Angeklagte']]);
});

test('finds a role with its complement directly before a name', () => {
  expect(rolesIn('Sie traf den damaligen Ministerpräsidenten Spaniens Edgar Wolters.')).toEqual([
    ['Edgar Wolters', 'Ministerpräsident Spaniens'],
  ]);
  expect(rolesIn('Der Vorsitzende der Gewerkschaft verdi Edgar Wolters hat zugestimmt.')).toEqual([
    ['Edgar Wolters', 'Vorsitzender der Gewerkschaft verdi'],
  ]);
  expect(rolesIn('Dem Vorsitzenden der Gewerkschaft half Edgar Wolters.')).toEqual([['Edgar Wolters']]);
});

test('keeps roles that are already in the nominative', () => {
  for (const role of ['Ministerin', 'Kauffrau', 'Trainer', 'Arzt', 'Sprecherin des Rates', 'Mitglied', 'Graf'])
    expect(roleInNominative(role, null)).toBe(role);
});

test('puts the role of an unnamed speaker in the nominative', () => {
  expect(rolesIn('Nach Angaben des Präsidenten des Anglerverbands fehlen die Fische.')).toEqual([
    ['Präsident des Anglerverbands', 'Präsident'],
  ]);
});

test.each([
  ['Ina Krall arbeitet als Krankenschwester in Talheim. „Wir sind müde“, sagte Krall.', ['Krankenschwester']],
  ['Ina Krall arbeitet seit zwei Jahren als Bäckerin. „Wir sind müde“, sagte Krall.', ['Bäckerin']],
  ['Ina Krall ist Bäckerin in Talheim. „Wir sind müde“, sagte Krall.', ['Bäckerin']],
  ['Ina Krall, die als Goldschmiedin arbeitet, sagte, der Laden sei leer.', ['Goldschmiedin']],
  ['Lt. Ina Krall sagte, der Laden sei leer.', []],
])('a verb tells the role, and a foreign rank is left out: %s', (body, expected) => {
  const { people } = extract({ body, language: 'de' });
  expect(people.find(({ name }) => name === 'Ina Krall')?.roles ?? []).toEqual(expected);
});
