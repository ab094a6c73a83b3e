import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const english = (body: string) => readStatements(body, 'en');

describe('English reports', () => {
  test('continue in the next sentence with "would"', () => {
    expect(
      english('The bridge was safe, Rook said. It would open in May. The road opened in 2019.').map(
        ({ kind, quote, speaker }) => [kind, quote, speaker],
      ),
    ).toEqual([
      ['INDIRECT', 'The bridge was safe', 'Rook'],
      ['FREE_INDIRECT', 'It would open in May', 'Rook'],
    ]);
  });

  test('are found in the turns of a transcript', () => {
    const body =
      'HOST: What did you see?\n\nFERRAN: Dust. A farmer told me he had lost it all.\n\nMBEKI: We said it would come.';
    expect(english(body).map(({ kind, quote, speaker }) => [kind, quote, speaker])).toEqual([
      ['DIRECT', 'What did you see?', 'HOST'],
      ['DIRECT', 'Dust. A farmer told me he had lost it all', 'FERRAN'],
      ['INDIRECT', 'he had lost it all', 'A farmer'],
      ['DIRECT', 'We said it would come', 'MBEKI'],
    ]);
  });
});
