import { expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

const part = (id: string, date: string | null) => ({ id, start: date === null ? null : { date } });
const article = (id: string, publishedAt: string) => ({ id, publishedAt, retrievedAt: '2025-01-01T00:00:00Z' });
const namesOf = (event: Parameters<typeof timelineOf>[0]) => timelineOf(event).map(({ type, id }) => `${type} ${id}`);

it('sorts the event, its parts and its articles by date, events before articles of the same day', () => {
  expect(
    namesOf({
      ...{ id: 'summit', start: { date: '2024-05-13' } },
      parts: { nodes: [part('signing', '2024-05-14'), part('call', '2024-05-10')] },
      articles: { nodes: [article('late', '2024-05-15T08:00:00Z'), article('early', '2024-05-13T08:00:00Z')] },
    }),
  ).toEqual(['part call', 'whole summit', 'article early', 'part signing', 'article late']);
});

it('puts an event without a date before the first article', () => {
  expect(
    namesOf({
      ...{ id: 'quake', start: null },
      parts: { nodes: [part('rescue', null)] },
      articles: { nodes: [article('one', '2024-05-13T08:00:00Z')] },
    }),
  ).toEqual(['whole quake', 'part rescue', 'article one']);
});
