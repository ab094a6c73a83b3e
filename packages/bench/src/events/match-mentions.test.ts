import { describe, expect, it } from 'vitest';
import { matchMentions, sameHead } from './match-mentions.ts';
import type { Offsets } from './read-events.ts';

const text = 'The fatal stabbing took place on Monday.';
const span = (words: string): Offsets => [text.indexOf(words), text.indexOf(words) + words.length];

describe('sameHead', () => {
  it.each([
    ['stabbing', 'The fatal stabbing', true],
    ['fatal', 'The fatal stabbing', true],
    ['took place', 'place', true],
    ['stabbing', 'took place', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameHead(text, span(one), span(other))).toBe(same);
  });
});

describe('matchMentions', () => {
  it('prefers the longest overlap', () => {
    const { goldOf, leftOut } = matchMentions(
      text,
      [span('fatal'), span('fatal stabbing')],
      [span('The fatal stabbing')],
      [],
    );
    expect(goldOf).toEqual([null, 0]);
    expect(leftOut).toEqual([true, false]);
  });

  it('ignores mentions of types that do not have to be found', () => {
    expect(matchMentions(text, [span('Monday'), span('took')], [], [span('took place')]).leftOut).toEqual([
      false,
      true,
    ]);
  });
});
