import { createDatabase, type Database } from '@wortlaut/database';
import { createTestDatabase, type TestDatabase } from '@wortlaut/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { acceptSuggestion, createArticleImport, dismissSuggestion, runEdit } from '../src/index.ts';

let database: TestDatabase;
let db: Database;

beforeEach(async () => {
  await close();
  database = await createTestDatabase();
  db = createDatabase(database.url);
});
afterAll(() => close());

async function close(): Promise<void> {
  await db?.$disconnect();
  await database?.drop();
}

async function take(body: string, published: string): Promise<void> {
  const article = { headline: 'Möwenau', articleBody: body, datePublished: published };
  await createArticleImport(db).importArticle({ content: JSON.stringify(article), format: 'JSON' });
}

const meeting = 'Ilse Quandtmoor und Hanno Petersill trafen sich am 4. März 2024 in Möwenau. Das Treffen war kurz.';
const vague = 'The meeting between Ilse Quandtmoor and the mayor in March 2024 was short, she said.';

const suggestions = () =>
  db.eventMergeSuggestion.findMany({ include: { event: true, other: true }, orderBy: { id: 'asc' } });

test('suggests an event with a less precise date and a shared participant, across languages and in both directions', async () => {
  await take(meeting, '2024-03-05');
  await take(vague, '2024-04-05');
  const pair = { score: 0.55, reasons: ['SAME_KIND', 'DATES_OVERLAP', 'SHARED_PARTICIPANT'] };
  const onMonday = { sense: 'MEETING', startPrecision: 'DAY' };
  const inMarch = { sense: 'MEETING', startPrecision: 'MONTH' };
  const [first, second] = await suggestions();
  expect(first).toMatchObject({ ...pair, event: inMarch, other: onMonday });
  expect(second).toMatchObject({ ...pair, event: onMonday, other: inMarch });
  expect(await db.event.count()).toBe(2);
});

test('suggests events on the same day in any import order, but not events in different months', async () => {
  await take('Nach der Explosion am 4. März 2024 wird ermittelt, sagte Hanno Petersill.', '2024-03-07');
  await take('Die Explosion im Hafen am 4. März 2024 war laut, sagte Ilse Quandtmoor.', '2024-03-05');
  await take('Die Explosion im Juni 2024 war leise, sagte Ilse Quandtmoor.', '2024-07-05');
  const found = await suggestions();
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({ score: 0.65, reasons: ['SAME_KIND', 'SAME_DATE'], dismissed: false });
});

test('links a certain match without a suggestion', async () => {
  await take(meeting, '2024-03-05');
  await take('Das Treffen von Ilse Quandtmoor und dem Bürgermeister am 4. März 2024 war lang.', '2024-03-09');
  expect(await db.event.count()).toBe(1);
  expect(await suggestions()).toEqual([]);
});

test('accepting a suggestion merges the events; dismissing one hides it permanently', async () => {
  await take(meeting, '2024-03-05');
  await take(vague, '2024-04-05');
  const [suggestion] = await suggestions();
  const { id = '', eventId = '', otherId = '' } = suggestion ?? {};
  const request = { actor: { name: 'Ada', role: 'EDITOR' } as const };
  await runEdit(db, { ...request, action: 'DISMISS_SUGGESTION' }, (tx) => dismissSuggestion(tx, { of: 'Event', id }));
  expect((await suggestions()).map(({ dismissed }) => dismissed)).toEqual([true, true]);
  const versions = { expectedVersion: 1, otherExpectedVersion: 1 };
  const merged = await runEdit(db, { ...request, action: 'MERGE_EVENTS' }, (tx) =>
    acceptSuggestion(tx, { of: 'Event', id, ...versions }),
  );
  expect(merged.result).toEqual({ of: 'Event', id: eventId });
  expect(await db.event.findUnique({ where: { id: otherId } })).toBeNull();
  expect(await db.articleEvent.count({ where: { eventId } })).toBe(2);
  expect(await suggestions()).toEqual([]);
});

test('suggests an event of a night that two outlets date on two days', async () => {
  const english = {
    headline: 'Ferry Brandaris sinks off Cebu, 19 missing',
    articleBody:
      'A ferry with 131 people on board sank off Cebu on Sunday night, the coast guard said. The Brandaris was on its way to Bohol. 19 passengers were missing, captain Ramon Dizon said.',
    datePublished: '2025-09-22',
  };
  const german = {
    headline: 'Fähre Brandaris sinkt vor Cebu – 19 Vermisste',
    articleBody:
      'In der Nacht zum Montag ist vor Cebu eine Fähre mit 131 Menschen an Bord gesunken. Die Brandaris war nach Bohol unterwegs. 19 Passagiere wurden vermisst, sagte Kapitän Ramon Dizon.',
    datePublished: '2025-09-22',
  };
  for (const article of [english, german])
    await createArticleImport(db).importArticle({ content: JSON.stringify(article), format: 'JSON' });
  const mains = await db.article.findMany({ select: { mainEventId: true } });
  const found = (await suggestions()).map(({ eventId, otherId }) => new Set([eventId, otherId]));
  expect(found).toContainEqual(new Set(mains.map(({ mainEventId }) => mainEventId)));
});

test('suggests an attack that only a headline names and the same attack by another name, in both directions', async () => {
  const inGerman = {
    ...{ headline: 'Raketen auf Bremen', inLanguage: 'de', datePublished: '2024-03-10' },
    articleBody:
      'Am Samstag sind Raketen in den Hafen von Bremen eingeschlagen. „Das beweist nur eines“, sagte Ilse Quandtmoor.',
  };
  const inEnglish = {
    ...{
      headline: 'Vetonia now says that it did hit the port of Bremen',
      inLanguage: 'en',
      datePublished: '2024-03-11',
    },
    articleBody:
      'Vetonia admitted on Sunday that the missiles which had struck the port of Bremen a day earlier were its own. “They destroyed a warehouse,” said Hanno Petersill.',
  };
  for (const article of [inGerman, inEnglish])
    await createArticleImport(db).importArticle({ content: JSON.stringify(article), format: 'JSON' });
  const [impact, attack] = [{ sense: 'IMPACT' }, { sense: 'ATTACK' }];
  const pair = { reasons: ['SAME_DATE', 'SAME_PLACE'], dismissed: false };
  expect(await suggestions()).toMatchObject([
    { ...pair, event: impact, other: attack },
    { ...pair, event: attack, other: impact },
  ]);
});
