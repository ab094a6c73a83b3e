import { expectLinearTime } from '@wortlaut/testing/linear-time';
import { describe, expect, it } from 'vitest';
import { cleanCharacters, cleanLine } from './clean-characters.ts';

describe('cleanCharacters', () => {
  it('normalizes line endings, and removes trailing spaces and repeated blank lines', () => {
    expect(cleanCharacters('\ufeffEins  \r\nzwei\rdrei\u2028vier\n\n \n\nfünf\n').text).toBe(
      'Eins\nzwei\ndrei\nvier\n\nfünf',
    );
  });

  it('removes soft hyphens and zero-width spaces, and composes letters with their combining marks', () => {
    expect(cleanCharacters('Bundes\u00adkanz\u200bler Mu\u0308ller').text).toBe('Bundeskanzler Müller');
  });

  it('keeps words as printed: quotation marks, dashes and non-breaking spaces', () => {
    const text = '„Wir – die 20\u00a0000 – bleiben“, »ja«, she said: “No.”';
    expect(cleanCharacters(text)).toEqual({ text, notes: [] });
  });

  it('removes control characters and lone surrogates, with a note', () => {
    const { text, notes } = cleanCharacters('A\u0000B\u0007C\ud800D😀');
    expect(text).toBe('ABC\ufffdD😀');
    expect(notes).toMatchObject([{ code: 'CHARACTERS_REPLACED' }]);
  });

  it('takes linear time for long runs of spaces or combining marks', () => {
    expectLinearTime({ size: 125_000, input: (size) => `a${' '.repeat(size)}b`, run: cleanCharacters });
    const marks = (size: number) => `a${'\u0301\u0316'.repeat(size / 2)}`;
    expectLinearTime({ size: 125_000, input: marks, run: cleanCharacters });
    expect(cleanCharacters(marks(500_000)).text.length).toBeLessThan(40);
  });
});

describe('cleanLine', () => {
  it('puts everything on one line', () => {
    expect(cleanLine(' Rat \n\t tagt\u00a0heute ')).toBe('Rat tagt heute');
  });
});
