import { expect, test } from 'vitest';
import { nameInNominative } from './name-in-nominative.ts';

test.each([
  ['Weißen Hauses', 'Eine Sprecherin des ', 'Weißes Haus'],
  ['Vereinten Nationen', 'Der Bericht der ', 'Vereinte Nationen'],
  ['Bundestags', 'Der Präsident des ', 'Bundestag'],
  ['Hafenbund', '', 'Hafenbund'],
])('puts the German name %j after %j in the nominative', (name, before, nominative) => {
  expect(nameInNominative(name, before, 'de')).toBe(nominative);
});

test('leaves names as printed in English and in other languages', () => {
  expect(nameInNominative('White House', 'the ', 'en')).toBe('White House');
  expect(nameInNominative('Sejm', '', 'pl')).toBe('Sejm');
});
