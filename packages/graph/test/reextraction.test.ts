import { extract } from '@wortlaut/extract';
import { describe, expect, test } from 'vitest';
import {
  createArticleImport,
  type Extract,
  findDoubtfulEvents,
  linkStatementToEvent,
  mergeEvents,
  reextractArticle,
  reviewStatement,
  runEdit,
  splitEvent,
  undoRevision,
  unlinkStatementFromEvent,
  updateArticle,
  updateEvent,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';
import { article, beben, by, db, eachInOwnDatabase, event, mainOf, quake, take } from './stories.ts';

eachInOwnDatabase();

/**
 * Two verdicts by the same court and judge on different days. The first article about the first verdict gives no day.
 */
const verdicts = [
  [
    {
      title: 'Freispruch für Chirurgen in Fulda',
      text: 'Das Landgericht Fulda hat den Chirurgen Armin Zoller vom Vorwurf der fahrlässigen Tötung freigesprochen. Ein Gutachter habe keinen Fehler feststellen können, sagte Richterin Ilka Borg am Dienstag. Die Staatsanwaltschaft hatte zwei Jahre Haft gefordert.',
    },
    '2024-10-09',
  ],
  [
    {
      title: 'Fulda: Chirurg Zoller freigesprochen',
      text: 'Der Chirurg Armin Zoller ist am Dienstag in Fulda freigesprochen worden. Das Landgericht sah keine Schuld am Tod eines Patienten. „Ich bin erleichtert“, sagte Zoller nach dem Urteil.',
    },
    '2024-10-09',
  ],
  [
    {
      title: 'Haftstrafe für Hebamme in Fulda',
      text: 'Das Landgericht Fulda hat am Mittwoch eine Hebamme wegen Diebstahls zu 14 Monaten Haft verurteilt. „Sie hat das Vertrauen der Eltern missbraucht“, sagte Richterin Ilka Borg. Am Tag zuvor hatte das Gericht den Chirurgen Armin Zoller freigesprochen.',
    },
    '2024-10-10',
  ],
] as const;

test('extracting articles again does not merge main events on different days', async () => {
  const ids: string[] = [];
  for (const [text, day] of verdicts) ids.push(await take(text, day));
  const mains = async () => (await Promise.all(ids.map(mainOf))).map(({ id }) => id);
  const before = await mains();
  expect(new Set(before).size).toBe(2);
  for (const id of ids) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await mains()).toEqual(before);
  }
});

test('extracting articles again keeps the kind given by the first article', async () => {
  const ids = [
    await take({
      title: 'Überfall auf Bijouterie in Zug',
      text: 'Drei maskierte Männer haben am Dienstag in Zug eine Bijouterie überfallen. Sie erbeuteten Uhren und flohen, sagte Polizeisprecher Urs Bolliger.',
    }),
    await take({
      title: 'Drei Maskierte überfallen Schmuckgeschäft in Zug',
      text: 'Bei einem Angriff auf die Bijouterie in Zug haben drei Maskierte am Dienstag Uhren erbeutet. Polizeisprecher Urs Bolliger sagte, niemand sei verletzt worden.',
    }),
  ];
  const before = await Promise.all(ids.map(mainOf));
  for (const id of ids) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    const after = await Promise.all(ids.map(mainOf));
    expect(after.map(({ kind, sense }) => [kind, sense])).toEqual(before.map(({ kind, sense }) => [kind, sense]));
  }
});

test('a merge by an import is not doubtful, even if the sentence with the mention gives another day', async () => {
  const ids = [
    await take(
      {
        title: 'Kartellamt genehmigt Fusion von Belmor und Tarkos',
        text: 'Das Kartellamt hat den Zusammenschluss der Stahlkonzerne Belmor und Tarkos genehmigt. Die Behörde teilte das am Dienstag in Bonn mit. Belmor muss zwei Werke verkaufen. "Der Wettbewerb bleibt gewahrt", sagte Präsidentin Elena Rotter. Die Fusion soll zum 1. Januar wirksam werden.',
      },
      '2026-12-02',
    ),
    await take(
      {
        title: 'Regulator clears Belmor-Tarkos steel merger',
        text: 'The regulator approved the merger of steelmakers Belmor and Tarkos on Tuesday, on condition that Belmor sells two plants. President Elena Rotter said competition would be preserved. Belmor shares rose 3 percent in Bonn.',
      },
      '2026-12-01',
      'en',
    ),
  ];
  const [one, other] = await Promise.all(ids.map(mainOf));
  expect(one).toEqual(other);
  expect((await findDoubtfulEvents(db, [one?.id ?? ''])).get(one?.id ?? '')).toEqual([]);
});

