import { expect, test } from 'vitest';
import { WORDS } from './all-words.ts';
import { LANGUAGES, languageOf } from './registry.ts';

test('the word lists of all languages are in the list of words, in the same order', () => {
  expect(LANGUAGES.map(({ words }) => words)).toEqual(WORDS);
});

test.each(['de', 'de-AT', 'DE_ch'])('finds German by the tag %s', (tag) => expect(languageOf(tag)?.tag).toBe('de'));

test('finds no language for an unknown tag', () => expect(languageOf('qtz')).toBeNull());
