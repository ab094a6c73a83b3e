import { expectLinearTime } from '@wortlaut/testing/linear-time';
import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';
import { tokenize } from './tokens.ts';

const quotations = (text: string) =>
  findQuotations(tokenize(text)).map(({ start, end, depth, closed }) => [text.slice(start, end), depth, closed]);

describe('a loose mark that closes a quotation without an opening mark', () => {
  test('does not open one before the next quotation', () => {
    expect(quotations('They left. " Holt agreed. "It was me," she said.').map(([words]) => words)).toEqual([
      '"It was me,"',
    ]);
  });

  test('but a pair of loose marks is a quotation', () => {
    expect(quotations('She said " it was me " and left.').map(([words]) => words)).toEqual(['" it was me "']);
  });
});

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
    ['Er sagte « ja » dazu.', '« ja »'],
    ['Er sagte » ja « dazu.', '» ja «'],
    ['He said " yes , " then .', '" yes , "'],
    ['Er sagte »ja» dazu.', '»ja»'],
    ['Er sagte: “ja„.', '“ja„'],
    ["Er sagte ''ja” dazu.", "''ja”"],
    ['Er sagte ”ja„ dazu.', '”ja„'],
    ['Er sagte ’’ja’’ dazu.', '’’ja’’'],
    ['Er sagte ,,ja`` dazu.', ',,ja``'],
    ["Er sagte „ja'' dazu.", "„ja''"],
    ["''Das ist Ina's Haus'', sagte er.", "''Das ist Ina's Haus''"],
    ['‘The drivers’ union agrees,’ he said.', '‘The drivers’ union agrees,’'],
    ["'The nurses' pay is low,' he said.", "'The nurses' pay is low,'"],
    ['A ‘gift of the gods’ was what he called it.', '‘gift of the gods’'],
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

  test('without a closing mark do not include the narration after them', () => {
    expect(quotations('„Wir bleiben, sagte sie. Die Stadt wartet. „Gut“, sagte er.')).toEqual([['„Gut“', 0, true]]);
    expect(quotations('Sie sagte: „Wir bleiben. Die Stadt wartet.')).toEqual([['„Wir bleiben.', 0, false]]);
    expect(quotations('Er zahlte 3 " und ging.')).toEqual([]);
  });

  test('end with their paragraph if the next paragraph opens them again', () => {
    const expected = [
      ['“We ‘stay’ here.', 0, false],
      ['‘stay’', 1, true],
      ['“We wait.”', 0, true],
    ];
    expect(quotations('“We ‘stay’ here.\n\n“We wait.”')).toEqual(expected);
    expect(quotations('„Wir bleiben.\n„Wir warten.“')).toEqual([
      ['„Wir bleiben.', 0, false],
      ['„Wir warten.“', 0, true],
    ]);
  });

  test('tell a possessive in single marks from the closing mark', () => {
    expect(quotations('He called them ‘gifts’ and ‘toys’ of the drivers’ union.').map(([words]) => words)).toEqual([
      '‘gifts’',
      '‘toys’',
    ]);
    expect(quotations('“He said ‘no favours’ to me,” she said.').map(([words]) => words)).toEqual([
      '“He said ‘no favours’ to me,”',
      '‘no favours’',
    ]);
  });

  test('without an opening mark are ignored', () => {
    expect(quotations('Wir bleiben“, sagte sie.')).toEqual([]);
  });

  test('are not confused with apostrophes', () => {
    expect(quotations("The workers' rights and the firms' plans don't matter.")).toEqual([]);
  });

  test('are found in linear time in a long sequence of marks', () => {
    expectLinearTime({ size: 10_000, input: (size) => tokenize('„a »b "c '.repeat(size)), run: findQuotations });
    expectLinearTime({ size: 10_000, input: (size) => tokenize('‘as’ b « c\n„'.repeat(size)), run: findQuotations });
  });
});
