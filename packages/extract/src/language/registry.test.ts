import { expect, test } from 'vitest';
import { WORDS } from './all-words.ts';
import { LANGUAGES, languageOf } from './registry.ts';

test('every language has its word lists in `WORDS`, in the same order', () => {
  expect(LANGUAGES.map(({ words }) => words)).toEqual(WORDS);
});

test.each(['de', 'de-AT', 'DE_ch'])('finds German for the tag %s', (tag) => expect(languageOf(tag)?.tag).toBe('de'));

test('finds no language for an unknown tag', () => expect(languageOf('qtz')).toBeNull());
