import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const bodies = (body: string, language: 'de' | 'en') =>
  extract({ body, language, published: '2025-03-14' })
    .people.filter(({ kind }) => kind === 'ORGANIZATION')
    .map(({ name, mentions }) => [name, mentions.length]);

test.each([
  [
    'Norland’s Defence Ministry said that three soldiers had died. “We mourn them,” the Defence Ministry said.',
    'Norland’s Defence Ministry',
  ],
  [
    'The Supreme Court of Norland rejected the appeal. The Supreme Court said that the law was clear.',
    'Supreme Court of Norland',
  ],
  [
    'The Ministry of Defence of Norland said the army was ready. The Defence Ministry said it had fuel.',
    'Ministry of Defence of Norland',
  ],
  [
    'Norland’s Foreign Ministry protested on Monday. The Foreign Ministry of Norland said that the talks were over.',
    'Norland’s Foreign Ministry',
  ],
])('a name without a place is the institution with a place that precedes it: %s', (body, name) => {
  expect(bodies(body, 'en')).toEqual([[name, 2]]);
});

test('also in German', () => {
  const text =
    'Norlands Verteidigungsministerium teilte mit, drei Soldaten seien gestorben. „Wir trauern“, erklärte das Verteidigungsministerium.';
  expect(bodies(text, 'de')).toEqual([['Norlands Verteidigungsministerium', 2]]);
});

test('a name without a place is an institution of its own if the article names two places', () => {
  const text =
    'Norland’s Foreign Ministry protested. Kelland’s Foreign Ministry rejected this. The Foreign Ministry said it would wait.';
  expect(bodies(text, 'en')).toEqual([
    ['Norland’s Foreign Ministry', 1],
    ['Kelland’s Foreign Ministry', 1],
    ['Foreign Ministry', 1],
  ]);
});

test('a name without a place is an institution of its own if the place follows later', () => {
  const text = 'The Foreign Ministry summoned the ambassador. Kelland’s Foreign Ministry rejected the protest.';
  expect(bodies(text, 'en')).toEqual([
    ['Foreign Ministry', 1],
    ['Kelland’s Foreign Ministry', 1],
  ]);
});

test('the highest court of a country is not that of a region', () => {
  const text = 'The California Supreme Court upheld the ban. The Supreme Court said that it would hear the case.';
  expect(bodies(text, 'en')).toEqual([
    ['California Supreme Court', 1],
    ['Supreme Court', 1],
  ]);
});

test('institutions of two countries are two, and the capital stands for its country', () => {
  const text =
    'Poland’s Foreign Ministry summoned the envoy. The Foreign Ministry in Minsk rejected this. The Foreign Ministry in Warsaw said it would wait.';
  expect(bodies(text, 'en')).toEqual([
    ['Poland’s Foreign Ministry', 2],
    ['Foreign Ministry in Minsk', 1],
  ]);
  expect(bodies('Serbia’s Trade Ministry complained. Croatia’s Trade Ministry was silent.', 'en')).toEqual([
    ['Serbia’s Trade Ministry', 1],
    ['Croatia’s Trade Ministry', 1],
  ]);
});

test('a month after a name is no place', () => {
  expect(bodies('The Supreme Court in June rejected the appeal. The Supreme Court said no more.', 'en')).toEqual([
    ['Supreme Court', 2],
  ]);
});
