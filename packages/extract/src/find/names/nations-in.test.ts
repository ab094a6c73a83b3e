import { expect, test } from 'vitest';
import { nationsIn } from './nations-in.ts';

test.each([
  ['der ägyptische Präsident', 'EG'],
  ["Egypt's prime minister", 'EG'],
  ['Präsident Ägyptens', 'EG'],
  ['Englands Premier', 'GB'],
  ['the British prime minister', 'GB'],
  ['Thüringens Ministerpräsident', 'DE'],
  ['der belarussische Präsident', 'BY'],
  ['US-Präsident', 'US'],
  ['the U.S. president', 'US'],
  ['Präsident der Vereinigten Staaten', 'US'],
])('“%s” names the country %s', (text, country) => {
  expect(nationsIn(text)).toEqual([country]);
});

test('a town and other words name no country', () => {
  expect(nationsIn('Am Montag sagte der Präsident in Emden')).toEqual([]);
});
