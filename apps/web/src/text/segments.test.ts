import { describe, expect, it } from 'vitest';
import { cutSegments, type Mark, markText, type Piece } from './segments.ts';

const mark = (value: string, start: number, end: number, layer = 0): Mark<string> => ({ value, start, end, layer });

/** Writes pieces in bracket notation: `a(nested)`. */
function shown(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) => (piece.mark === null ? piece.text : `${piece.mark.value}(${shown(piece.pieces)})`))
    .join('');
}

function marked(body: string, marks: readonly Mark<string>[], range = { start: 0, end: body.length }): string {
  return shown(markText(body, range, marks));
}

describe('cutSegments', () => {
  it('returns one plain segment if nothing is marked', () => {
    expect(cutSegments({ start: 0, end: 5 }, [])).toEqual([{ start: 0, end: 5, marks: [] }]);
  });

  it('returns nothing for an empty text', () => {
    expect(cutSegments({ start: 0, end: 0 }, [])).toEqual([]);
  });

  it('cuts once at each boundary, even if several marks share it', () => {
    const segments = cutSegments({ start: 0, end: 10 }, [mark('a', 2, 6), mark('b', 6, 8), mark('c', 2, 8)]);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 6],
      [6, 8],
      [8, 10],
    ]);
  });

  it('ignores marks that are empty, reversed or outside the range', () => {
    const segments = cutSegments({ start: 0, end: 4 }, [mark('a', 2, 2), mark('b', 3, 1), mark('c', 9, 12)]);
    expect(segments).toEqual([{ start: 0, end: 4, marks: [] }]);
  });
});

describe('markText', () => {
  it('nests the shorter mark inside the longer one, in any order', () => {
    const inner = mark('in', 4, 7);
    const outer = mark('out', 0, 11);
    expect(marked('he said yes', [inner, outer])).toBe('out(he sin(aid) yes)');
    expect(marked('he said yes', [outer, inner])).toBe('out(he sin(aid) yes)');
  });

  it('splits the second of two overlapping marks', () => {
    expect(marked('abcdefgh', [mark('x', 0, 5), mark('y', 3, 8)])).toBe('x(abcy(de))y(fgh)');
  });

  it('keeps both marks on the same words', () => {
    expect(marked('abc', [mark('x', 0, 3), mark('y', 0, 3)])).toBe('x(y(abc))');
  });

  it('nests a higher layer inside a lower one, even if it is longer', () => {
    expect(marked('abcdef', [mark('link', 0, 6, 1), mark('s', 2, 4)])).toBe('link(ab)s(link(cd))link(ef)');
  });

  it('clips marks to the displayed part', () => {
    expect(marked('one two three', [mark('x', 2, 9)], { start: 4, end: 13 })).toBe('x(two t)hree');
  });

  it('counts in UTF-16 code units', () => {
    expect(marked('🙂 „ja“', [mark('q', 3, 7)])).toBe('🙂 q(„ja“)');
  });

  it('keeps every character of the text, for any combination of marks', () => {
    const body = 'the quick brown fox jumps';
    const marks = Array.from({ length: 40 }, (_, i) => mark(`m${i}`, (i * 7) % 23, (i * 11) % 27, i % 3));
    const plain = (pieces: readonly Piece<string>[]): string =>
      pieces.map((piece) => (piece.mark === null ? piece.text : plain(piece.pieces))).join('');
    expect(plain(markText(body, { start: 0, end: body.length }, marks))).toBe(body);
  });
});
