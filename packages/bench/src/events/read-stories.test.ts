import { expect, test } from 'vitest';
import { storiesFolder } from '../paths.ts';
import { annotatedPart, findWords, readStories } from './read-stories.ts';

const article = {
  ...{ id: 'a', story: 'a', language: 'de', outlet: 'Bote', published: '2026-03-04' },
  title: 'Brand in der Mühle',
  text: 'Ein Brand hat die Mühle zerstört. Der Brandmeister war früh da. Nach dem Brand fehlte das Dach.',
};

test('finds whole words, by their number if they occur several times', () => {
  expect(findWords(article, 'Brand#2')).toEqual([4, 9]);
  expect(article.text.slice(...(findWords(article, 'Brand#3') ?? [0, 0]))).toBe('Brand');
  expect(findWords(article, 'Brand#3')?.[0]).toBe(article.text.lastIndexOf('Brand'));
});

test('returns null for words in the title', () => {
  expect(findWords(article, 'Brand')).toBeNull();
});

test('fails for words that are not in the article', () => {
  expect(() => findWords(article, 'Brand#4')).toThrow('"Brand#4" does not occur in article a.');
});

test('the first six sentences are completely annotated', () => {
  expect(annotatedPart(article)).toEqual([0, article.text.length]);
  const long = { ...article, text: 'Es brennt. '.repeat(9).trim() };
  expect(annotatedPart(long)).toEqual([0, 'Es brennt. '.repeat(6).trim().length]);
});

test('all our stories refer to existing words, articles and happenings', () => {
  for (const group of readStories(storiesFolder)) {
    const happenings = new Set(group.happenings.map(({ id }) => id));
    for (const article of group.articles) {
      const { id, text } = article;
      for (const { mentions } of group.happenings) for (const words of mentions[id] ?? []) findWords(article, words);
      expect(happenings, id).toContain(group.main[id]);
      const statements = group.statements.filter((statement) => statement.article === id);
      for (const { words, about } of statements) {
        expect(text, id).toContain(words);
        expect(happenings, `${id}: ${words}`).toContain(about);
      }
    }
  }
});
