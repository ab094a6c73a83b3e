import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  test('include the full stop of abbreviations and of ordinal numbers before a month', () => {
    expect(words('Am 10. Januar kam Dr. Krall, z. B. mit Prof. Weiß.')).toEqual([
      'Am',
      '10.',
      'Januar',
      'kam',
      'Dr.',
      'Krall',
      ',',
      'z.',
      'B.',
      'mit',
      'Prof.',
      'Weiß',
      '.',
    ]);
  });

  test('do not include the full stop after a number at the end of a sentence', () => {
    expect(words('Es waren 25. Dann kamen 3,5 Millionen.')).toEqual([
      'Es',
      'waren',
      '25',
      '.',
      'Dann',
      'kamen',
      '3,5',
      'Millionen',
      '.',
    ]);
  });

  test('treat each quotation mark as a token, and doubled apostrophes as one', () => {
    expect(words("„Ja“, »nein« ''so''")).toEqual(['„', 'Ja', '“', ',', '»', 'nein', '«', "''", 'so', "''"]);
  });

  test('keep words with hyphens, apostrophes and inner capital letters together', () => {
    expect(words("US-Sprecher don't eBay S&P")).toEqual(['US-Sprecher', "don't", 'eBay', 'S&P']);
  });

  test('distinguish line breaks from blank lines', () => {
    expect(tokenize('a\nb\r\n\r\nc d').map((token) => token.breaks)).toEqual([0, 1, 2, 0]);
  });

  test('are in order and cover every character except white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0;
        let rest = '';
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          rest += text.slice(end, token.start);
          end = token.end;
        }
        expect((rest + text.slice(end)).replace(/[\s\p{Cf}]/gu, '')).toBe('');
      }),
    );
  });
});
