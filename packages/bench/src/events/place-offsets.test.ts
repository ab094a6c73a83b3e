import { expect, test } from 'vitest';
import { placeOffsets } from './place-offsets.ts';

/** Finds words in the imported text, and returns the original words in the same position. */
function original(body: string, text: string, words: string): string | null {
  const at = body.indexOf(words);
  const span = placeOffsets(body, text)([at, at + words.length]);
  return span && text.slice(...span);
}

test('finds words after a removed line', () => {
  expect(original('One fire.\n\nTwo fires.', 'One fire.\nRead more: a fire\n\nTwo fires.', 'fires')).toBe('fires');
});

test('finds words after a removed beginning of a line', () => {
  expect(original('The fire went out.', 'ALTDORF (xyz) – The fire went out.', 'fire')).toBe('fire');
});

test('finds words with invisible characters', () => {
  expect(original('A bonfire burns.', 'A bon\u00adfire burns.', 'bonfire')).toBe('bon\u00adfire');
  expect(original('A bonfire burns.', 'A bon\u00adfire burns.', 'burns')).toBe('burns');
});

test('returns null for a line that is not in the original text', () => {
  expect(original('Another fire.', 'The fire.', 'fire')).toBeNull();
});
