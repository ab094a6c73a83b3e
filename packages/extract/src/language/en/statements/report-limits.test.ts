import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the statements of a text as "speaker: words". */
function said(body: string): string[] {
  const { statements, people } = extract({ body, language: 'en' });
  return statements.map(({ quote, speaker }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${people[speaker ?? -1]?.name ?? '-'}: ${words}`;
  });
}

describe('the words of a report', () => {
  test.each([
    ['The road is closed and, according to Ann Lee, will stay closed.', 'Ann Lee: will stay closed'],
    [
      'The show on Friday is sold out, and according to Ann Lee, a third of the seats have gone to locals.',
      'Ann Lee: a third of the seats have gone to locals',
    ],
    [
      'The call came in at 2 a.m. When the crew got there, the roof was burning, according to Ann Lee.',
      'Ann Lee: When the crew got there, the roof was burning',
    ],
    [
      'Her coach came every week and never once, Ann Lee says, missed a race.',
      'Ann Lee: Her coach came every week and never once … missed a race',
    ],
    [
      'What the crew recalls, Ann Lee says, is the sound of the engine.',
      'Ann Lee: What the crew recalls … is the sound of the engine',
    ],
    [
      '“He is old,” said Ann Lee. “He told us: ‘You forgot me.’”',
      'Ann Lee: “He is old,” … “He told us: ‘You forgot me.’”',
    ],
    ['Norvik Power, which wants to build two plants, disputes the figures.', 'Norvik Power: disputes the figures'],
  ])('are all of its words and no others: %s', (body, expected) => {
    expect(said(body)).toContain(expected);
  });

  test.each([
    [
      'According to Ann Lee, the road is closed and will stay closed.',
      'Ann Lee: the road is closed and will stay closed',
    ],
    ['He lives in the U.S. Navy base, Ann Lee said.', 'Ann Lee: He lives in the U.S. Navy base'],
    ['The crew was fine, Ann Lee said, adding that it had slept.', 'Ann Lee: The crew was fine'],
  ])('are not cut either: %s', (body, expected) => {
    expect(said(body)).toContain(expected);
  });
});

describe('“she” beside a quotation that names a woman', () => {
  test('is another woman, even if the one in the quotation spoke before', () => {
    const body =
      'Mia Wolters, the director, ruled out a place for Femke Arle. “Mia said that?” she asked. Then she laughed.';
    expect(said(body)).toContain('Femke Arle: “Mia said that?”');
  });
});

describe('an agency that reports one thing and quotes somebody on another', () => {
  test('is the speaker of the first, and the person it quotes of the second', () => {
    expect(
      said('The bridge is closed, the Associated Press reported, quoting Mayor Ann Lee as saying that it was unsafe.'),
    ).toEqual(['Associated Press: The bridge is closed', 'Ann Lee: that it was unsafe']);
  });
});

test('a noun that can also be a verb of saying is not a cue before “and”', () => {
  expect(said('For the first time, envoys from European states and other bodies have watched the vote.')).toEqual([]);
});

describe('quoted words about somebody else', () => {
  test('belong to the one who is named in the tag', () => {
    const body =
      'Jan Kern, who can sing, was “genuinely thrilled” at the offer, Ann Lee said, but “he wanted to make sure of it.”';
    expect(said(body)).toContain('Ann Lee: “genuinely thrilled”');
  });
});

test.each(['Arson suspected in fire that destroyed a dairy', 'One could only assume it was because of the odds.'])(
  'nobody says: %s',
  (body) => {
    expect(said(body)).toEqual([]);
  },
);

test.each([
  'The council made no decision on the proposal by 11 votes to four.',
  'The senate approved the proposal by 60 votes to 38.',
])('the result of a vote is not a statement: %s', (body) => {
  expect(said(body)).toEqual([]);
});

describe('a source in a relative clause', () => {
  test.each([
    ['Police are looking for the driver, who according to witnesses was drunk.', 'who … was drunk'],
    ['The harbour, which, according to the city, is closed, opened in 1970.', 'which … is closed'],
    [
      'The mayor, who was in Kiel on Monday, will resign, according to the city.',
      'The mayor, who was in Kiel on Monday, will resign',
    ],
  ])('says nothing about the main clause: %s', (body, quote) => {
    const { statements } = extract({ body, language: 'en' });
    expect(
      statements.map((statement) => statement.quote.map(({ start, end }) => body.slice(start, end)).join(' … ')),
    ).toEqual([quote]);
  });
});
