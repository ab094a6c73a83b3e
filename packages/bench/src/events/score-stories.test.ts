import { describe, expect, it, test } from 'vitest';
import type { OrderResult } from './import-orders.ts';
import { dateVerdict } from './judge-events.ts';
import type { ReadArticle } from './read-graph.ts';
import type { StoryGroup } from './read-stories.ts';
import { scoreStories } from './score-stories.ts';
import { storyErrors } from './story-errors.ts';

const common = { story: 'a', language: 'en', outlet: 'Record', published: '2026-03-04', title: 'News from the mill' };
const group: StoryGroup = {
  id: 'mill',
  split: 'dev',
  articles: [
    { ...common, id: 'one', text: 'A fire destroyed the mill. The inquiry began. “The fire was fast,” Ann Lee said.' },
    { ...common, id: 'two', text: 'After the blaze, an inquiry began. “We will rebuild it,” Ann Lee said.' },
  ],
  happenings: [
    { id: 'fire', date: '2026-03-03', partOf: null, mentions: { one: ['fire', 'fire#2'], two: ['blaze'] } },
    { id: 'inquiry', date: '2026-03', partOf: 'fire', mentions: { one: ['inquiry'], two: ['inquiry'] } },
  ],
  main: { one: 'fire', two: 'inquiry' },
  statements: [
    { article: 'one', words: 'The fire was fast', about: 'fire' },
    { article: 'two', words: 'We will rebuild it', about: 'inquiry' },
  ],
};

const textOf = (id: string) => group.articles.find((article) => article.id === id)?.text ?? '';

/** Creates an article as returned by the API, with the words that mention each event. */
function read(
  id: string,
  mainEvent: string,
  mentions: [string, string][],
  statement: [string, 'MAIN' | 'MENTIONED', string],
): ReadArticle {
  const body = textOf(id);
  const [words, link, event] = statement;
  const start = body.indexOf(words);
  return {
    ...{ id, body, mainEvent, story: '1' },
    mentions: mentions.map(([event, word]) => ({
      event,
      start: body.indexOf(word),
      end: body.indexOf(word) + word.length,
    })),
    statements: [{ spans: [{ start, end: start + words.length }], links: [{ link, event }] }],
  };
}

const articles = [
  read(
    'one',
    '1',
    [
      ['1', 'fire'],
      ['2', 'inquiry'],
    ],
    ['The fire was fast', 'MENTIONED', '1'],
  ),
  read(
    'two',
    '1',
    [
      ['1', 'blaze'],
      ['3', 'inquiry'],
      ['3', 'rebuild'],
    ],
    ['We will rebuild it', 'MAIN', '1'],
  ),
];
const result: OrderResult = {
  articles: new Map(articles.map((article) => [article.id, article])),
  events: new Map([
    ['1', { title: 'Fire at the mill', start: { date: '2026-03-03', precision: 'DAY' } }],
    ['2', { title: 'Inquiry', start: null }],
    ['3', { title: 'Inquiry', start: { date: '2026-04-01', precision: 'MONTH' } }],
  ]),
  predicted: articles.map(({ id, mentions }) => ({
    id,
    events: mentions.map(({ event, start, end }) => ({ event, mentions: [[start, end]] })),
  })),
};
const score = scoreStories([group], result);

describe('stories', () => {
  it('have scores for mentions, events and pairs of articles', () => {
    expect(score.events.detection).toMatchObject({ precision: 4 / 5, recall: 4 / 5 });
    expect(score.events.shared).toEqual({ found: 1, gold: 2 });
    expect(score.storyPairs).toMatchObject({ right: 1, gold: 1 });
  });

  it('have a verdict on the main event of each article', () => {
    expect(score.main.map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
  });

  it('have a verdict on the date of each event that matches a happening', () => {
    expect(score.dates.map(({ verdict }) => verdict)).toEqual(['right', 'missing', 'wrong']);
  });

  it('have a verdict on the links of each statement', () => {
    expect(score.statements).toMatchObject({ gold: 2, found: 2, linked: 2 });
    expect(score.statements.links.map(({ link, verdict }) => [link, verdict])).toEqual([
      ['MENTIONED', 'right'],
      ['MAIN', 'whole'],
    ]);
  });

  it('have a list of errors', () => {
    expect(storyErrors([group], result)).toEqual([
      'mention missing: one: "fire" of fire',
      'mention wrong: two: "rebuild" of Inquiry',
      'main event wrong: two: inquiry; found: Fire at the mill',
      'date missing: mill: inquiry, 2026-03; found: Inquiry, no date',
      'date wrong: mill: inquiry, 2026-03; found: Inquiry, 2026-04-01 (MONTH)',
      'statement whole: two "We will rebuild it": inquiry; found: Fire at the mill',
    ]);
  });
});

test.each([
  ['2026-03-03', '2026-03-03', 'DAY', 'right'],
  ['2026-03-03', '2026-03-04', 'DAY', 'wrong'],
  ['2026-03-03', '2026-03-01', 'MONTH', 'right'],
  ['2026-03-03', '2026-03-04', 'ABOUT', 'right'],
  ['2026-03-03', '2026-03-09', 'ABOUT', 'wrong'],
  ['2026-03', '2026-03-09', 'DAY', 'right'],
  ['2026-03', '2025-01-01', 'YEAR', 'wrong'],
])('%s is annotated, and %s with the precision %s is found: %s', (gold, date, precision, verdict) => {
  expect(dateVerdict(gold, { date, precision })).toBe(verdict);
});
