import type { Span, WordingSide } from '@wortlaut/vocabulary';

/** A part of a word-level diff, like the schema's `WordingPart`. */
export interface WordingPart {
  readonly text: string;
  readonly side: WordingSide;
}

/** A part of one version. */
export interface WordingPiece {
  readonly text: string;
  /** Whether these words occur only in this version. */
  readonly only: boolean;
}

/**
 * Extracts one version from a diff.
 *
 * @remarks Outlets use different styles of quotation marks and commas, which do not count as differences.
 * @param parts - the diff, in text order
 * @param side - the version to extract
 * @returns the pieces that make up the version
 */
export function wordingOf(parts: readonly WordingPart[], side: 'FIRST' | 'SECOND'): WordingPiece[] {
  const pieces: WordingPiece[] = [];
  for (const { text, side: of } of parts) {
    if (of !== 'BOTH' && of !== side) continue;
    const only = of === side && /[\p{L}\p{N}]/u.test(text);
    if (!only) add(pieces, text, false);
    else {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      add(pieces, before, false);
      add(pieces, words, true);
      add(pieces, after, false);
    }
  }
  return pieces;
}

function add(pieces: WordingPiece[], text: string, only: boolean): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.only === only) pieces[pieces.length - 1] = { text: last.text + text, only };
  else pieces.push({ text, only });
}

/** Lists the words that occur only in this version, without surrounding punctuation. */
export function wordsOnlyIn(pieces: readonly WordingPiece[]): string[] {
  return pieces.filter(({ only }) => only).map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/**
 * Splits a passage into pieces so that some of its words can be highlighted.
 *
 * @param passage - the text and its start in the body
 * @param words - the span of the words in the body. The part outside the passage is ignored.
 */
export function passagePieces(passage: { readonly text: string; readonly start: number }, words: Span): WordingPiece[] {
  const at = (offset: number) => Math.min(Math.max(offset - passage.start, 0), passage.text.length);
  const [start, end] = [at(words.start), at(words.end)];
  return [
    { text: passage.text.slice(0, start), only: false },
    { text: passage.text.slice(start, end), only: true },
    { text: passage.text.slice(end), only: false },
  ].filter(({ text }) => text !== '');
}
