import { createDatabase, type Database, type RevisionAction } from '@wortlaut/database';
import { nameKeys } from '@wortlaut/extract';
import { createTestDatabase } from '@wortlaut/testing';
import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import {
  type ArticleImport,
  createArticleImport,
  type Edited,
  foldName,
  runEdit,
  type Transaction,
  undoRevision,
} from '../src/index.ts';
import { sortName } from '../src/names/sort-name.ts';
import { findWrongDerived } from './derived.ts';
import { dump } from './dump.ts';

/** A database with a few handmade records and two editors. */
export interface Newsroom {
  readonly url: string;
  readonly db: Database;
  readonly imports: ArticleImport;
  readonly ids: Ids;
  /** Makes a change as Ada, or as another editor on a different server. */
  edit<Result extends object>(
    action: RevisionAction,
    change: (tx: Transaction) => Promise<Result>,
    by?: string,
  ): Promise<Edited<Result>>;
  /** Undoes a revision. @returns the ID of the revision that records the undo */
  undo(revisionId: string | null): Promise<string>;
  dump(): Promise<Record<string, unknown[]>>;
  close(): Promise<void>;
}

type Ids = Readonly<
  Record<
    'bote' | 'record' | 'quandtmoor' | 'quandmoor' | 'petersill' | 'vote' | 'ballot' | 'denial' | 'reply' | 'tear',
    string
  >
>;

/** The texts of the two articles, which are fictional. */
export const bodies = {
  bote: '„Wir reißen nichts ab“, sagte Ilse Quandtmoor vor der Abstimmung. Hanno Petersill: „Das Geld fehlt.“',
  record: '“We tear down nothing,” Ilse Quandmoor said after the ballot. Hanno Petersill smiled at Quandmoor.',
};

/** Creates the database. */
export async function openNewsroom(): Promise<Newsroom> {
  const database = await createTestDatabase();
  const db = createDatabase(database.url);
  const ids = await fill(db);
  // All editors except Ada use another server, so that their transactions run concurrently with hers.
  const elsewhere = createDatabase(database.url);
  const edit: Newsroom['edit'] = (action, change, by = 'Ada') =>
    runEdit(by === 'Ada' ? db : elsewhere, { actor: { name: by, role: 'EDITOR' }, action }, change);
  return {
    url: database.url,
    db,
    imports: createArticleImport(db),
    ids,
    edit,
    undo: async (id) => {
      const { revisionId } = await runEdit(db, { actor: null, action: 'UNDO' }, (tx, running) =>
        undoRevision(tx, running, id ?? ''),
      );
      return revisionId ?? '';
    },
    dump: () => dump(db),
    close: async () => {
      await db.$disconnect();
      await elsewhere.$disconnect();
      await database.drop();
    },
  };
}

/**
 * Makes a change, undoes it, redoes it and undoes it again. After each step, the graph must be in the expected state,
 * and all derived columns must match their source rows.
 */
export async function expectUndoable(room: Newsroom, ...[action, change]: Parameters<Newsroom['edit']>): Promise<void> {
  const read = async () => {
    expect(await findWrongDerived(room.db), action).toEqual({});
    return room.dump();
  };
  const before = await read();
  const { revisionId } = await room.edit(action, change);
  const after = await read();
  expect(after).not.toEqual(before);
  const undo = await room.undo(revisionId);
  expect(await read()).toEqual(before);
  const redo = await room.undo(undo);
  expect(await read()).toEqual(after);
  await room.undo(redo);
  expect(await read()).toEqual(before);
}

