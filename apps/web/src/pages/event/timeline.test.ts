import type { DatePrecision } from '@wortlaut/vocabulary';
import { afterEach, expect, it, vi } from 'vitest';
import { timelineOf, UNDATED } from './timeline.ts';

const start = (date: string | null, precision: DatePrecision = 'DAY') => (date === null ? null : { date, precision });
const none = { nodes: [] };
const unreported = { reportedAt: null, reportedDayOnly: false };
const part = (id: string, date: string | null, statements: { nodes: ReturnType<typeof statement>[] } = none) => ({
  ...{ id, start: start(date), ...unreported, statements },
});
const article = (id: string, publishedAt: string | null, publishedDayOnly = false) => ({
  ...{ id, publishedAt, publishedDayOnly },
});
const statement = (id: string, of: ReturnType<typeof article>, at: number, said: string | null = null) => ({
  ...{ id, said: start(said), quote: { spans: [{ start: at }] }, article: of },
});
afterEach(() => vi.unstubAllEnvs());

const namesOf = (event: Parameters<typeof timelineOf>[0]) =>
  timelineOf(event).map(({ day, entries }) => `${day}: ${entries.map(({ type, id }) => `${type} ${id}`).join(', ')}`);

it('sorts the event, its parts and its articles by date, events before articles of the same day', () => {
  expect(
    namesOf({
      ...{ id: 'summit', start: start('2024-05-13'), ...unreported, statements: none },
      parts: { nodes: [part('signing', '2024-05-14'), part('call', '2024-05-13')] },
      articles: { nodes: [article('late', '2024-05-15T12:00:00Z'), article('early', '2024-05-13T12:00:00Z')] },
    }),
  ).toEqual([
    '2024-05-13: whole summit, part call, article early',
    '2024-05-14: part signing',
    '2024-05-15: article late',
  ]);
});

it('sorts the articles of a day by time, each with its statements in text order', () => {
  const [noon, morning] = [article('noon', '2024-05-13T12:00:00Z'), article('morning', '2024-05-13T10:30:00Z')];
  const undated = article('paper', '2024-05-13T00:00:00Z', true);
  expect(
    namesOf({
      ...{ id: 'quake', start: start('2024-05-13'), ...unreported, parts: none },
      articles: { nodes: [noon, morning, undated] },
      statements: {
        nodes: [
          statement('last', noon, 90),
          statement('second', morning, 300),
          statement('first', morning, 20),
          statement('printed', undated, 5),
        ],
      },
    }),
  ).toEqual([
    '2024-05-13: whole quake, article paper, statement printed, article morning, statement first, statement second, article noon, statement last',
  ]);
});

it('puts a statement on the day on which it was said', () => {
  const report = article('report', '2024-05-15T12:00:00Z');
  expect(
    namesOf({
      ...{ id: 'strike', start: start('2024-05-13'), ...unreported, parts: none },
      articles: { nodes: [report] },
      statements: {
        nodes: [statement('earlier', report, 10, '2024-05-14'), statement('same', report, 50, '2024-05-15')],
      },
    }),
  ).toEqual([
    '2024-05-13: whole strike',
    '2024-05-14: statement earlier',
    '2024-05-15: article report, statement same',
  ]);
});

it('shows the statements about the parts too, each statement once', () => {
  const report = article('report', '2024-05-13T12:00:00Z');
  const [pact, call] = [statement('pact', report, 10), statement('call', report, 90)];
  const [day] = timelineOf({
    ...{ id: 'summit', start: start('2024-05-13'), ...unreported, statements: { nodes: [pact] } },
    parts: { nodes: [part('phone call', '2024-05-13', { nodes: [call, pact] })] },
    articles: { nodes: [report] },
  });
  const about = day?.entries.map((entry) => `${entry.id}${entry.type === 'statement' ? ` / ${entry.about?.id}` : ''}`);
  expect(about).toEqual(['summit', 'phone call', 'report', 'pact / undefined', 'call / phone call']);
});

it('puts an event without a date before the first article, and separates days from months', () => {
  expect(
    namesOf({
      ...{ id: 'quake', start: null, ...unreported, statements: none },
      parts: { nodes: [part('rescue', null)] },
      articles: { nodes: [article('one', '2024-05-13T12:00:00Z')] },
    }),
  ).toEqual(['2024-05-13: whole quake, part rescue, article one']);
  const days = timelineOf({
    ...{ id: 'vote', start: start('2024-05-01', 'MONTH'), ...unreported, parts: none, statements: none },
    articles: { nodes: [article('one', '2024-05-01T12:00:00Z')] },
  });
  expect(days.map(({ precision }) => precision)).toEqual(['MONTH', 'DAY']);
});

it('puts an event without a date on the same day in every time zone if only the day of the first report is known', () => {
  vi.stubEnv('TZ', 'Pacific/Honolulu');
  const midnight = '2024-05-13T00:00:00Z';
  const event = { id: 'quake', start: null, reportedAt: midnight, parts: none, statements: none };
  expect(namesOf({ ...event, reportedDayOnly: true, articles: { nodes: [article('paper', midnight, true)] } })).toEqual(
    ['2024-05-13: whole quake, article paper'],
  );
  expect(namesOf({ ...event, reportedDayOnly: false, articles: { nodes: [article('wire', midnight)] } })).toEqual([
    '2024-05-12: whole quake, article wire',
  ]);
});

it('puts an article without a date and its statements at the end, under no day', () => {
  const [dated, undated] = [article('dated', '2024-05-13T12:00:00Z'), article('undated', null)];
  const reported = { reportedAt: '2024-05-13T12:00:00Z', reportedDayOnly: false };
  const event = { id: 'quake', start: start(null), ...reported, parts: none };
  const statements = { nodes: [statement('words', undated, 10), statement('earlier', undated, 40, '2024-05-12')] };
  expect(namesOf({ ...event, articles: { nodes: [undated, dated] }, statements })).toEqual([
    '2024-05-12: statement earlier',
    '2024-05-13: whole quake, article dated',
    `${UNDATED}: article undated, statement words`,
  ]);
  expect(namesOf({ ...event, ...unreported, articles: { nodes: [undated] }, statements: none })).toEqual([
    `${UNDATED}: whole quake, article undated`,
  ]);
});
