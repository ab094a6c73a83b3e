import { extract } from '@wortlaut/extract';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  ConflictError,
  createArticleImport,
  createPerson,
  deletePerson,
  mergePeople,
  reextractArticle,
  splitPerson,
  updatePerson,
  updateStatement,
} from '../src/index.ts';
import { findWrongDerived } from './derived.ts';
import { expectUndoable, type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  await room?.close();
  room = await openNewsroom();
});
afterAll(() => room.close());

const person = (id: string) => room.db.person.findUniqueOrThrow({ where: { id } });
const seen = async (id: string) => ({ id, expectedVersion: (await person(id)).version });
const pair = async (kept: string, gone: string) => ({
  ...(await seen(kept)),
  ...{ other: gone, otherExpectedVersion: (await person(gone)).version },
});
const represent = async (id: string, represents: string | null) =>
  room.edit('UPDATE_PERSON', async (tx) => updatePerson(tx, { ...(await seen(id)), represents }));
const addPerson = async (name: string) => {
  const { result } = await room.edit('CREATE_PERSON', (tx) =>
    createPerson(tx, { name, kind: 'INDIVIDUAL', named: false }),
  );
  return result.id;
};

/** Returns the IDs of the statements that others make for a person. */
async function spokenFor(id: string): Promise<string[]> {
  expect(await findWrongDerived(room.db)).toEqual({});
  const rows = await room.db.statementPrincipal.findMany({ where: { personId: id }, orderBy: { datedAt: 'asc' } });
  return rows.map(({ statementId }) => statementId);
}

async function importArticle(articleBody: string) {
  const { articleId } = await room.imports.importArticle({
    content: JSON.stringify({ headline: 'Die Straße', inLanguage: 'en', datePublished: '2024-06-02', articleBody }),
    format: 'JSON',
  });
  const people = await room.db.person.findMany({
    where: { articles: { some: { articleId } } },
    select: { id: true, name: true, named: true, representsId: true, statementCount: true },
  });
  return { articleId, people };
}

const spokeswoman = 'A spokeswoman for Governor Amy Tolland said the road was safe.';

test('lists the statements of a representative for the represented person, but not as their own', async () => {
  const { reply, denial, petersill, quandtmoor } = room.ids;
  const { revisionId } = await represent(petersill, quandtmoor);
  expect(await spokenFor(quandtmoor)).toEqual([reply]);
  expect((await person(quandtmoor)).statementCount).toBe(1);
  const records = await room.db.revisionRecord.findMany({ where: { revision: { id: revisionId ?? '' } } });
  expect(records.map(({ recordId }) => recordId)).toEqual(expect.arrayContaining([petersill, quandtmoor]));
  const { version } = await room.db.statement.findUniqueOrThrow({ where: { id: denial } });
  await room.edit('UPDATE_STATEMENT', (tx) =>
    updateStatement(tx, { id: denial, expectedVersion: version, speakers: [quandtmoor, petersill] }),
  );
  expect((await spokenFor(quandtmoor)).sort()).toEqual([reply, denial].sort());
  await represent(petersill, null);
  expect(await spokenFor(quandtmoor)).toEqual([]);
});

test('every edit to representatives can be undone, redone and undone again without leaving a trace', async () => {
  const { bote, petersill, quandtmoor, quandmoor } = room.ids;
  await expectUndoable(room, 'CREATE_PERSON', (tx) =>
    createPerson(tx, { name: 'Sprecher', kind: 'INDIVIDUAL', named: false, represents: petersill }),
  );
  await expectUndoable(room, 'UPDATE_PERSON', async (tx) =>
    updatePerson(tx, { ...(await seen(petersill)), represents: quandtmoor }),
  );
  await represent(petersill, quandtmoor);
  await represent(quandtmoor, quandmoor);
  for (const id of [petersill, quandtmoor, quandmoor]) {
    await expectUndoable(room, 'DELETE_PERSON', async (tx) => deletePerson(tx, await seen(id)));
  }
  for (const [kept, gone] of [
    [petersill, quandtmoor],
    [quandtmoor, petersill],
    [petersill, quandmoor],
    [quandmoor, petersill],
    [quandmoor, quandtmoor],
  ] as const) {
    await expectUndoable(room, 'MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair(kept, gone)));
  }
  await represent(quandtmoor, null);
  await represent(quandtmoor, petersill).catch(() => undefined);
  await expectUndoable(room, 'SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seen(petersill)), name: 'H. Petersill', variants: [], articles: [bote] }),
  );
});

test('no edit or undo makes anyone represent themselves, directly or through others', async () => {
  const { petersill, quandtmoor, quandmoor } = room.ids;
  const path = ['input', 'represents'];
  await expect(represent(petersill, petersill)).rejects.toMatchObject({ path });
  await expect(represent(petersill, crypto.randomUUID())).rejects.toMatchObject({ code: 'UNKNOWN_ID', path });
  await represent(petersill, quandtmoor);
  await represent(quandtmoor, quandmoor);
  await expect(represent(quandmoor, petersill)).rejects.toMatchObject({ path });
  const cleared = await represent(petersill, null);
  const turned = await represent(quandmoor, petersill);
  await expect(room.undo(cleared.revisionId)).rejects.toBeInstanceOf(ConflictError);
  expect(await findWrongDerived(room.db)).toEqual({});
  await room.undo(turned.revisionId);
  await room.undo(cleared.revisionId);
  expect(await person(petersill)).toMatchObject({ representsId: quandtmoor });
});

test('a merge keeps whom the people represent and who represents them, without circles', async () => {
  const { reply, petersill, quandtmoor, quandmoor } = room.ids;
  const [spokesman, lawyer] = [await addPerson('spokesman'), await addPerson('lawyer')];
  await represent(spokesman, quandmoor);
  await represent(lawyer, spokesman);
  await represent(petersill, quandmoor);
  await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair(quandtmoor, quandmoor)));
  expect(await person(spokesman)).toMatchObject({ representsId: quandtmoor });
  expect(await spokenFor(quandtmoor)).toEqual([reply]);
  await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair(petersill, spokesman)));
  expect(await person(petersill)).toMatchObject({ representsId: quandtmoor });
  expect(await person(lawyer)).toMatchObject({ representsId: petersill });
  // The lawyer speaks for Petersill, who speaks for Quandtmoor. If the lawyer and Quandtmoor are merged, this would be
  // a circle.
  await room.edit('MERGE_PEOPLE', async (tx) => mergePeople(tx, await pair(quandtmoor, lawyer)));
  expect(await person(quandtmoor)).toMatchObject({ representsId: null });
  expect(await person(petersill)).toMatchObject({ representsId: quandtmoor });
  expect(await findWrongDerived(room.db)).toEqual({});
});

