import { describe, expect, it } from 'vitest';
import { bCubed, ceafE, coreference, muc } from './coreference.ts';

/** Creates groups of one-letter mentions: `groups('ABC', 'D')`. */
const groups = (...words: readonly string[]) => words.map((word) => new Set(word));
const close = (value: number) => expect.closeTo(value, 6);

// The examples from Bagga and Baldwin (1998) and Luo (2005).
const key = groups('12345', '67', '89ABC');
const joinsSmall = groups('12345', '6789ABC');
const joinsLarge = groups('1234589ABC', '67');

describe('MUC', () => {
  it('counts the missing links of a split group', () => {
    expect(muc(groups('ABCD'), groups('AB', 'CD'))).toEqual({ precision: 1, recall: close(2 / 3), f1: close(0.8) });
  });

  it('does not distinguish between merging small and large groups', () => {
    const expected = { precision: close(0.9), recall: 1, f1: close(1.8 / 1.9) };
    expect(muc(key, joinsSmall)).toEqual(expected);
    expect(muc(key, joinsLarge)).toEqual(expected);
  });

  it('counts mentions that are missing on the other side', () => {
    expect(muc(groups('A', 'BC', 'DEF'), groups('AB', 'CD', 'EF'))).toMatchObject({
      precision: close(1 / 3),
      recall: close(1 / 3),
    });
    expect(muc(groups('ABC'), groups('AB'))).toMatchObject({ precision: 1, recall: close(1 / 2) });
  });
});

describe('B³', () => {
  it('gives a lower score for merging large groups', () => {
    expect(bCubed(key, joinsSmall)).toMatchObject({ precision: close(16 / 21), recall: 1 });
    expect(bCubed(key, joinsLarge)).toMatchObject({ precision: close(7 / 12), recall: 1 });
  });

  it('counts mentions that are missing on the other side as wrong', () => {
    expect(bCubed(groups('A'), groups('B'))).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(bCubed(groups('A', 'BC', 'DEF'), groups('A', 'BC', 'DE'))).toMatchObject({
      precision: 1,
      recall: close((1 + 2 + 4 / 3) / 6),
    });
  });
});

describe('CEAF_e', () => {
  it('compares each group with only one other group', () => {
    expect(ceafE(key, joinsSmall)).toMatchObject({
      precision: close((1 + 10 / 12) / 2),
      recall: close((1 + 10 / 12) / 3),
    });
  });

  it('is 1 for equal groups, in any order', () => {
    expect(ceafE(key, groups('89ABC', '12345', '67'))).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('CoNLL', () => {
  it('is the mean of the three F1 scores', () => {
    expect(coreference(key, key).conll).toBe(1);
    const { muc: links, bCubed: members, ceafE: entities, conll } = coreference(key, joinsSmall);
    expect(conll).toBeCloseTo((links.f1 + members.f1 + entities.f1) / 3, 12);
  });

  it('is 0 if there are no groups', () => {
    expect(coreference([], []).conll).toBe(0);
  });
});
