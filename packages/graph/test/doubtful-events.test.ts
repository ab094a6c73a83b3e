import { expect, test } from 'vitest';
import { repairEvents } from '../src/derived/repair-events.ts';
import { mergeInto } from '../src/edit/merge-events.ts';
import {
  findDoubtfulEvents,
  findDoubtfulMerges,
  linkStatementToEvent,
  mergeEvents,
  reextractArticle,
  runEdit,
  splitEvent,
  undoRevision,
  updateArticle,
  updateStatement,
} from '../src/index.ts';
import {
  article,
  beben,
  by,
  db,
  eachInOwnDatabase,
  elsewhere,
  event,
  inEnglish,
  mainOf,
  quake,
  take,
} from './stories.ts';

eachInOwnDatabase();

/** Two fires in one town on one day, with nothing else in common. */
const fires = [
  {
    title: 'Feuer zerstört Speicher in Fulda',
    text: 'Ein Feuer hat am Montag einen Speicher am Hafen von Fulda zerstört. Das Getreide verbrannte. „Der Speicher ist weg“, sagte Müller Bodo Lindwurm.',
  },
  {
    title: 'Zwei Verletzte bei Brand in Fuldaer Pflegeheim',
    text: 'Bei einem Brand in einem Pflegeheim in Fulda sind am Montag zwei Bewohnerinnen verletzt worden. Eine Kerze hatte eine Gardine entzündet. „Alle sind in Sicherheit“, sagte Heimleiterin Ida Quast.',
  },
] as const;

/** Merges the main events of two articles as an older version did: without a revision. */
async function mergeSilently(one: string, other: string): Promise<void> {
  const [kept, gone] = [await mainOf(one), await mainOf(other)];
  await db.$transaction(async (tx) => {
    await mergeInto(tx, kept.id, gone.id);
    await repairEvents(tx, [kept.id]);
  });
}

/** Lists the titles of the kept and the other event of each doubtful merge. */
async function doubtful(): Promise<string[]> {
  const events = await db.event.findMany({ select: { id: true, title: true } });
  const found = await findDoubtfulEvents(
    db,
    events.map(({ id }) => id),
  );
  return events.flatMap(({ id, title }) => (found.get(id) ?? []).map((merge) => `${title} / ${merge.title}`));
}

test('the merges that an import makes today are not doubtful', async () => {
  for (const [text, day, language] of [
    [quake, '2024-05-14', 'de'],
    [elsewhere, '2024-05-14', 'de'],
    [beben, '2024-05-15', 'de'],
    [inEnglish, '2024-05-14', 'en'],
  ] as const)
    await take(text, day, language);
  const shared = await db.event.findMany({ where: { mainOf: { some: {} } }, include: { mainOf: true } });
  expect(shared.map(({ mainOf: articles }) => articles.length).toSorted()).toEqual([1, 3]);
  expect(await doubtful()).toEqual([]);
});

test('a merge of an older version that an import does not make today is doubtful, and only that one', async () => {
  const quakes = [await take(quake), await take(beben, '2024-05-15')];
  const [speicher, heim] = [await take(fires[0]), await take(fires[1])];
  expect((await mainOf(speicher)).id).not.toBe((await mainOf(heim)).id);
  expect((await mainOf(quakes[0] ?? '')).id).toBe((await mainOf(quakes[1] ?? '')).id);
  await mergeSilently(speicher, heim);
  expect(await doubtful()).toEqual([`${fires[0].title} / ${fires[1].title}`]);
});

test('the event of the first article is kept, even if more articles are about the other event', async () => {
  const first = await take(elsewhere);
  const others = [await take(quake), await take(beben, '2024-05-15')];
  await mergeSilently(first, others[0] ?? '');
  expect(await doubtful()).toEqual([`${elsewhere.title} / ${quake.title}`]);
  const { id } = await mainOf(first);
  const [merge] = (await findDoubtfulEvents(db, [id])).get(id) ?? [];
  expect(merge?.articleIds).toEqual(others);
  await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
    splitEvent(tx, { ...(await event(id)), title: merge?.title ?? '', articles: merge?.articleIds ?? [] }),
  );
  expect(await doubtful()).toEqual([]);
  const [kept, split] = [await mainOf(first), await mainOf(others[1] ?? '')];
  expect([kept.place, split.place]).toEqual(['Kaltental', 'Samora']);
});

