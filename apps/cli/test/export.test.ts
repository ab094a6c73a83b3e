import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolder, runCommand } from './support/terminal.ts';
import { startTestServer, type TestServer, unusedAddress } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const line = (index: number) =>
    JSON.stringify({
      id: index,
      title: `Brücke ${index}`,
      date: '2024-05-06',
      text: `„Brücke ${index} bleibt“, sagte Bürgermeisterin Ida Quast.`,
    });
  await using folder = await createFolder({
    'a.ndjson': Array.from({ length: 130 }, (_, index) => line(index)).join('\n'),
  });
  await runCommand(['import', '--token', server.token, '--server', server.url, folder.path]);
});
afterAll(() => server.close());

const exporting = (...args: string[]) => runCommand(['export', ...args, '--server', server.url]);

describe('wortlaut export', () => {
  test('prints all statements as CSV, across several pages', async () => {
    const { exitCode, stdout, stderr } = await exporting('statements');
    expect([exitCode, stderr]).toEqual([0, '']);
    const [header, ...records] = stdout.split('\r\n');
    expect(header).toMatch(/^id,kind,medium,stance,quote,/u);
    expect(records.slice(0, -1)).toHaveLength(130);
  });

  test('filters by an ID from another export and writes a complete file', async () => {
    const people = await exporting('people', '--format', 'ndjson', '--name', 'Ida Quast');
    const { id } = JSON.parse(people.stdout);
    await using folder = await createFolder({});
    const file = folder.file('quast.jsonld');
    const args = ['--speaker', id, '--text', '"Brücke 7"', '--kind', 'direct', '--format', 'jsonld', '--output', file];
    const ended = await exporting('statements', ...args);
    expect(ended).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const { '@graph': graph } = JSON.parse(await readFile(file, 'utf8'));
    expect(graph).toMatchObject([{ text: '„Brücke 7 bleibt“', spokenByCharacter: { name: 'Ida Quast' } }]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test('reports errors in a filter, the file or the server, and leaves no files behind', async () => {
    await using folder = await createFolder({});
    const file = folder.file('a.csv');
    const wrong = await exporting('statements', '--kind', 'loud');
    expect(wrong).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('"kind" is "loud". It must be one of'),
    });
    const id = await exporting('statements', '--speaker', 'Ida', '--output', file);
    expect(id).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('"Ida"') });
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
    const nowhere = await exporting('events', '--output', folder.file('missing/a.csv'));
    expect(nowhere).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Cannot write') });
    const gone = await runCommand(['export', 'events', '--server', await unusedAddress()]);
    expect(gone).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('No Wortlaut server at') });
  });
});