/** Returns the span of the specified words in a text. */
export function span(body: string, text: string): { start: number; end: number } {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in the body`);
  return { start, end: start + text.length };
}

async function fill(db: Database): Promise<Ids> {
  const bote = await addArticle(db, 'bote', 'de', '2024-03-04');
  const record = await addArticle(db, 'record', 'en', '2024-05-13');
  const quandtmoor = await addPerson(db, 'Ilse Quandtmoor', [[bote, ['Ilse Quandtmoor']]]);
  const quandmoor = await addPerson(db, 'Ilse Quandmoor', [[record, ['Ilse Quandmoor', 'Quandmoor']]]);
  const petersill = await addPerson(db, 'Hanno Petersill', [
    [bote, ['Hanno Petersill']],
    [record, ['Hanno Petersill']],
  ]);
  await suggest(db, quandtmoor, quandmoor);
  await suggest(db, petersill, quandmoor);
  const vote = await addEvent(db, bote, 'Abstimmung', [quandtmoor, petersill]);
  const ballot = await addEvent(db, record, 'ballot', [quandmoor, petersill]);
  await suggestEvents(db, vote, ballot);
  const denial = await addStatement(db, bote, '„Wir reißen nichts ab“', quandtmoor, [vote]);
  const reply = await addStatement(db, bote, '„Das Geld fehlt.“', petersill, []);
  const tear = await addStatement(db, record, '“We tear down nothing,”', quandmoor, [ballot]);
  return { bote: bote.id, record: record.id, quandtmoor, quandmoor, petersill, vote, ballot, denial, reply, tear };
}

interface Printed {
  readonly id: string;
  readonly body: string;
  readonly datedAt: Date;
  readonly language: string;
  readonly outlet: string;
}

async function addArticle(db: Database, name: 'bote' | 'record', language: string, day: string): Promise<Printed> {
  const article = { id: uuidv7(), body: bodies[name], datedAt: new Date(`${day}T00:00:00Z`), language, outlet: name };
  await db.article.create({
    data: {
      ...article,
      ...{ title: `The bridge (${name})`, supported: true, publishedAt: article.datedAt },
      ...{ publishedDayOnly: true, retrievedAt: new Date('2024-06-01T00:00:00Z'), bodyLength: article.body.length },
      ...{
        sourceContent: article.body,
        sourceFormat: 'TEXT',
        contentHash: name,
        relatedHeadlines: [],
        boilerplate: [],
      },
      ...{ statementCount: name === 'bote' ? 2 : 1, extractorVersion: 'test-0' },
    },
  });
  const revision = { id: uuidv7(), actor: 'anonymous', action: 'IMPORT_ARTICLE' } as const;
  await db.revision.create({ data: { ...revision, records: { create: { recordId: article.id } } } });
  return article;
}

async function addPerson(db: Database, name: string, printed: [Printed, string[]][]): Promise<string> {
  const id = uuidv7();
  const person = { name, kind: 'INDIVIDUAL', named: true } as const;
  await db.person.create({ data: { id, ...person, sortName: sortName(person), statementCount: 1 } });
  await db.nameKey.createMany({ data: nameKeys({ ...person, text: name }).map((key) => ({ key, personId: id })) });
  const counts = new Map<string, number>();
  for (const [{ id: articleId, body, datedAt }, names] of printed) {
    const spans = names.map((text) => ({ text, start: body.lastIndexOf(text) }));
    await db.mention.createMany({
      data: spans.map(({ text, start }) => ({
        id: uuidv7(),
        articleId,
        personId: id,
        start,
        end: start + text.length,
        text,
      })),
    });
    for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + 1);
    const start = Math.min(...spans.map((each) => each.start));
    await db.articlePerson.create({ data: { articleId, personId: id, start, datedAt } });
    await db.personRole.create({ data: { id: uuidv7(), personId: id, articleId, role: 'speaker' } });
  }
  const variants = [...counts].map(([text, count]) => ({
    id: uuidv7(),
    personId: id,
    name: text,
    folded: foldName(text),
    count,
  }));
  await db.nameVariant.createMany({ data: variants });
  return id;
}

async function suggest(db: Database, personId: string, otherId: string): Promise<void> {
  const pair = { score: 0.7, reasons: ['SIMILAR_SURNAME'] };
  await db.personMergeSuggestion.create({ data: { id: uuidv7(), personId, otherId, ...pair } });
  await db.personMergeSuggestion.create({ data: { id: uuidv7(), personId: otherId, otherId: personId, ...pair } });
}

async function suggestEvents(db: Database, eventId: string, otherId: string): Promise<void> {
  const pair = { score: 0.75, reasons: ['SAME_KIND', 'SAME_DATE'] };
  await db.eventMergeSuggestion.create({ data: { id: uuidv7(), eventId, otherId, ...pair } });
  await db.eventMergeSuggestion.create({ data: { id: uuidv7(), eventId: otherId, otherId: eventId, ...pair } });
}

async function addEvent(db: Database, article: Printed, word: string, people: string[]): Promise<string> {
  const id = uuidv7();
  const datedAt = new Date('2024-05-12T00:00:00Z');
  await db.event.create({
    data: {
      id,
      title: word,
      sense: word.toUpperCase(),
      startsOn: datedAt,
      startPrecision: 'DAY',
      status: 'PAST',
      datedAt,
    },
  });
  const { start, end } = span(article.body, word);
  await db.eventMention.create({ data: { id: uuidv7(), eventId: id, articleId: article.id, start, end, text: word } });
  await db.articleEvent.create({ data: { articleId: article.id, eventId: id, start, datedAt: article.datedAt } });
  await db.eventParticipant.createMany({ data: people.map((personId) => ({ eventId: id, personId, datedAt })) });
  return id;
}

async function addStatement(
  db: Database,
  { id: articleId, body, datedAt, language, outlet }: Printed,
  quoteText: string,
  speakerId: string,
  events: string[],
): Promise<string> {
  const id = uuidv7();
  const { start, end } = span(body, quoteText);
  await db.statement.create({
    data: {
      ...{ id, articleId, speakerId, datedAt, language, outlet, quoteText, start, quoteSpans: [start, end] },
      ...{ kind: 'DIRECT', medium: 'SPEECH', pattern: 'QUOTATION_MARKS', attribution: 'NAME', confidence: 0.9 },
      ...{ cueSpans: [], speakerSpans: [], frameSpans: [], addresseeSpans: [], extractorVersion: 'test-0' },
    },
  });
  await db.statementEvent.createMany({ data: events.map((eventId) => ({ statementId: id, eventId, datedAt })) });
  return id;
}
