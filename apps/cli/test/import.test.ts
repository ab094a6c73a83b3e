import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../src/import/server.ts';
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
  test('imports a folder with text, HTML, JSON and NDJSON, and prints a summary', async () => {
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
      /^5 articles: 5 new, 0 already imported, 0 refused\nAdded to the graph: \d+ statements?, \d+ pe.*, \d+ events?\n\d+\.\d s, [\d.]+ articles\/s\n1 file skipped: /,
    );
    expect(ended.stderr).toMatch(/^note {5}\S*a\.txt: .*publication date/m);
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

  test('skips existing articles when it is run again', async () => {
    await using folder = await createFolder({ 'a.ndjson': `${line(1)}\n${line(2)}\n` });
    await importing([folder.path]);
    const ended = await importing([folder.path]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('2 articles: 0 new, 2 already imported, 0 refused');
    expect(ended.stderr).toContain(
      'a.ndjson:2: The graph already contains an article with the same text. Nothing was changed.',
    );
  });

  test('prints one line for each unreadable file, and imports the others', async () => {
    await using folder = await createFolder({
      'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
      'broken.ndjson': `${line(1)}\n{"title": \n${line(2)}\n`,
      'empty.html': '',
      'large.txt': 'Der Rat tagt. '.repeat(200_000),
      'menu.html': '<html><body><ul><li><a href="/">Start</a></li></ul></body></html>',
    });
    const ended = await importing([folder.path, folder.file('gone.txt')]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('8 articles: 2 new, 0 already imported, 6 refused');
    const refusals = ended.stderr.split('\n').filter((text) => text.startsWith('refused'));
    expect(refusals.map((text) => text.replace(`${folder.path}/`, '')).sort()).toEqual([
      expect.stringMatching(/^refused {2}binary\.txt: .*PNG/),
      expect.stringMatching(/^refused {2}broken\.ndjson:2: .*JSON/),
      expect.stringMatching(/^refused {2}empty\.html: ./),
      'refused  gone.txt: No such file or folder. Check the path.',
      expect.stringMatching(/^refused {2}large\.txt: .*2\.7 MiB.*2\.0 MiB/),
      expect.stringMatching(/^refused {2}menu\.html: .*article/),
    ]);
  });

  test('prints notes about Latin-1, UTF-16 and an unsupported language, and exits with 0', async () => {
    const foreign = 'Rada miasta spotkała się w poniedziałek i długo rozmawiała o moście nad rzeką.';
    await using folder = await createFolder({
      'latin.txt': Buffer.from('\x84Die Brücke bleibt\x93, sagte Ida Quast.', 'latin1'),
      'wide.txt': Buffer.from('\ufeff„Die Brücke fällt“, sagte Bo Lind.', 'utf16le'),
      'polish.txt': foreign,
    });
    const ended = await importing([folder.path, '--published', '2024-05-06', '--title', 'Brücke']);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toMatch(/latin\.txt: .*Latin-1 \(Windows-1252\)/);
    expect(ended.stderr).toMatch(/wide\.txt: .*UTF-16LE/);
    expect(ended.stderr).toMatch(/polish\.txt: .*language/);
  });

  test('refuses an article whose request exceeds the server limit, and continues', async () => {
    await using folder = await createFolder({ 'a.txt': '"'.repeat(2 * 1024 * 1024), 'b.txt': ARTICLE });
    const ended = await importing([folder.path]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain('2 articles: 1 new, 0 already imported, 1 refused');
    expect(ended.stderr).toMatch(/a\.txt: The request body is larger than 4194304 bytes\. Send less/);
  });

  test('reads standard input', async () => {
    const ended = await importing(['-'], { stdin: [Buffer.from(ARTICLE)] });
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toMatch(/standard input: .*publication date/);
    expect(await server.db.article.count()).toBe(1);
  });

  test('prints the summary as JSON', async () => {
    await using folder = await createFolder({ 'a.ndjson': `${line(1)}\n7\n` });
    const { stdout } = await importing([folder.path, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: { new: 1, alreadyThere: 0, refused: 1 },
      refusals: [{ file: folder.file('a.ndjson'), line: 2, code: 'BROKEN_JSON' }],
      skippedFiles: 0,
      stopped: null,
    });
  });

  test('continues after a server restart', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(index));
    await using folder = await createFolder({ 'a.ndjson': lines.join('\n') });
    let printed = '';
    const importingAll = importing([folder.path, '--wait', '120'], {
      onStderr: (text) => {
        printed += text;
      },
    });
    await expect.poll(() => server.db.article.count(), { interval: 5 }).toBeGreaterThan(3);
    await server.stop();
    await expect.poll(() => printed, { timeout: 60_000 }).toContain('Waiting up to 120 s.\n');
    await server.startAgain();
    const ended = await importingAll;
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('Waiting up to 120 s.\nThe server is available again.\n');
    expect(ended.stdout).toMatch(/^60 articles: /);
    expect(await server.db.article.count()).toBe(60);
  });

  test('stops if the server stays unavailable, and reports the number of stored articles', async () => {
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
    expect(stderr).toContain(`No Wortlaut server at ${server.url} (connection refused).`);
    expect(stderr).toContain(`${acknowledged} articles stored so far. Run the same command again to continue.`);
  });

  test('reports a missing server immediately, and says what to do', async () => {
    const address = await unusedAddress();
    const stdin = [Buffer.from(ARTICLE)];
    const gone = await runCommand(['import', '--server', address, '--wait', '0', '-'], { stdin });
    expect(gone.exitCode).toBe(1);
    expect(gone.stderr).toContain(
      `No Wortlaut server at ${address}/graphql (connection refused). Start a server with "npm start", or choose another one with --server.`,
    );
  });

  test('reports immediately if the server is not a Wortlaut server', async () => {
    await using stranger = await startStranger();
    const ended = await runCommand(['import', '--server', stranger.address, '-'], { stdin: [Buffer.from(ARTICLE)] });
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(
      `The server at ${stranger.address}/graphql is not a Wortlaut server (HTTP status 404). Pass the GraphQL address of a Wortlaut server with --server.`,
    );
  });

  test('advises an update if the server does not recognize an input field', async () => {
    const known = { title: null, outlet: null, published: null, language: null, url: null, author: null };
    const send = connect({ server: server.url, token: server.token }, { ...known, ...{ edition: 'evening' } });
    const item = { kind: 'ARTICLE', file: 'a.txt', line: null, content: ARTICLE, format: 'TEXT', notes: [] } as const;
    expect(await send(item)).toEqual({
      kind: 'STRANGER',
      message: expect.stringMatching(
        /has a different version: .*"edition".* Use the command line of the same version as the server\.$/s,
      ),
    });
  });

  test('finishes articles in progress on Ctrl-C, and prints the summary', async () => {
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
    expect(stderr).toContain('Finishing articles in progress.');
  });
});
