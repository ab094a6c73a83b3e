import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import { EVENT_WORDS } from './event-words.ts';
import { lemmaOf } from './lemma.ts';

const text = 'A quake shook Samora. The earthquake shook houses. He likes to shake hands.';
const span = (word: string, from = 0): [number, number] => {
  const start = text.indexOf(word, from);
  return [start, start + word.length];
};

test('counts how often a word names an event, and which words name the same one', () => {
  const counted = countWords([
    {
      topic: 1,
      text,
      annotated: [[0, text.length]],
      gold: {
        events: [
          { cluster: 'a', type: 'ACTION_OCCURRENCE', mentions: [span('quake'), span('earthquake')] },
          { cluster: 'b', type: 'ACTION_OCCURRENCE', mentions: [span('shook'), span('shook', 20)] },
          { cluster: 'c', type: 'ACTION_STATE', mentions: [span('likes')] },
        ],
      },
    },
  ]);
  expect(counted).toEqual([
    { lemma: 'earthquake', part: 'n', events: 1, others: 0, partners: ['quake n:1'] },
    { lemma: 'quake', part: 'n', events: 1, others: 0, partners: ['earthquake n:1'] },
    { lemma: 'shake', part: 'v', events: 2, others: 1, partners: [] },
  ]);
});

test('finds base forms', () => {
  const counts = new Map([
    ['stop', 1],
    ['fire', 1],
    ['fir', 0],
  ]);
  expect(
    ['stopped', 'fires', 'fired', 'shot', 'injured', 'robberies'].map((form) => lemmaOf(form, counts).lemma),
  ).toEqual(['stop', 'fire', 'fire', 'shoot', 'injure', 'robbery']);
});

test('each line of the list has five fields', () => {
  for (const line of EVENT_WORDS.trim().split('\n')) expect(line).toMatch(/^\S+ [nv] (?:-|[A-Z]+) \d+ \d+$/u);
});
