import { expect, test } from 'vitest';
import { matchArticles } from './match-articles.ts';
import type { EventArticle, Offsets, PredictedArticle } from './read-events.ts';
import { scoreEvents } from './score-events.ts';

/** Returns the span of words in a text. */
const find = (text: string, words: string): Offsets => [text.indexOf(words), text.indexOf(words) + words.length];

/** Creates an annotated article. Each annotation has its words, its cluster and the end of its type. */
function article(id: string, subtopic: string, text: string, ...marks: [string, string, string][]): EventArticle {
  const events = marks.map(([words, cluster, type]) => ({
    ...{ cluster, type: `ACTION_${type}` },
    mentions: [find(text, words)],
  }));
  const nothing = { title: null, date: null, outlet: null };
  return { id, topic: 1, subtopic, text, annotated: [[0, text.length]], ...nothing, gold: { events } };
}

const articles = [
  article('a', 'x', 'The fire took place, he said.', ['fire', 'F', 'OCCURRENCE'], ['said', 'S', 'REPORTING']),
  article('b', 'x', 'A big fire burned.', ['fire', 'F', 'OCCURRENCE'], ['burned', 'B', 'OCCURRENCE']),
  article('c', 'y', 'Another fire.', ['fire', 'G', 'OCCURRENCE']),
  article('d', 'x', 'The blaze. Nothing.', ['blaze', 'F', 'OCCURRENCE']),
];

function predict(id: string, ...found: [row: string, words: string][]): PredictedArticle {
  const text = articles.find((each) => each.id === id)?.text ?? '';
  return { id, events: found.map(([event, words]) => ({ event, mentions: [find(text, words)] })) };
}

const score = scoreEvents(
  matchArticles(articles, [
    predict('a', ['1', 'fire'], ['9', 'said']),
    predict('b', ['1', 'big fire']),
    predict('c', ['1', 'fire']),
    predict('d', ['2', 'Nothing']),
  ]),
);

test('mentions of speaking do not count as right or wrong', () => {
  expect(score.detection).toMatchObject({ precision: 3 / 4, recall: 3 / 5, gold: 5, predicted: 4 });
});

test('an event that merges two happenings has wrong pairs of articles', () => {
  expect(score.pairs).toMatchObject({ right: 1, wrong: 2, open: 0, found: 1, gold: 3 });
});

test('an event with happenings of two stories is a wrong merge', () => {
  expect(score.merges).toEqual({ severalArticles: 1, severalStories: 1, wrong: 1 });
});

test('counts a story as found if two of its three articles share the event', () => {
  expect(score.stories).toEqual({ found: 1, gold: 1 });
});

test('matched mentions are grouped by event', () => {
  expect(score.matched.bCubed).toMatchObject({ precision: expect.closeTo(5 / 9, 6), recall: 1 });
});

test('ignores mentions outside the annotated sentences', () => {
  const [first] = articles;
  const half = first && { ...first, annotated: [[0, 10] satisfies Offsets] };
  const { detection } = scoreEvents(matchArticles(half ? [half] : [], [predict('a', ['1', 'took'], ['2', 'said'])]));
  expect(detection).toMatchObject({ gold: 1, predicted: 0 });
});
