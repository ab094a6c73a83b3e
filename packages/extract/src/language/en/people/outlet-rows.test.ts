import { expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Lists the rows as "KIND name × mentions". A star marks an unnamed row. */
const rows = (body: string) =>
  extract({ body, language: 'en' }).people.map(
    ({ kind, named, name, mentions }) => `${kind.charAt(0)}${named ? '' : '*'} ${name} × ${mentions.length}`,
  );

test.each([
  [
    'The state news agency Xinhua said nobody was hurt. According to news agency Xinhua, the plant is closed.',
    ['O Xinhua × 2'],
  ],
  [
    'The governor told the Ansa news agency that the road was closed. It rained, the Ansa news agency said.',
    ['O Ansa × 2'],
  ],
  ['The Marsh Chronicle newspaper said the road was closed.', ['O Marsh Chronicle × 1']],
])('a noun for an outlet is not part of its name: %s', (body, expected) => {
  expect(rows(body)).toEqual(expect.arrayContaining(expected));
});

test('an outlet without a name has none', () => {
  expect(rows('Another news agency said the road was closed.').join()).not.toContain('Another');
  expect(rows('The Iranian news agency said the road was closed.')).toEqual(['O* Iranian news agency × 1']);
});

test('ministers of several countries are one group', () => {
  expect(rows('The foreign ministers of France, Italy and Spain said the war must end.')).toEqual([
    'G* foreign ministers of France, Italy and Spain × 1',
  ]);
});

test('a role before a name can be that of an athlete or a pensioner', () => {
  const { people } = extract({ body: 'Runner Ann Lee said it was hard. Pensioner Tom Fall agreed.', language: 'en' });
  expect(people.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['Ann Lee', 'Runner'],
    ['Tom Fall', 'Pensioner'],
  ]);
});

test.each([
  'The gunman came from the high school near Public School 298.',
  'They played at the Marsden Center on Sunday.',
  'It was held at the Harold K. Lunt Convention Center.',
  'The offer was made at the Winter Meetings.',
  'State-run TV reported that the road was closed.',
  'She was a model in the Fifties.',
])('a common noun or a place with a capital letter is no organization: %s', (body) => {
  expect(rows(body)).toEqual([]);
});

test('an acronym is a name of its own, an adverb is no part of a name', () => {
  expect(rows('We will not let the EU & IMF measures pass.')).toEqual(['O EU × 1', 'O IMF × 1']);
  expect(rows('Ironically Veltran said the road was closed.').join()).not.toContain('Ironically');
});

test.each([
  ['Ann Lee, an attorney for the Gray family, said it was late.', 'attorney for the Gray family'],
  ['Ann Lee, a key lawyer in the Marsgate scandal years ago, said it was late.', 'key lawyer'],
  ['Ann Lee, a spokeswoman for the FBI, said it was late.', 'spokeswoman for the FBI'],
  ['Ann Lee, director of the Rivers Council’s wildlife programme, said it was late.', 'director'],
])('the complement of a role is whole or left out: %s', (body, role) => {
  expect(extract({ body, language: 'en' }).people[0]?.roles).toEqual([role]);
});

test('the agency that quotes a speaker has no other word in its name', () => {
  const body = 'The governor was quoted by AP as saying that the road was closed.';
  expect(rows(body).join()).not.toContain('AP as');
});
