import { expect, it } from 'vitest';
import { passagePieces, type WordingPart, wordingOf, wordsOnlyIn } from './wording.ts';

const parts: WordingPart[] = [
  { text: '„', side: 'FIRST' },
  { text: '"', side: 'SECOND' },
  { text: 'Das Moor ', side: 'BOTH' },
  { text: 'bleibt', side: 'FIRST' },
  { text: 'wird immer bleiben', side: 'SECOND' },
  { text: ', nass', side: 'BOTH' },
];
const shown = (side: 'FIRST' | 'SECOND') =>
  wordingOf(parts, side)
    .map(({ text, only }) => (only ? `[${text}]` : text))
    .join('');

it('marks the words that occur in only one version', () => {
  expect(shown('FIRST')).toBe('„Das Moor [bleibt], nass');
  expect(shown('SECOND')).toBe('"Das Moor [wird immer bleiben], nass');
});

it('ignores different styles of quotation marks', () => {
  const quoted: WordingPart[] = [
    { text: '„', side: 'FIRST' },
    { text: '“', side: 'SECOND' },
    { text: 'Ja', side: 'BOTH' },
  ];
  expect(wordingOf(quoted, 'SECOND')).toEqual([{ text: '“Ja', only: false }]);
});

it('excludes white space around marked words', () => {
  const spaced: WordingPart[] = [
    { text: 'war ', side: 'BOTH' },
    { text: 'längst ', side: 'FIRST' },
    { text: 'da', side: 'BOTH' },
  ];
  expect(wordingOf(spaced, 'FIRST')).toEqual([
    { text: 'war ', only: false },
    { text: 'längst', only: true },
    { text: ' da', only: false },
  ]);
});

it('lists the words that occur in only one version, without punctuation', () => {
  expect(wordsOnlyIn([{ text: ', überfällig“ ', only: true }])).toEqual(['überfällig']);
});

it('marks words in a passage by their offsets in the body', () => {
  const passage = { text: 'Neun Schiffe warten.', start: 100 };
  expect(passagePieces(passage, { start: 100, end: 104 })).toEqual([
    { text: 'Neun', only: true },
    { text: ' Schiffe warten.', only: false },
  ]);
});

it('ignores words outside the passage', () => {
  expect(passagePieces({ text: 'Ja.', start: 10 }, { start: 20, end: 25 })).toEqual([{ text: 'Ja.', only: false }]);
});
