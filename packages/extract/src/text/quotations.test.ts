import { expectLinearTime } from '@wortlaut/testing/linear-time';
import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

const quotations = (text: string) =>
  findQuotations(tokenize(text)).map(({ start, end, depth, closed }) => [text.slice(start, end), depth, closed]);

describe('quotation marks', () => {
  test.each([
    ['Er sagte „ja“ dazu.', '„ja“'],
    ['Er sagte »ja« dazu.', '»ja«'],
    ['Er sagte «ja» dazu.', '«ja»'],
    ['He said “yes” then.', '“yes”'],
    ['He said "yes" then.', '"yes"'],
    ['He said ‘yes’ then.', '‘yes’'],
    ["He said 'yes' then.", "'yes'"],
    ['Er sagte „ja" dazu.', '„ja"'],
    ["Er sagte ''ja'' dazu.", "''ja''"],
  ])('are paired in %s', (text, words) => {
    expect(quotations(text)).toEqual([[words, 0, true]]);
  });

  test('are paired if they are nested', () => {
    expect(quotations('„Er rief ‚halt‘ und ging“, sagte sie.')).toEqual([
      ['„Er rief ‚halt‘ und ging“', 0, true],
      ['‚halt‘', 1, true],
    ]);
  });

  test('without a closing mark end with their paragraph and are marked as open', () => {
    expect(quotations('Sie sagte: „Wir bleiben.\n\nDie Stadt wartet.')).toEqual([['„Wir bleiben.', 0, false]]);
  });

  test('without an opening mark are ignored', () => {
    expect(quotations('Wir bleiben“, sagte sie.')).toEqual([]);
  });

  test('are not confused with apostrophes', () => {
    expect(quotations("The workers' rights and the firms' plans don't matter.")).toEqual([]);
  });

  test('are found in linear time in a long sequence of marks', () => {
    expectLinearTime({ size: 10_000, input: (size) => tokenize('„a »b "c '.repeat(size)), run: findQuotations });
  });
});