test('a merge by an editor and a main event set by an editor are never doubtful', async () => {
  const [speicher, heim] = [await take(fires[0]), await take(fires[1])];
  const [kept, gone] = [await mainOf(speicher), await mainOf(heim)];
  const { revisionId } = await runEdit(db, { actor: by, action: 'MERGE_EVENTS' }, async (tx) =>
    mergeEvents(tx, {
      ...(await event(kept.id)),
      other: gone.id,
      otherExpectedVersion: (await event(gone.id)).expectedVersion,
    }),
  );
  expect(await doubtful()).toEqual([]);
  for (const id of [speicher, heim]) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
  }
  expect(await doubtful()).toEqual([]);
  expect((await mainOf(heim)).id).toBe(kept.id);
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  await runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
    updateArticle(tx, { ...(await article(heim)), mainEvent: kept.id }),
  );
  expect(await doubtful()).toEqual([]);
});

test('if an editor set the main event of the older article, the newer one is not doubtful either', async () => {
  const [speicher, heim] = [await take(fires[0]), await take(fires[1])];
  const chosen = await mainOf(heim);
  await runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
    updateArticle(tx, { ...(await article(speicher)), mainEvent: chosen.id }),
  );
  expect(await doubtful()).toEqual([]);
  const again = await article(heim);
  await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, again));
  expect(await doubtful()).toEqual([]);
  expect((await mainOf(speicher)).id).toBe(chosen.id);
});

test('an event to which an editor linked a statement is not doubtful', async () => {
  const [speicher, heim] = [await take(fires[0]), await take(fires[1])];
  const { id } = await mainOf(heim);
  const { id: statement } = await db.statement.findFirstOrThrow({ where: { articleId: speicher } });
  await runEdit(db, { actor: by, action: 'LINK_EVENT' }, (tx) => linkStatementToEvent(tx, { statement, event: id }));
  expect(await db.articleEvent.count({ where: { eventId: id } })).toBe(2);
  expect(await doubtful()).toEqual([]);
});

test('an event whose split an editor undid is not doubtful, even after both articles were extracted again', async () => {
  const [speicher, heim] = [await take(fires[0]), await take(fires[1])];
  await mergeSilently(speicher, heim);
  const { id } = await mainOf(speicher);
  const { revisionId } = await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
    splitEvent(tx, { ...(await event(id)), title: fires[1].title, articles: [heim], suggestMerge: true }),
  );
  await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, revisionId ?? ''));
  for (const one of [speicher, heim]) {
    const seen = await article(one);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
  }
  expect(await doubtful()).toEqual([]);
  expect((await mainOf(heim)).id).toBe(id);
});

/** Two people in different towns and roles. */
const speakers = [
  {
    title: 'Stadtrat von Fulda streitet über Radweg',
    text: 'Im Stadtrat von Fulda wird über den Radweg gestritten. „Der Radweg kommt“, sagte Bürgermeisterin Ida Quast am Montag. Quast leitet die Stadt seit 2019.',
  },
  {
    title: 'Torhüterin gewinnt Pokal in Husum',
    text: 'Die Handballerinnen haben in Husum den Pokal gewonnen. „Das war stark“, sagte Torhüterin Mara Holm am Montag. Holm hielt zwei Siebenmeter.',
  },
] as const;

test.each([
  ['an older', 0, 1],
  ['a newer', 1, 0],
] as const)(
  'a speaker whom an editor assigned in %s article is not a doubtful merge of people',
  async (_, at, otherAt) => {
    const articles = [await take(speakers[0]), await take(speakers[1], '2024-08-20')];
    const statementIn = (articleId = '') => db.statement.findFirstOrThrow({ where: { articleId } });
    const [{ id, version }, { speakerId }] = [await statementIn(articles[at]), await statementIn(articles[otherAt])];
    const speaker = speakerId ?? '';
    await runEdit(db, { actor: by, action: 'UPDATE_STATEMENT' }, (tx) =>
      updateStatement(tx, { id, expectedVersion: version, speaker }),
    );
    expect(await db.articlePerson.count({ where: { personId: speaker } })).toBe(2);
    expect((await findDoubtfulMerges(db, [speaker])).get(speaker)).toEqual([]);
  },
);
