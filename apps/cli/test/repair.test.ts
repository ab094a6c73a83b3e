import { EXTRACTOR_VERSION } from '@wortlaut/extract';
import { runEdit, undoRevision, updateArticle, updateStatement } from '@wortlaut/graph';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFolder, type Folder, runCommand, type Terminal } from './support/terminal.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let state: Folder;
beforeAll(async () => {
  state = await createFolder({});
  vi.stubEnv('XDG_STATE_HOME', state.path);
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  await state[Symbol.asyncDispose]();
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  await server.db.article.deleteMany();
  await server.db.person.deleteMany();
  await server.db.event.deleteMany();
  await server.db.revision.deleteMany();
});

const connection = () => ['--server', server.url, '--token', server.token];
const repairing = (args: readonly string[] = [], terminal?: Terminal) =>
  runCommand(['repair', ...connection(), ...args], terminal);

/** Imports articles and marks them as extracted by an older version. */
async function importOld(...texts: string[]): Promise<void> {
  await importLines(
    texts.map((text, index) =>
      JSON.stringify({ id: index, title: `Meldung ${index}`, date: `2024-05-${10 + index}`, text }),
    ),
  );
}

async function importLines(lines: readonly string[]): Promise<void> {
  await using folder = await createFolder({ 'a.ndjson': lines.join('\n') });
  const { exitCode } = await runCommand(['import', ...connection(), '--concurrency', '1', folder.path]);
  expect(exitCode).toBe(0);
  await server.db.article.updateMany({ data: { extractorVersion: 'rules-0.1.0' } });
}

const bridge = (index: number) => `„Brücke ${index} bleibt“, sagte Bürgermeisterin Ida Quast am Montag.`;
const outdated = () => server.db.article.count({ where: { extractorVersion: { not: EXTRACTOR_VERSION } } });
const revisions = (action: 'REEXTRACT_ARTICLE' | 'SPLIT_PERSON' | 'SPLIT_EVENT') =>
  server.db.revision.findMany({ where: { action }, orderBy: { number: 'asc' } });

const articleIds = async () => (await server.db.article.findMany({ select: { id: true } })).map(({ id }) => id);

async function undo(id: string): Promise<void> {
  await runEdit(server.db, { actor: null, action: 'UNDO' }, (tx, running) => undoRevision(tx, running, id));
}

