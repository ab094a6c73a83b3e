import { expect, test } from 'vitest';
import { findDoubtfulEvents, runEdit, undoRevision } from '../src/index.ts';
import { dump } from './dump.ts';
import { by, db, eachInOwnDatabase, expectSameAfterReextraction, imports, mainOf, take } from './stories.ts';

eachInOwnDatabase();

/** Three articles about an invented concert: the plan, the postponement and the report. */
const concert = {
  plan: {
    title: 'Konzert von Lea Tamm in Lindhafen am 22. März',
    text: 'Die Sängerin Lea Tamm gibt am 22. März in Lindhafen ein Konzert. Der Veranstalter Ole Rix erwartet 5.000 Besucher.',
    published: '2025-03-01',
  },
  postponement: {
    title: 'Konzert von Lea Tamm in Lindhafen verschoben',
    text: 'Das für den 22. März geplante Konzert der Sängerin Lea Tamm in Lindhafen ist verschoben worden. Neuer Termin ist der 17. Mai. Tamm sei erkrankt, sagte Veranstalter Ole Rix.',
    published: '2025-03-18',
  },
  report: {
    title: 'Lea Tamm begeistert bei Konzert in Lindhafen',
    text: 'Mit einem zweistündigen Konzert hat die Sängerin Lea Tamm am Samstag in Lindhafen ihre Fans begeistert. Veranstalter Ole Rix zählte 5.000 Besucher.',
    published: '2025-05-18',
  },
};
type Part = keyof typeof concert;
const takePart = (part: Part) => take(concert[part], concert[part].published);

const orders: readonly Part[][] = [
  ['plan', 'postponement', 'report'],
  ['plan', 'report', 'postponement'],
  ['postponement', 'plan', 'report'],
  ['postponement', 'report', 'plan'],
  ['report', 'plan', 'postponement'],
  ['report', 'postponement', 'plan'],
];

test.each(orders)('a postponed event is one event on its new day: %s, %s, %s', async (...order) => {
  const ids: string[] = [];
  for (const part of order) ids.push(await takePart(part));
  const mains = await Promise.all(ids.map(mainOf));
  expect(new Set(mains.map(({ id }) => id)).size).toBe(1);
  expect(mains[0]).toMatchObject({ startsOn: new Date('2025-05-17'), startPrecision: 'DAY', status: 'PAST' });
  const id = mains[0]?.id ?? '';
  expect((await findDoubtfulEvents(db, [id])).get(id)).toEqual([]);
  await expectSameAfterReextraction(ids);
});

test.each([
  ['as published', ['plan', 'postponement']],
  ['reversed', ['postponement', 'plan']],
] as const)('the title does not contain the old day, in any order of import (%s)', async (_, order) => {
  for (const part of order) await takePart(part);
  const events = await db.event.findMany({ where: { mainOf: { some: {} } } });
  expect(events.map(({ title }) => title)).toEqual([concert.postponement.title]);
});

test('an undo of the import of a postponement restores the old day', async () => {
  const id = await takePart('plan');
  const before = await dump(db);
  const { text, ...known } = concert.postponement;
  const { revisionId } = await imports.importArticle({
    ...{ content: text, format: 'TEXT' },
    known: { ...known, language: 'de' },
  });
  const { title } = concert.postponement;
  expect(await mainOf(id)).toMatchObject({ title, startsOn: new Date('2025-05-17'), status: 'PLANNED' });
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  expect(await dump(db)).toEqual(before);
});

test('a postponed event whose new day is unknown has no day until an article reports that it took place', async () => {
  const id = await takePart('plan');
  await take(
    { ...concert.postponement, text: concert.postponement.text.replace('Neuer Termin ist der 17. Mai. ', '') },
    '2025-03-18',
  );
  expect(await mainOf(id)).toMatchObject({ startsOn: null, status: 'PLANNED' });
  expect((await mainOf(await takePart('report'))).id).toBe((await mainOf(id)).id);
  expect(await mainOf(id)).toMatchObject({ startsOn: new Date('2025-05-17'), status: 'PAST' });
});

test('an event on the next day is another event if no article reports a postponement', async () => {
  const id = await takePart('plan');
  const other = await takePart('report');
  expect((await mainOf(other)).id).not.toBe((await mainOf(id)).id);
  expect(await mainOf(id)).toMatchObject({ startsOn: new Date('2025-03-22'), status: 'PLANNED' });
});
