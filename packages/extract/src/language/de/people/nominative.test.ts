import { expect, test } from 'vitest';
import { nominative } from './nominative.ts';

test.each([
  ['des', ['Statistischen'], 'Bundesamtes', 'Statistisches Bundesamt'],
  ['das', ['russische'], 'Außenministerium', 'russisches Außenministerium'],
  ['eines', ['neutralen'], 'Vermittlers', 'neutraler Vermittler'],
  ['der', ['afghanischen'], 'Regierung', 'afghanische Regierung'],
  ['der', [], 'Polizei', 'Polizei'],
  ['dem', ['örtlichen'], 'Krankenhaus', 'örtliches Krankenhaus'],
  ['', ['israelische'], 'Medien', 'israelische Medien'],
  ['der', ['Westen'], 'Moskau', 'Westen Moskau'],
])('%s %s %s becomes %s', (article, before, noun, expected) => {
  expect(nominative(article, before, noun)).toBe(expected);
});