describe('two events for one happening, from an extractor that read neither stories nor dates', () => {
  const readOld: Extract = (input) => {
    const extraction = extract(input);
    const events = extraction.events.map((event) => ({ ...event, start: null, dateText: null, place: null }));
    return { ...extraction, events, story: [] };
  };
  /** Imports two articles as the old extractor did. @returns their IDs */
  const takeOld = async () => {
    const imports = createArticleImport(db, readOld);
    const ids: string[] = [];
    for (const { title, text } of [quake, beben]) {
      const known = { title, published: '2024-05-14', language: 'de' };
      ids.push((await imports.importArticle({ content: text, format: 'TEXT', known })).articleId);
    }
    return ids;
  };
  const again = async (id: string) => {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    expect(await findWrongDerived(db)).toEqual({});
  };
  const mains = async (ids: readonly string[]) => (await Promise.all(ids.map(mainOf))).map(({ id }) => id);

  test('become one when their articles are extracted again, and two when that is undone', async () => {
    const ids = await takeOld();
    const before = await mains(ids);
    expect(new Set(before).size).toBe(2);
    for (const id of ids) await again(id);
    const after = await mains(ids);
    expect(new Set(after).size).toBe(1);
    const { id: last } = await db.revision.findFirstOrThrow({ orderBy: { number: 'desc' } });
    await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, last));
    expect(await mains(ids)).toEqual(before);
    expect(await findWrongDerived(db)).toEqual({});
  });

  test('stay two if an editor has changed one of them', async () => {
    const ids = await takeOld();
    const before = await mains(ids);
    await runEdit(db, { actor: by, action: 'UPDATE_EVENT' }, async (tx) =>
      updateEvent(tx, { ...(await event(before[0] ?? '')), title: 'Beben vor Samora' }),
    );
    for (const id of ids) await again(id);
    expect(await mains(ids)).toEqual(before);
  });
});

describe('a reviewed statement without a link to an event, from an extractor that linked none', () => {
  const review = async () => {
    const id = await take(quake);
    const main = await mainOf(id);
    await db.statementEvent.deleteMany({});
    const [statement] = await db.statement.findMany({ where: { articleId: id, kind: 'DIRECT' } });
    if (statement === undefined) throw new Error('the article has no statement');
    await runEdit(db, { actor: by, action: 'CONFIRM_STATEMENT' }, (tx) =>
      reviewStatement(tx, { id: statement.id, expectedVersion: statement.version }, 'CONFIRMED'),
    );
    const again = async () => {
      const seen = await article(id);
      await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
      return db.statementEvent.findMany({
        where: { statementId: statement.id },
        select: { eventId: true, link: true },
      });
    };
    return { statement, main, again };
  };

  test('is linked to the main event when the article is extracted again', async () => {
    const { main, again } = await review();
    expect(await again()).toEqual([{ eventId: main.id, link: 'MAIN' }]);
  });

  test('stays without a link if an editor has removed it', async () => {
    const { statement, main, again } = await review();
    const link = { statement: statement.id, event: main.id };
    await runEdit(db, { actor: by, action: 'LINK_EVENT' }, (tx) => linkStatementToEvent(tx, link));
    await runEdit(db, { actor: by, action: 'UNLINK_EVENT' }, (tx) => unlinkStatementFromEvent(tx, link));
    expect(await again()).toEqual([]);
  });
});

test('a split gives both events the dates and places of their articles, and a new extraction keeps the titles', async () => {
  const [first, second] = [await take(quake), await take(beben, '2024-05-15')];
  const { id: main } = await mainOf(first);
  // As if an import had joined the articles of two days.
  await db.event.update({ where: { id: main }, data: { startsOn: new Date('2024-05-01'), place: 'Kaltental' } });
  await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
    splitEvent(tx, { ...(await event(main)), title: 'Nachbeben', articles: [second] }),
  );
  const facts = async (id: string) => {
    const { title, startsOn, place } = await mainOf(id);
    return [title, startsOn?.toISOString().slice(0, 10), place];
  };
  const expectOwnFacts = async () => {
    expect(await facts(first)).toEqual(['Schweres Erdbeben erschüttert Insel Samora', '2024-05-13', 'Samora']);
    expect(await facts(second)).toEqual(['Nachbeben', '2024-05-13', 'Samora']);
  };
  await expectOwnFacts();
  for (const id of [first, second]) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
    await expectOwnFacts();
  }
});