describe('wortlaut repair', () => {
  test('extracts old articles again, one revision each, and does nothing when it is run again', async () => {
    await importOld(bridge(1), bridge(2));
    await server.db.statement.deleteMany({ where: { article: { title: 'Meldung 1' } } });
    const dry = await repairing(['--dry-run']);
    expect(dry.stdout).toBe('2 articles to extract again\n0 doubtful merges\n');
    expect(await outdated()).toBe(2);

    const ended = await repairing();
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.stdout).toBe(
      '2 articles extracted again, 0 skipped\nStatements: 1 new, 1 found again, 0 no longer found, 0 reviewed by editors and kept\n0 doubtful merges\n',
    );
    expect(await outdated()).toBe(0);
    expect(await revisions('REEXTRACT_ARTICLE')).toHaveLength(2);

    expect((await repairing()).stdout).toMatch(/^0 articles extracted again/);
    expect((await repairing(['--all', '--json'])).stdout).toContain('"extracted": 2');
  });

  test('extracts articles in the order of their imports, not of their dates', async () => {
    const dates = ['2024-05-20', '2024-05-13'];
    await importLines(dates.map((date, id) => JSON.stringify({ id, title: `Meldung ${id}`, date, text: bridge(id) })));
    const ids = (await articleIds()).toSorted();
    await repairing();
    const extracted = await server.db.revisionRecord.findMany({
      where: { recordId: { in: ids }, revision: { action: 'REEXTRACT_ARTICLE' } },
      orderBy: { revisionNumber: 'asc' },
      select: { recordId: true },
    });
    expect(extracted.map(({ recordId }) => recordId)).toEqual(ids);
  });

  test('also extracts an article that an editor changes during the repair, and keeps the change', async () => {
    await importOld(...Array.from({ length: 12 }, (_, index) => bridge(index)));
    const running = repairing();
    await expect.poll(outdated, { interval: 5 }).toBeLessThan(12);
    const { id, version } = await server.db.article.findFirstOrThrow({ orderBy: { datedAt: 'desc' } });
    await runEdit(server.db, { actor: { name: 'Ada', role: 'EDITOR' }, action: 'UPDATE_ARTICLE' }, (tx) =>
      updateArticle(tx, { id, expectedVersion: version, title: 'Die letzte Brücke' }),
    );
    expect((await running).stdout).toMatch(/^12 articles extracted again, 0 skipped/);
    expect(await server.db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ title: 'Die letzte Brücke' });
  });

  test('keeps what editors corrected, and can be undone', async () => {
    await importOld(bridge(1));
    const { id, version } = await server.db.statement.findFirstOrThrow();
    await runEdit(server.db, { actor: { name: 'Ada', role: 'EDITOR' }, action: 'UPDATE_STATEMENT' }, (tx) =>
      updateStatement(tx, { id, expectedVersion: version, kind: 'REPORTED' }),
    );
    const { stdout } = await repairing(['--json']);
    expect(JSON.parse(stdout)).toMatchObject({ articles: { extracted: 1, skipped: 0 }, statements: { kept: 1 } });
    expect(await server.db.statement.findUniqueOrThrow({ where: { id } })).toMatchObject({ kind: 'REPORTED' });

    const [revision] = await revisions('REEXTRACT_ARTICLE');
    await undo(revision?.id ?? '');
    expect(await server.db.article.findFirstOrThrow()).toMatchObject({ extractorVersion: 'rules-0.1.0' });
  });

  test('continues where it was interrupted', async () => {
    await importOld(...Array.from({ length: 12 }, (_, index) => bridge(index)));
    let pressCtrlC = () => {};
    const first = repairing([], {
      onInterruptible: (press) => {
        pressCtrlC = press;
      },
    });
    await expect.poll(outdated, { interval: 5 }).toBeLessThan(12);
    pressCtrlC();
    const ended = await first;
    expect(ended.exitCode).toBe(130);
    expect(ended.stderr).toContain('The repair is incomplete. Run the same command again to continue.');
    const left = await outdated();
    expect(left).toBeGreaterThan(0);
    expect((await repairing()).stdout).toMatch(new RegExp(`^${left} articles? extracted again, 0 skipped`));
    expect(await revisions('REEXTRACT_ARTICLE')).toHaveLength(12);
  });

  test('continues a repair of all articles that was interrupted, and loses nothing', async () => {
    const all = 12;
    await importOld(...Array.from({ length: all }, (_, index) => bridge(index)));
    // Corrections by editors and statements that are found again are kept, both before and after the interruption.
    const confirmed = await server.db.statement.findMany({ orderBy: { datedAt: 'asc' } });
    for (const { id, version } of [confirmed[0], confirmed.at(-1)].flatMap((one) => one ?? []))
      await runEdit(server.db, { actor: { name: 'Ada', role: 'EDITOR' }, action: 'UPDATE_STATEMENT' }, (tx) =>
        updateStatement(tx, { id, expectedVersion: version, kind: 'REPORTED' }),
      );
    const counts = async () => ({
      statements: await server.db.statement.count(),
      reported: await server.db.statement.count({ where: { kind: 'REPORTED' } }),
      mentions: await server.db.mention.count(),
      people: await server.db.person.count(),
      mains: await server.db.article.count({ where: { mainEventId: { not: null } } }),
    });
    const before = await counts();

    let pressCtrlC = () => {};
    const first = repairing(['--all'], {
      onInterruptible: (press) => {
        pressCtrlC = press;
      },
    });
    await expect.poll(outdated, { interval: 5 }).toBeLessThan(all);
    pressCtrlC();
    expect(await first).toMatchObject({
      exitCode: 130,
      stderr: expect.stringContaining('Run the same command again to continue.'),
    });
    const done = (await revisions('REEXTRACT_ARTICLE')).length;
    expect(done).toBeLessThan(all);
    expect(await counts()).toEqual(before);

    const second = await repairing(['--all']);
    expect(second).toMatchObject({ exitCode: 0 });
    expect(second.stderr).toContain(`Continuing after ${done} articles of an interrupted run.`);
    expect(second.stdout).toMatch(new RegExp(`^${all - done} articles? extracted again, 0 skipped`));
    expect(await counts()).toEqual(before);
    const records = await server.db.revisionRecord.findMany({
      where: { revision: { action: 'REEXTRACT_ARTICLE' }, recordId: { in: await articleIds() } },
    });
    expect(records).toHaveLength(all);
    expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(all);

    // After a complete run, the next run starts from the beginning.
    expect((await repairing(['--all'])).stdout).toMatch(new RegExp(`^${all} articles extracted again`));
  });

  test('lists merges that the current rules would not make, splits them on request, and keeps a merge by an editor', async () => {
    await importOld(
      bridge(1),
      bridge(2),
      '„Die Werft schließt“, sagte Werftchef Hanno Petersill am Montag.',
      '„Der Kran steht“, sagte Hafenmeister Bodo Lindwurm am Montag.',
    );
    const person = (name: string) => server.db.person.findFirstOrThrow({ where: { name } });
    const [quast, petersill, lindwurm] = [
      await person('Ida Quast'),
      await person('Hanno Petersill'),
      await person('Bodo Lindwurm'),
    ];
    await mergeSilently(quast.id, petersill.id);

    const listed = await repairing();
    expect(listed.stdout).toContain(
      '1 doubtful merge: To split them, run the command with --split.\n  Ida Quast: 1 article about "Hanno Petersill"\n    The surnames differ.\n    - Meldung 2\n',
    );
    expect(await server.db.person.count({ where: { named: true } })).toBe(2);

    const { stdout } = await repairing(['--split']);
    expect(stdout).toContain('1 doubtful merge, 1 split:\n  Ida Quast: 1 article about "Hanno Petersill", split off\n');
    const again = await person('Hanno Petersill');
    expect(await server.db.personMergeSuggestion.findMany({ where: { personId: again.id } })).toMatchObject([
      { otherId: quast.id, dismissed: false },
    ]);
    expect(await server.db.statement.count({ where: { speakerId: again.id } })).toBe(1);
    expect((await repairing()).stdout).toContain('0 doubtful merges');

    // If an editor undoes the split, the merge is no longer listed.
    const [split] = await revisions('SPLIT_PERSON');
    await undo(split?.id ?? '');
    expect(await server.db.person.count({ where: { name: 'Hanno Petersill' } })).toBe(0);
    expect((await repairing(['--split'])).stdout).toContain('0 doubtful merges');

    const { mergePeople } = await import('@wortlaut/graph');
    const seen = async (id: string) => (await server.db.person.findUniqueOrThrow({ where: { id } })).version;
    await runEdit(server.db, { actor: { name: 'Ada', role: 'EDITOR' }, action: 'MERGE_PEOPLE' }, async (tx) =>
      mergePeople(tx, {
        ...{ id: lindwurm.id, expectedVersion: await seen(lindwurm.id) },
        ...{ other: quast.id, otherExpectedVersion: await seen(quast.id) },
      }),
    );
    expect((await repairing()).stdout).toContain('0 doubtful merges');
  });

  test('lists merges of events that the current rules would not make, splits them on request, and respects an undo', async () => {
    await importOld(
      'Ein Feuer hat am Montag den Speicher in Nebelfurt zerstört. „Der Speicher ist weg“, sagte Wehrleiterin Ida Quast.',
      'Ein Feuer hat am Freitag die Mühle in Grauwitz zerstört. „Die Mühle ist weg“, sagte Wehrleiter Bodo Lindwurm.',
    );
    const events = await server.db.event.findMany({ where: { sense: 'FIRE' }, orderBy: { id: 'asc' } });
    expect(events).toHaveLength(2);
    const [kept, gone] = events.map(({ id }) => id);
    const muehle = events[1]?.title ?? '';
    await mergeEventsSilently(kept ?? '', gone ?? '');

    const listed = await repairing(['--json']);
    expect(JSON.parse(listed.stdout).doubtful).toMatchObject([
      { event: events[0]?.title, title: muehle, articles: [{ title: 'Meldung 1' }], split: false },
    ]);
    expect((await repairing()).stdout).toContain('1 doubtful merge: To split them, run the command with --split.\n');

    expect((await repairing(['--split'])).stdout).toContain(
      `1 doubtful merge, 1 split:\n  ${events[0]?.title}: 1 article about "${muehle}", split off\n`,
    );
    const made = await server.db.event.findFirstOrThrow({
      where: { title: muehle },
      include: { suggestions: true },
    });
    expect(made).toMatchObject({ place: 'Grauwitz' });
    expect(made.suggestions).toMatchObject([{ otherId: kept, dismissed: false }]);
    expect((await repairing()).stdout).toContain('0 doubtful merges');

    const [split] = await revisions('SPLIT_EVENT');
    await undo(split?.id ?? '');
    expect(await server.db.event.count({ where: { title: muehle } })).toBe(0);
    expect((await repairing(['--split'])).stdout).toContain('0 doubtful merges');
  });

  test('reports a missing server', async () => {
    await server.stop();
    const { exitCode, stderr } = await repairing(['--wait', '0']);
    await server.startAgain();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      `No Wortlaut server at ${server.url} (connection refused). Start a server with "npm start"`,
    );
  });
});

/** Merges two people as an older version did: without a revision. */
async function mergeSilently(id: string, other: string): Promise<void> {
  await server.db.mention.updateMany({ where: { personId: other }, data: { personId: id } });
  await server.db.personRole.updateMany({ where: { personId: other }, data: { personId: id } });
  await server.db.statement.updateMany({ where: { speakerId: other }, data: { speakerId: id } });
  await server.db.articlePerson.updateMany({ where: { personId: other }, data: { personId: id } });
  await server.db.person.delete({ where: { id: other } });
}

/** Merges two events as an older version did: without a revision. */
async function mergeEventsSilently(id: string, other: string): Promise<void> {
  await server.db.eventMention.updateMany({ where: { eventId: other }, data: { eventId: id } });
  await server.db.statementEvent.updateMany({ where: { eventId: other }, data: { eventId: id } });
  await server.db.article.updateMany({ where: { mainEventId: other }, data: { mainEventId: id } });
  await server.db.event.delete({ where: { id: other } });
}
