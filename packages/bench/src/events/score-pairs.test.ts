import { expect, test } from 'vitest';
import { shuffle } from './import-orders.ts';
import { compareOrders, scoreStoryPairs } from './score-pairs.ts';

test('pairs of articles are right if both report the same story', () => {
  const of = (group: string, story: string, found: string | null) => ({ group, story, found });
  expect(
    scoreStoryPairs([
      of('fire', 'a', '1'),
      of('fire', 'a', '1'),
      of('fire', 'a', null),
      of('fire', 'b', '1'),
      of('vote', 'a', '1'),
    ]),
  ).toMatchObject({ right: 1, gold: 3, wrongInGroup: 2, wrongAcross: 3, precision: 1 / 6, recall: 1 / 3 });
});

test('articles without a main event do not share a story', () => {
  const article = { group: 'fire', story: 'a', found: null };
  expect(scoreStoryPairs([article, article])).toMatchObject({ right: 0, gold: 1 });
});

test('orders agree on a pair if all of them assign it to one story or none of them does', () => {
  const order =
    (...stories: readonly string[]) =>
    (id: string) =>
      stories[Number(id)]?.split('') ?? [];
  const ids = ['0', '1', '2'];
  expect(compareOrders(ids, [order('x', 'x', 'y'), order('y', 'y', 'x')])).toEqual({
    ...{ pairs: 3, same: 3, joined: 1, joinedInAll: 1 },
  });
  expect(compareOrders(ids, [order('x', 'xz', 'y'), order('x', 'x', 'x')])).toEqual({
    ...{ pairs: 3, same: 1, joined: 3, joinedInAll: 1 },
  });
});

test('shuffling with the same seed gives the same order', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  expect(shuffle(items, 1)).toEqual(shuffle(items, 1));
  expect(shuffle(items, 1)).not.toEqual(shuffle(items, 2));
  expect(shuffle(items, 1)).not.toEqual(items);
  expect(shuffle(items, 1).sort((a, b) => a - b)).toEqual(items);
});