test('deleting a represented person keeps the representative, and an undo restores the link', async () => {
  const { reply, petersill, quandtmoor } = room.ids;
  await represent(petersill, quandtmoor);
  const { revisionId } = await room.edit('DELETE_PERSON', async (tx) => deletePerson(tx, await seen(quandtmoor)));
  expect(await person(petersill)).toMatchObject({ representsId: null });
  await room.undo(revisionId);
  expect(await person(petersill)).toMatchObject({ representsId: quandtmoor });
  expect(await spokenFor(quandtmoor)).toEqual([reply]);
});

test('does not undo the creation of a person whom somebody represents', async () => {
  const { petersill } = room.ids;
  const made = await room.edit('CREATE_PERSON', (tx) => createPerson(tx, { name: 'Deichamt', kind: 'ORGANIZATION' }));
  const later = await represent(petersill, made.result.id);
  const error = await room.undo(made.revisionId).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ revisionId: later.revisionId });
});

test('a split moves the representatives who appear only in articles about the new person', async () => {
  const { bote, petersill } = room.ids;
  const { people } = await importArticle('A spokesman for Hanno Petersill said the dam was full.');
  const spokesman = people.find(({ named }) => !named);
  expect(spokesman?.representsId).toBe(petersill);
  const article = await room.db.articlePerson.findFirstOrThrow({ where: { personId: spokesman?.id ?? '' } });
  await expectUndoable(room, 'SPLIT_PERSON', async (tx) =>
    splitPerson(tx, { ...(await seen(petersill)), name: 'H. P.', variants: [], articles: [article.articleId] }),
  );
  const split = async (articles: string[]) =>
    (
      await room.edit('SPLIT_PERSON', async (tx) =>
        splitPerson(tx, { ...(await seen(petersill)), name: 'H. P.', variants: [], articles }),
      )
    ).result.newId;
  await split([bote]);
  expect(await person(spokesman?.id ?? '')).toMatchObject({ representsId: petersill });
  const other = await split([article.articleId]);
  expect(await person(spokesman?.id ?? '')).toMatchObject({ representsId: other });
});

test('an import stores whom an unnamed speaker represents, and deleting the article leaves no trace', async () => {
  const before = await room.dump();
  const { articleId, people } = await importArticle(spokeswoman);
  const governor = people.find(({ named }) => named);
  expect(governor).toMatchObject({ name: 'Amy Tolland', statementCount: 0, representsId: null });
  expect(people.find(({ named }) => !named)).toMatchObject({ representsId: governor?.id, statementCount: 1 });
  expect(await spokenFor(governor?.id ?? '')).toHaveLength(1);
  await room.imports.deleteArticle(articleId);
  expect(await room.dump()).toEqual(before);
});

