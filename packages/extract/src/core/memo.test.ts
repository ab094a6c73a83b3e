import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { memoize } from './memo.ts';

test('each text is computed once, also if its result is null or empty', () => {
  const computed: string[] = [];
  const firstDigit = memoize((text) => {
    computed.push(text);
    return /\d/u.exec(text)?.[0] ?? null;
  });
  expect(['Pier 4', 'Pier', 'Pier 4', 'Pier'].map(firstDigit)).toEqual(['4', null, '4', null]);
  expect(computed).toEqual(['Pier 4', 'Pier']);
});

test('results that were used lately are kept when the cache is full', () => {
  const computed: string[] = [];
  const known = memoize((text) => {
    computed.push(text);
    return null;
  });
  for (let at = 0; at < 45_000; at += 1) known(`word ${at}`);
  known('word 30000');
  expect(computed).toHaveLength(45_000);
});

test('tokens with the same text share the result of a function', () => {
  const computed: string[] = [];
  const initial = memoize((text) => {
    computed.push(text);
    return text.charAt(0);
  });
  expect(tokenize('Pier und Pier').map(initial)).toEqual(['P', 'u', 'P']);
  expect(computed).toEqual(['Pier', 'und']);
});
