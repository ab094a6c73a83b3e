import type { CorpusArticle, CorpusQuote } from '@wortlaut/weights-wikinews/corpus';
import { describe, expect, it } from 'vitest';
import { errorClasses, errorTable } from './error-classes.ts';

const TEXT = 'Krall sagte die Brücke sei zu .';
const TOKENS = [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length] as const);

/** Builds a quotation from token numbers `[first, last)`. */
function quotation(type: string, quote: [number, number], speaker: [number, number] | null): CorpusQuote {
  const span = ([first, last]: [number, number]) => [TOKENS[first]?.[0] ?? 0, TOKENS[last - 1]?.[1] ?? 0] as const;
  const cue = [span([1, 2])];
  const speakers = speaker === null ? [] : [span(speaker)];
  return { type, medium: 'Speech', quote: [span(quote)], speaker: speakers, cue, frame: [], addressee: [] };
}

const gold = quotation('Indirect', [2, 6], [0, 1]);
const article: CorpusArticle = {
  id: '1',
  title: '',
  date: '',
  text: TEXT,
  sentences: [],
  tokens: TOKENS,
  quotes: [gold],
};

const classesOf = (...quotes: CorpusQuote[]) => errorClasses([article], [{ id: '1', quotes }]);

describe('error classes', () => {
  it('are empty if everything is correct', () => {
    expect(classesOf(gold)).toEqual([]);
  });

  it('contain the errors in a matched quote, with their cost', () => {
    expect(classesOf(quotation('Indirect', [2, 4], null))).toEqual([
      { role: 'quote', name: 'too short, Indirect', count: 1, precision: 0, recall: 0.5 },
      { role: 'speaker', name: 'missing, Indirect', count: 1, precision: 0, recall: 1 },
    ]);
  });

  it('count the roles of a missing quote separately', () => {
    expect(classesOf().map(({ role, name }) => `${role}: ${name}`)).toEqual([
      'quote: missing, Indirect',
      'speaker: quote not found',
      'cue: quote not found',
    ]);
  });

  it('are printed side by side', () => {
    const table = errorTable([
      { name: 'one', classes: classesOf(quotation('Indirect', [2, 4], [0, 1])) },
      { name: 'two', classes: classesOf(gold) },
    ]);
    expect(table.split('\n').at(-1)).toBe(
      'quote: too short, Indirect               |       1   0.000   0.500 |       0   0.000   0.000',
    );
  });
});
