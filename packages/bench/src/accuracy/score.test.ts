import type { CorpusArticle, CorpusQuote, Offsets } from '@wortlaut/weights-wikinews/corpus';
import { describe, expect, it } from 'vitest';
import { score, tokensIn } from './score.ts';

/** Ten tokens with one letter each. Token n is `[2n, 2n + 1)`. */
const TOKENS: readonly Offsets[] = Array.from({ length: 10 }, (_, n): Offsets => [2 * n, 2 * n + 1]);

/** Returns the span of the tokens `from` to `to`, inclusive. */
const span = (from: number, to: number): Offsets => [2 * from, 2 * to + 1];

function quote(parts: Partial<CorpusQuote>): CorpusQuote {
  return { type: 'Direct', medium: 'Speech', quote: [], speaker: [], cue: [], frame: [], addressee: [], ...parts };
}

function article(id: string, quotes: readonly CorpusQuote[]): CorpusArticle {
  return { id, title: '', date: '', text: 'a b c d e f g h i j', sentences: [], tokens: TOKENS, quotes };
}

describe('tokensIn', () => {
  it('returns the tokens that are completely in a span', () => {
    expect([...tokensIn([[1, 6]], TOKENS)]).toEqual([1, 2]);
    expect([...tokensIn([span(8, 9)], TOKENS)]).toEqual([8, 9]);
    expect([...tokensIn([[1, 2]], TOKENS)]).toEqual([]);
  });
});

describe('score', () => {
  const gold = quote({ quote: [span(0, 3)], speaker: [span(5, 5)], cue: [span(4, 4)] });

  it('is 1 if the predictions equal the gold annotation', () => {
    const corpus = [article('1', [gold, quote({ quote: [span(6, 9)], frame: [span(4, 5)] })]), article('2', [])];
    const result = score(corpus, corpus);
    for (const one of [...Object.values(result.role), result.roles, result.joint, result.type, result.medium]) {
      expect(one).toEqual({ precision: 1, recall: 1, f1: 1 });
    }
  });

  it('counts the tokens of a pair with half of the quote, an extra speaker token and no cue', () => {
    const found = quote({ quote: [span(2, 3)], speaker: [span(5, 6)], type: 'Indirect' });
    const result = score([article('1', [gold])], [{ id: '1', quotes: [found] }]);
    expect(result.role.quote).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(result.role.speaker).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    // Precision is 0 if nothing is predicted.
    expect(result.role.cue).toEqual({ precision: 0, recall: 0, f1: 0 });
    // For the four other roles, precision covers the speaker, and recall covers the speaker and the cue.
    expect(result.roles).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    // Five roles: precision (1 + 0.5) / 2, recall (0.5 + 1 + 0) / 3.
    expect(result.joint.precision).toBeCloseTo(0.75, 12);
    expect(result.joint.recall).toBeCloseTo(0.5, 12);
    expect(result.type.f1).toBe(0);
    expect(result.medium.f1).toBe(1);
  });

  it('counts unmatched predictions and unmatched gold quotations as wrong', () => {
    const extra = quote({ quote: [span(8, 9)], cue: [span(7, 7)] });
    const spurious = score([article('1', [gold])], [{ id: '1', quotes: [gold, extra] }]);
    expect(spurious.role.quote.precision).toBe(0.5);
    expect(spurious.role.quote.recall).toBe(1);
    expect(spurious.role.cue.precision).toBe(0.5);
    expect(spurious.type).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    const missing = score([article('1', [gold, extra])], [{ id: '1', quotes: [gold] }]);
    expect(missing.role.quote.recall).toBe(0.5);
    expect(missing.role.quote.precision).toBe(1);
    expect(score([article('1', [gold])], []).joint).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('prefers a pair of the same type if overlaps are equal', () => {
    const direct = quote({ quote: [span(0, 1)], cue: [span(5, 5)] });
    const reported = quote({ quote: [span(0, 1)], cue: [span(9, 9)], type: 'Reported' });
    const result = score([article('1', [direct, reported])], [{ id: '1', quotes: [reported, direct] }]);
    expect(result.role.cue.f1).toBe(1);
    expect(result.type.f1).toBe(1);
  });

  it('averages over the pairs of all articles, and not per article', () => {
    const corpus = [article('1', [gold]), article('2', [gold, quote({ quote: [span(6, 7)] })])];
    const result = score(corpus, [{ id: '1', quotes: [gold] }]);
    expect(result.role.quote.recall).toBeCloseTo(1 / 3, 12);
    expect(result.byType.Direct).toMatchObject({ gold: 3, predicted: 1, precision: 1 });
  });

  it('rejects predictions for an article that is missing from the corpus or occurs twice', () => {
    expect(() => score([], [{ id: '9', quotes: [] }])).toThrow('article 9, which is not in the corpus');
    const corpus = [article('1', [])];
    expect(() =>
      score(
        corpus,
        [corpus[0], corpus[0]].flatMap((a) => a ?? []),
      ),
    ).toThrow('article 1 twice');
  });
});
