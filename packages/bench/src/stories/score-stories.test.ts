import { describe, expect, test } from 'vitest';
import type { StoryArticle } from './read-stories.ts';
import { scoreStories } from './score-stories.ts';
import { storiesTable } from './stories-table.ts';

const TERMS = ['a', 'b', 'c', 'd', 'e'];

/** Creates an article from 5 March 2024 whose terms begin with a name. */
const article = (id: string, story: string, name: string): StoryArticle => ({
  id,
  story,
  title: id,
  form: {
    terms: TERMS.map((term) => ({ term: `${name} ${term}`, kind: 'NAME', weight: 0.447 })),
    published: '2024-03-05',
    language: 'de',
  },
});

describe('the score of stories', () => {
  test('pairs in one story are right if both articles report the same news', () => {
    const articles = [
      article('a', 'fire', 'oltheim'),
      article('b', 'fire', 'oltheim'),
      article('c', 'match', 'oltheim'),
      article('d', 'match', 'rodau'),
    ];
    const score = scoreStories(articles);
    expect(score).toMatchObject({ articles: 4, precision: 1 / 3, recall: 1 / 2, notLookedUp: 0, agreement: 1 });
    expect(score.wrong).toEqual([['a', 'b', 'c']]);
  });

  test('shows no number for a rate without pairs', () => {
    const score = scoreStories([article('a', 'fire', 'oltheim')]);
    expect(score).toMatchObject({ precision: null, recall: null, wrong: [] });
    expect(storiesTable(new Map([['own', score]])).split('\n')[2]).toMatch(/^own +1 +– +– +0 /u);
  });
});