describe('a split event whose article gives a date and a place only in another sentence', () => {
  const quits = {
    title: 'Kulturministerin Arnhild Wenk tritt zurück',
    text: 'Die Kulturministerin der Nordmark, Arnhild Wenk, hat am Dienstag in Fulda ihren Rücktritt erklärt. „Ich habe Fehler gemacht“, sagte Wenk.',
  };
  const later = {
    title: 'Museumsaffäre: Arnhild Wenk gibt Amt auf',
    text: 'Nach wochenlanger Kritik hat Kulturministerin Arnhild Wenk ihr Amt niedergelegt. Die 52-Jährige gab ihre Entscheidung am Dienstagmittag in der Staatskanzlei in Fulda bekannt. „Ich habe Fehler gemacht“, sagte die Politikerin.',
  };
  /** Imports both articles, splits off the event of the second and extracts both again. */
  const splitAndExtract = async (change: Parameters<typeof db.event.update>[0]['data']) => {
    const ids = [await take(quits), await take(later)];
    const { id: main } = await mainOf(ids[0] ?? '');
    expect((await mainOf(ids[1] ?? '')).id).toBe(main);
    await db.event.update({ where: { id: main }, data: change });
    await runEdit(db, { actor: by, action: 'SPLIT_EVENT' }, async (tx) =>
      splitEvent(tx, { ...(await event(main)), title: 'Abschied von Arnhild Wenk', articles: [ids[1] ?? ''] }),
    );
    const before = await dump(db);
    for (const id of ids) {
      const seen = await article(id);
      await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
      expect(await findWrongDerived(db)).toEqual({});
    }
    const after = await mainOf(ids[1] ?? '');
    const revisions = await db.revision.findMany({
      where: { action: 'REEXTRACT_ARTICLE' },
      orderBy: { number: 'desc' },
    });
    for (const { id } of revisions)
      await runEdit(db, { actor: by, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, id));
    expect(await dump(db)).toEqual(before);
    const { title, kind, startsOn, place } = after;
    return [title, kind, startsOn?.toISOString().slice(0, 10), place];
  };

  test('keeps them when the article is extracted again', async () => {
    expect(await splitAndExtract({})).toEqual(['Abschied von Arnhild Wenk', 'APPOINTMENT', '2024-05-14', 'Fulda']);
  });

  test('loses a date and a place that the article does not mention', async () => {
    const [title, kind, day, place] = await splitAndExtract({ startsOn: new Date('2024-05-03'), place: 'Kaltental' });
    expect([title, kind]).toEqual(['Abschied von Arnhild Wenk', 'APPOINTMENT']);
    expect(day).not.toBe('2024-05-03');
    expect(place).not.toBe('Kaltental');
  });
});

test('the headline of an article does not change a main event that an editor has set', async () => {
  const [first, second] = [
    await take({
      title: 'Nordwerk verkauft Tochter Belmor an Tarkos',
      text: 'Der Konzern Nordwerk trennt sich von Belmor. „Wir gehen diesen Weg gemeinsam“, sagte Vorstandschefin Elena Rotter. Die Belegschaft hatte lange gewartet.',
    }),
    await take(quake, '2024-05-15'),
  ];
  const quakeEvent = await mainOf(second);
  await runEdit(db, { actor: by, action: 'UPDATE_ARTICLE' }, async (tx) =>
    updateArticle(tx, { ...(await article(first)), mainEvent: quakeEvent.id }),
  );
  const { version: _version, ...set } = await mainOf(first);
  for (const id of [first, second]) {
    const seen = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, seen));
  }
  expect(await mainOf(first)).toMatchObject(set);
});

test('merging an event of a known kind into one of an unknown kind keeps the kind, also after a new extraction', async () => {
  const ids = [
    await take({
      title: 'Nordwerk verkauft Tochter Belmor an Tarkos',
      text: 'Der Konzern Nordwerk trennt sich von Belmor. „Wir gehen diesen Weg gemeinsam“, sagte Vorstandschefin Elena Rotter. Die Belegschaft hatte lange gewartet.',
    }),
    await take(quake, '2024-05-15'),
  ];
  const [vague, known] = await Promise.all(ids.map(mainOf));
  if (vague === undefined || known === undefined) throw new Error('an article has no main event');
  await db.event.update({ where: { id: vague.id }, data: { kind: 'OTHER', sense: 'OTHER' } });
  const seen = await event(known.id);
  await runEdit(db, { actor: by, action: 'MERGE_EVENTS' }, async (tx) =>
    mergeEvents(tx, { ...(await event(vague.id)), other: seen.id, otherExpectedVersion: seen.expectedVersion }),
  );
  const { version: _version, ...merged } = await mainOf(ids[1] ?? '');
  expect(merged).toMatchObject({ id: vague.id, kind: 'DISASTER', sense: 'EARTHQUAKE', title: vague.title });
  for (const id of ids) {
    const before = await article(id);
    await runEdit(db, { actor: by, action: 'REEXTRACT_ARTICLE' }, (tx) => reextractArticle(tx, before));
  }
  expect(await mainOf(ids[0] ?? '')).toMatchObject(merged);
});
