import { describe, expect, it } from 'vitest';
import { assign } from './assignment.ts';
import type { CorpusArticle, CorpusQuote, Offsets } from './corpus.ts';
import { score, tokensIn } from './score.ts';

/** Ten tokens of one letter each: token n is `[2n, 2n + 1)`. */
const TOKENS: readonly Offsets[] = Array.from({ length: 10 }, (_, n): Offsets => [2 * n, 2 * n + 1]);

/** The span that covers tokens `from` to `to`, both included. */
const span = (from: number, to: number): Offsets => [2 * from, 2 * to + 1];

function quote(parts: Partial<CorpusQuote>): CorpusQuote {
  return { type: 'Direct', medium: 'Speech', quote: [], speaker: [], cue: [], frame: [], addressee: [], ...parts };
}

function article(id: string, quotes: readonly CorpusQuote[]): CorpusArticle {
  return { id, title: '', date: '', text: 'a b c d e f g h i j', sentences: [], tokens: TOKENS, quotes };
}

describe('the tokens of a span', () => {
  it('are those that lie in it as a whole', () => {
    expect([...tokensIn([[1, 6]], TOKENS)]).toEqual([1, 2]);
    expect([...tokensIn([span(8, 9)], TOKENS)]).toEqual([8, 9]);
    expect([...tokensIn([[1, 2]], TOKENS)]).toEqual([]);
  });
});

describe('the assignment', () => {
  it('takes the greatest sum, not the greatest single weight', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.8, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves rows over where there are too few columns', () => {
    expect(assign([[0.2], [0.7], [0.1]])).toEqual([-1, 0, -1]);
    expect(assign([[], []])).toEqual([-1, -1]);
    expect(assign([])).toEqual([]);
  });

  it('finds the best of all permutations', () => {
    const weights = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 6 }, (_, c) => ((r * 7 + c * 5 + r * c * 3) % 11) / 11),
    );
    const best = (row: number, used: ReadonlySet<number>): number =>
      row === 5
        ? 0
        : Math.max(
            ...[0, 1, 2, 3, 4, 5]
              .filter((c) => !used.has(c))
              .map((c) => (weights[row]?.[c] ?? 0) + best(row + 1, new Set([...used, c]))),
          );
    const sum = assign(weights).reduce((total, column, row) => total + (weights[row]?.[column] ?? 0), 0);
    expect(sum).toBeCloseTo(best(0, new Set()), 12);
  });
});

describe('the score', () => {
  const gold = quote({ quote: [span(0, 3)], speaker: [span(5, 5)], cue: [span(4, 4)] });

  it('is 1 throughout for gold against gold', () => {
    const corpus = [article('1', [gold, quote({ quote: [span(6, 9)], frame: [span(4, 5)] })]), article('2', [])];
    const result = score(corpus, corpus);
    for (const one of [...Object.values(result.role), result.roles, result.joint, result.type, result.medium]) {
      expect(one).toEqual({ precision: 1, recall: 1, f1: 1 });
    }
  });

  it('counts tokens within a pair: half of the quote found, speaker one too long, no cue', () => {
    const found = quote({ quote: [span(2, 3)], speaker: [span(5, 6)], type: 'Indirect' });
    const result = score([article('1', [gold])], [{ id: '1', quotes: [found] }]);
    expect(result.role.quote).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(result.role.speaker).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    // Nothing was predicted, so there is no precision to take a mean of.
    expect(result.role.cue).toEqual({ precision: 0, recall: 0, f1: 0 });
    // Four roles: precision over the speaker alone, recall over speaker and cue.
    expect(result.roles).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    // Five roles: precision (1 + 0.5) / 2, recall (0.5 + 1 + 0) / 3.
    expect(result.joint.precision).toBeCloseTo(0.75, 12);
    expect(result.joint.recall).toBeCloseTo(0.5, 12);
    expect(result.type.f1).toBe(0);
    expect(result.medium.f1).toBe(1);
  });

  it('sets an unmatched prediction and an unmatched gold quotation against nothing', () => {
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

  it('prefers a pair of the same type among equal overlaps', () => {
    const direct = quote({ quote: [span(0, 1)], cue: [span(5, 5)] });
    const reported = quote({ quote: [span(0, 1)], cue: [span(9, 9)], type: 'Reported' });
    const result = score([article('1', [direct, reported])], [{ id: '1', quotes: [reported, direct] }]);
    expect(result.role.cue.f1).toBe(1);
    expect(result.type.f1).toBe(1);
  });

  it('takes means over the pairs of all articles, not over articles', () => {
    const corpus = [article('1', [gold]), article('2', [gold, quote({ quote: [span(6, 7)] })])];
    const result = score(corpus, [{ id: '1', quotes: [gold] }]);
    expect(result.role.quote.recall).toBeCloseTo(1 / 3, 12);
    expect(result.byType.Direct).toMatchObject({ gold: 3, predicted: 1, precision: 1 });
  });

  it('refuses predictions for an article that is not there, or given twice', () => {
    expect(() => score([], [{ id: '9', quotes: [] }])).toThrow('article 9, which the corpus does not have');
    const corpus = [article('1', [])];
    expect(() =>
      score(
        corpus,
        [corpus[0], corpus[0]].flatMap((a) => a ?? []),
      ),
    ).toThrow('article 1 twice');
  });
});
