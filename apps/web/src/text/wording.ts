import type { WordingSide } from '@wortlaut/vocabulary';

/** A piece of two wordings laid over each other, as the schema's `WordingPart` gives it. */
export interface WordingPart {
  readonly text: string;
  readonly side: WordingSide;
}

/** A piece of one wording. */
export interface WordingPiece {
  readonly text: string;
  /** Whether the other wording does not have these words. */
  readonly only: boolean;
}

/**
 * One of two wordings, with what it has for itself.
 *
 * @remarks Each outlet has quotation marks and commas of its own style: by themselves they are no difference.
 *
 * @param parts - both wordings in the order of the texts
 * @param side - which of them is wanted
 * @returns pieces that together are the wording
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

/** The words that a wording has for itself, each stretch by itself, without the signs around it. */
export function wordsOnlyIn(pieces: readonly WordingPiece[]): string[] {
  return pieces.filter(({ only }) => only).map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/**
 * A passage with some of its words marked.
 *
 * @param passage - the text, with its start in the body
 * @param words - the place of the words in the body; what lies outside the passage is left out
 */
export function passagePieces(
  passage: { readonly text: string; readonly start: number },
  words: { readonly start: number; readonly end: number },
): WordingPiece[] {
  const at = (offset: number) => Math.min(Math.max(offset - passage.start, 0), passage.text.length);
  const [start, end] = [at(words.start), at(words.end)];
  return [
    { text: passage.text.slice(0, start), only: false },
    { text: passage.text.slice(start, end), only: true },
    { text: passage.text.slice(end), only: false },
  ].filter(({ text }) => text !== '');
}