test('extracting an article again updates whom its people represent, unless an editor has changed it', async () => {
  const unaware = createArticleImport(room.db, (input) => {
    const found = extract(input);
    return { ...found, people: found.people.map((each) => ({ ...each, represents: null })) };
  });
  const { articleId } = await unaware.importArticle({
    content: JSON.stringify({ headline: 'The road', inLanguage: 'en', articleBody: spokeswoman }),
    format: 'JSON',
  });
  const again = async () => {
    const { version } = await room.db.article.findUniqueOrThrow({ where: { id: articleId } });
    await room.edit('REEXTRACT_ARTICLE', (tx) => reextractArticle(tx, { id: articleId, expectedVersion: version }));
    expect(await findWrongDerived(room.db)).toEqual({});
    return room.db.person.findFirstOrThrow({ where: { named: false } });
  };
  const { id, representsId } = await again();
  const governor = await room.db.person.findFirstOrThrow({ where: { name: 'Amy Tolland' } });
  expect(representsId).toBe(governor.id);
  await represent(id, room.ids.petersill);
  expect(await again()).toMatchObject({ id, representsId: room.ids.petersill });
  await represent(id, null);
  expect(await again()).toMatchObject({ id, representsId: null });
});

test('extracting an article again separates a spokeswoman from the person she speaks for', async () => {
  // Simulates an old extractor that did not know spokespeople. It attributed the words to the governor.
  const mistaken = createArticleImport(room.db, (input) => {
    const found = extract(input);
    const people = found.people.filter(({ named }) => named);
    const statements = found.statements.map((each) => ({ ...each, speaker: 0, speakers: [0] }));
    return {
      ...found,
      statements,
      people: people.map((each) => ({ ...each, represents: null })),
      events: [],
    };
  });
  const { articleId } = await mistaken.importArticle({
    content: JSON.stringify({ headline: 'The road', inLanguage: 'en', articleBody: spokeswoman }),
    format: 'JSON',
  });
  const governor = await room.db.person.findFirstOrThrow({ where: { name: 'Amy Tolland' } });
  expect(governor.statementCount).toBe(1);
  await room.edit('REEXTRACT_ARTICLE', (tx) => reextractArticle(tx, { id: articleId, expectedVersion: 1 }));
  expect(await person(governor.id)).toMatchObject({ statementCount: 0 });
  expect(await spokenFor(governor.id)).toHaveLength(1);
});

test('a later article adds whom a known person speaks for, and does not overwrite another value', async () => {
  const spokesman = async () => room.db.person.findFirstOrThrow({ where: { name: 'Tom Halesworth' } });
  const byName = async (name: string) => (await room.db.person.findFirstOrThrow({ where: { name } })).id;
  await importArticle('The spokesman Tom Halesworth said on Monday that the road was safe.');
  expect(await spokesman()).toMatchObject({ representsId: null });
  await importArticle('Tom Halesworth, a spokesman for Harland Shipping, said the ship was late.');
  expect(await spokesman()).toMatchObject({ representsId: await byName('Harland Shipping') });
  await importArticle('Tom Halesworth, a spokesman for Veltran Motors, said the car was late.');
  expect(await spokesman()).toMatchObject({ representsId: await byName('Harland Shipping') });
  expect(await findWrongDerived(room.db)).toEqual({});
});

test('a later article does not change whom a person represents if an editor has decided it', async () => {
  await importArticle('The spokesman Tom Halesworth said on Monday that the road was safe.');
  const { id } = await room.db.person.findFirstOrThrow({ where: { name: 'Tom Halesworth' } });
  await represent(id, room.ids.petersill);
  await represent(id, null);
  await importArticle('Tom Halesworth, a spokesman for Harland Shipping, said the ship was late.');
  expect(await person(id)).toMatchObject({ representsId: null });
});

test('undoing an import also removes whom it said that a known person represents', async () => {
  await importArticle('The spokesman Tom Halesworth said on Monday that the road was safe.');
  const before = await room.dump();
  const { revisionId } = await room.imports.importArticle({
    content: JSON.stringify({
      ...{ headline: 'The ship', inLanguage: 'en', datePublished: '2024-06-02' },
      articleBody: 'Tom Halesworth, a spokesman for Harland Shipping, said the ship was late.',
    }),
    format: 'JSON',
  });
  const { id, representsId } = await room.db.person.findFirstOrThrow({ where: { name: 'Tom Halesworth' } });
  expect(representsId).not.toBeNull();
  await room.undo(revisionId);
  expect(await person(id)).toMatchObject({ representsId: null });
  expect(await room.db.person.count()).toBe(before.Person?.length);
});

test('deleting the last article about a spokesperson also deletes the organization that only they represent', async () => {
  const names = async () => {
    const people = await room.db.person.findMany({ where: { name: { in: ['Ann Shaw', 'Norvik Shipping'] } } });
    return people.map(({ name }) => name).sort();
  };
  const first = await importArticle('Norvik Shipping said that the ship was late.');
  const second = await importArticle('Ann Shaw said on Sunday that the crew was safe.');
  await represent(second.people[0]?.id ?? '', first.people[0]?.id ?? '');
  await room.imports.deleteArticle(first.articleId);
  expect(await names()).toEqual(['Ann Shaw', 'Norvik Shipping']);
  await room.imports.deleteArticle(second.articleId);
  expect(await names()).toEqual([]);
});
