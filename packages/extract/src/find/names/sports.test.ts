import { expect, test } from 'vitest';
import { sportsIn } from './sports.ts';

test.each([
  ['Handball: Trainer verlässt Talheim', 'the handballer'],
  ['ein Fußballtrainer', 'a football coach'],
  ['der 1. FC Talheim', 'a soccer player'],
  ['Eishockey-Torwart', 'the ice hockey goalie'],
  ['im Tischtennis', 'at table tennis'],
  ['im Schach', 'a chess player'],
])('“%s” and “%s” name one sport', (german, english) => {
  expect(sportsIn(german)).toHaveLength(1);
  expect(sportsIn(english)).toEqual(sportsIn(german));
});

test('different sports have different keys, and other words name no sport', () => {
  expect(sportsIn('Rugby, Tennis und Rugby')).toHaveLength(2);
  expect(sportsIn('Bob Turner sagt, das Schwimmbad öffnet.')).toEqual([]);
});
