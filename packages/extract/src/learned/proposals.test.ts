import { describe, expect, it } from 'vitest';
import { analyse } from '../core/analyse.ts';
import { LABEL, type Label } from './labels.ts';
import { directQuotesOf, quotesOf } from './proposals.ts';

const text = 'Der Pegel, sagte Ute Krall, sei gefallen. Nun könne gebaut werden. „Wir fangen an“, so Krall.';
const analysis = analyse({ body: text, language: 'de' });

/** Creates labels for the entire text: the given labels starting at a word, and `O` elsewhere. */
function labelsFrom(parts: readonly (readonly [from: string, labels: readonly Label[]])[]): Uint8Array {
  const labels = new Uint8Array(analysis.tokens.length);
  for (const [from, names] of parts) {
    const first = analysis.tokens.findIndex((token) => token.text === from);
    for (const [step, name] of names.entries()) labels[first + step] = LABEL[name];
  }
  return labels;
}

const words = (ranges: readonly { first: number; last: number }[]): string[] =>
  ranges.map(({ first, last }) =>
    analysis.tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' '),
  );

describe('quotes from labels', () => {
  it('join the pieces of an indirect quote around its frame', () => {
    const [quote, ...rest] = quotesOf(
      analysis,
      labelsFrom([['Der', ['BP', 'IP', 'G', 'GC', 'GS', 'GS', 'G', 'CI', 'II']]]),
    );
    expect(words(quote?.quote ?? [])).toEqual(['Der Pegel', 'sei gefallen']);
    expect(rest).toEqual([]);
  });

  it('start at each begin label, even directly after another quote', () => {
    const found = quotesOf(
      analysis,
      labelsFrom([
        ['sei', ['BI', 'II']],
        ['Nun', ['BX', 'IX', 'BX', 'IX']],
      ]),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['INDIRECT', 'INDIRECT_FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT']);
    expect(found.map(({ quote }) => words(quote)[0])).toEqual(['sei gefallen', 'Nun könne', 'gebaut werden']);
  });

  it('also start at an inside label without a begin label, and at a piece in a new sentence', () => {
    const found = quotesOf(
      analysis,
      labelsFrom([
        ['Pegel', ['II']],
        ['könne', ['CI', 'II']],
      ]),
    );
    expect(found.map(({ quote }) => words(quote))).toEqual([['Pegel'], ['könne gebaut']]);
  });

  it('are direct if the quotation has the label of a direct quotation', () => {
    expect(directQuotesOf(analysis, Uint8Array.of(0))).toEqual([]);
    const [quote] = directQuotesOf(analysis, Uint8Array.of(1));
    expect(words(quote?.quote ?? [])).toEqual(['„ Wir fangen an “']);
    // There is no previous quotation to continue.
    expect(directQuotesOf(analysis, Uint8Array.of(2))).toHaveLength(1);
  });
});
