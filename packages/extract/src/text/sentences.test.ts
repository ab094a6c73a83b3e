import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const sentences = (text: string) =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('include their closing quotation mark', () => {
    expect(sentences('„Das reicht.“ Sie ging. „Warum?“, fragte er.')).toEqual([
      '„Das reicht.“',
      'Sie ging.',
      '„Warum?“, fragte er.',
    ]);
  });

  test('do not end at abbreviations, initials and dates', () => {
    expect(sentences('Am 3. Mai sprach Dr. A. B. Krall vor ca. 40 Leuten. Es regnete.')).toEqual([
      'Am 3. Mai sprach Dr. A. B. Krall vor ca. 40 Leuten.',
      'Es regnete.',
    ]);
  });

  test('end at a line break after a headline and at every blank line', () => {
    expect(sentences('Brücke gesperrt\nDie Stadt baut.\n\nZweiter Absatz')).toEqual([
      'Brücke gesperrt',
      'Die Stadt baut.',
      'Zweiter Absatz',
    ]);
  });

  test('continue across the line breaks of a hard-wrapped text', () => {
    const text = [
      'Die Bürgermeisterin der kleinen Stadt am Fluss hat',
      'am Montag den neuen Plan für die alte Brücke vor',
      'den Mitgliedern des Rates und vielen Gästen dort',
      'vorgestellt. Die Brücke wird saniert.',
    ].join('\n');
    expect(sentences(text)).toHaveLength(2);
  });

  test('have a maximum length, so that later steps take linear time', () => {
    const parts = sentences('wort '.repeat(1000));
    expect(parts.length).toBeGreaterThan(3);
  });
});
