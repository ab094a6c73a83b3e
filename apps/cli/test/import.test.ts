import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFolder, runCommand, type Terminal } from './support/terminal.ts';
import { startStranger, startTestServer, type TestServer, unusedAddress } from './support/test-server.ts';

const ARTICLE = 'Rat streitet über Brücke\n\n„Die Brücke bleibt“, sagte Bürgermeisterin Ida Quast am Montag.';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.db.article.deleteMany();
});

function importing(args: readonly string[], terminal?: Terminal) {
  return runCommand(['import', '--server', server.url, '--token', server.token, ...args], terminal);
}

function line(index: number): string {
  const text = `„Brücke ${index} bleibt“, sagte Bürgermeisterin Ida Quast.`;
  return JSON.stringify({ id: index, title: `Brücke ${index}`, date: '2024-05-06', text });
}

describe('wortlaut import', () => {
  test('imports a folder of texts, pages, JSON and NDJSON, and sums up', async () => {
    const page = `<html lang="de"><head><title>Brücke</title></head><body><article><p>${'Die Brücke über den Nebel ist gesperrt worden. '.repeat(4)}</p></article></body></html>`;
    await using folder = await createFolder({
      'a.txt': ARTICLE,
      'b/c.html': page,
      'b/d.json': line(1),
      'b/e.ndjson': `${line(2)}\n${line(3)}\n`,
      'b/photo.jpg': 'x',
      '.git/config.txt': 'Kein Artikel.',
    });
    const ended = await importing([folder.path, '--outlet', 'Nebelfurter Bote']);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toMatch(
      /^5 articles: 5 new, 0 already there, 0 refused\n\d+ statements?, \d+ pe.*, \d+ events? new in the graph\n\d+\.\d s, [\d.]+ articles\/s\n1 file skipped: /,
    );
    expect(ended.stderr).toContain('a.txt: It has no publication date; dates in its text stay relative.');
    const articles = await server.db.article.findMany({ select: { title: true, outlet: true } });
    expect(articles.map(({ title }) => title).sort()).toEqual([
      'Brücke',
      'Brücke 1',
      'Brücke 2',
      'Brücke 3',
      'Rat streitet über Brücke',
    ]);
    expect(articles.every(({ outlet }) => outlet === 'Nebelfurter Bote')).toBe(true);
  });

  test('skips at a rerun what is there', async () => {
    await using folder = await createFolder({ 'a.ndjson': `${line(1)}\n${line(2)}\n` });
    await importing([folder.path]);
    const ended = await importing([folder.path]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('2 articles: 0 new, 2 already there, 0 refused');
    expect(ended.stderr).toContain('a.ndjson:2: The same text is in the graph already; nothing was changed.');
  });

  test('refuses what cannot be read, each in a line with its reason, and imports the rest', async () => {
    await using folder = await createFolder({
      'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
      'broken.ndjson': `${line(1)}\n{"title": \n${line(2)}\n`,
      'empty.html': '',
      'large.txt': 'Der Rat tagt. '.repeat(200_000),
      'menu.html': '<html><body><ul><li><a href="/">Start</a></li></ul></body></html>',
    });
    const ended = await importing([folder.path, folder.file('gone.txt')]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('8 articles: 2 new, 0 already there, 6 refused');
    const refusals = ended.stderr.split('\n').filter((text) => text.startsWith('refused'));
    expect(refusals.map((text) => text.replace(`${folder.path}/`, '')).sort()).toEqual([
      expect.stringMatching(/^refused {2}binary\.txt: This is a PNG image, not a text\. Save/),
      expect.stringMatching(/^refused {2}broken\.ndjson:2: This is not valid JSON \(.+\)\. Correct it/),
      'refused  empty.html: There is nothing in it. Import a file with the text of an article.',
      'refused  gone.txt: There is no such file or folder. Check its name.',
      'refused  large.txt: This is 2.7 MiB large; one article may have 2.0 MiB. Split it, or keep only the article.',
      expect.stringMatching(/^refused {2}menu\.html: This page has no article in it\. Save the page/),
    ]);
  });

  test('notes Latin-1, UTF-16 and a language that it cannot extract from, and ends with 0', async () => {
    const foreign = 'Rada miasta spotkała się w poniedziałek i długo rozmawiała o moście nad rzeką.';
    await using folder = await createFolder({
      'latin.txt': Buffer.from('\x84Die Brücke bleibt\x93, sagte Ida Quast.', 'latin1'),
      'wide.txt': Buffer.from('\ufeff„Die Brücke fällt“, sagte Bo Lind.', 'utf16le'),
      'polish.txt': foreign,
    });
    const ended = await importing([folder.path, '--published', '2024-05-06', '--title', 'Brücke']);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('latin.txt: The file is not UTF-8; it was read as Latin-1 (Windows-1252).');
    expect(ended.stderr).toContain('wide.txt: The file is not UTF-8; it was read as UTF-16LE.');
    expect(ended.stderr).toMatch(/polish\.txt: .*language/);
  });

  test('refuses an article whose request is larger than the server takes, and goes on', async () => {
    await using folder = await createFolder({ 'a.txt': '"'.repeat(2 * 1024 * 1024), 'b.txt': ARTICLE });
    const ended = await importing([folder.path]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('2 articles: 1 new, 0 already there, 1 refused');
    expect(ended.stderr).toMatch(/a\.txt: The body of the request is larger than 4194304 bytes\. Send less/);
  });

  test('reads standard input', async () => {
    const ended = await importing(['-'], { stdin: [Buffer.from(ARTICLE)] });
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('standard input: It has no publication date');
    expect(await server.db.article.count()).toBe(1);
  });

  test('prints its summary as JSON', async () => {
    await using folder = await createFolder({ 'a.ndjson': `${line(1)}\n7\n` });
    const { stdout } = await importing([folder.path, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: { new: 1, alreadyThere: 0, refused: 1 },
      refusals: [{ file: folder.file('a.ndjson'), line: 2, code: 'BROKEN_JSON' }],
      skippedFiles: 0,
      stopped: null,
    });
  });

  test('goes on after the server was restarted in the middle', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(index));
    await using folder = await createFolder({ 'a.ndjson': lines.join('\n') });
    const importingAll = importing([folder.path]);
    await expect.poll(() => server.db.article.count(), { interval: 5 }).toBeGreaterThan(3);
    await server.stop();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await server.startAgain();
    const ended = await importingAll;
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('Waiting up to 15 s for it.\nThe server answers again.\n');
    expect(ended.stdout).toMatch(/^60 articles: /);
    expect(await server.db.article.count()).toBe(60);
  });

  test('stops when the server stays away, and says how many articles it acknowledged', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(index));
    await using folder = await createFolder({ 'a.ndjson': lines.join('\n') });
    const importingAll = importing([folder.path, '--wait', '1', '--json']);
    await expect.poll(() => server.db.article.count(), { interval: 5 }).toBeGreaterThan(3);
    await server.stop();
    const { exitCode, stdout, stderr } = await importingAll;
    await server.startAgain();
    const acknowledged = JSON.parse(stdout).articles.new;
    expect(exitCode).toBe(1);
    expect(acknowledged).toBeLessThanOrEqual(await server.db.article.count());
    expect(stderr).toContain(`No Wortlaut server answers at ${server.url} (nothing listens there).`);
    expect(stderr).toContain(`the server acknowledged ${acknowledged} articles. Run the same command again to go on.`);
  });

  test('says at once that there is no server, and what to do', async () => {
    const address = await unusedAddress();
    const stdin = [Buffer.from(ARTICLE)];
    const gone = await runCommand(['import', '--server', address, '--wait', '0', '-'], { stdin });
    expect(gone.exitCode).toBe(1);
    expect(gone.stderr).toContain(
      `No Wortlaut server answers at ${address}/graphql (nothing listens there). Start it with "npm start", or name another with --server.`,
    );
  });

  test('says at once that what answers is no Wortlaut server', async () => {
    await using stranger = await startStranger();
    const ended = await runCommand(['import', '--server', stranger.address, '-'], { stdin: [Buffer.from(ARTICLE)] });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(
      `What answers at ${stranger.address}/graphql is no Wortlaut server (HTTP status 404). Name its GraphQL address with --server.`,
    );
  });

  test('finishes what is under way at Ctrl-C, and sums up', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(index));
    await using folder = await createFolder({ 'a.ndjson': lines.join('\n') });
    let pressCtrlC = () => {};
    const importingAll = importing([folder.path], {
      onInterruptible: (press) => {
        pressCtrlC = press;
      },
    });
    await expect.poll(() => server.db.article.count(), { interval: 5 }).toBeGreaterThan(3);
    pressCtrlC();
    const { exitCode, stdout, stderr } = await importingAll;
    const imported = await server.db.article.count();
    expect(exitCode).toBe(130);
    expect(imported).toBeLessThan(60);
    expect(stdout).toContain(`${imported} articles: ${imported} new`);
    expect(stderr).toContain('Finishing what is under way.');
  });
});
