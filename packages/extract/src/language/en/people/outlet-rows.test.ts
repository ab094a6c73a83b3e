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
