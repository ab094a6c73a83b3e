import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { UNSURE_BELOW } from '@wortlaut/extract';
import { describe, expect, test } from 'vitest';
import { createFolder, runCommand } from './support/terminal.ts';

const ARTICLE = 'Rat streitet über Brücke\n\n„Die Brücke bleibt“, sagte Bürgermeisterin Ida Quast am Montag.';

describe('wortlaut extract', () => {
  test('prints the article and its statements, with offsets into its body', async () => {
    await using folder = await createFolder({ 'a.txt': ARTICLE });
    const { exitCode, stdout } = await runCommand(['extract', folder.file('a.txt'), '--published', '2024-05-06']);
    const found = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(found).toMatchObject({ title: 'Rat streitet über Brücke', publishedAt: '2024-05-06', language: 'de' });
    const [{ start, end }] = found.statements[0].quote;
    expect(found.body.slice(start, end)).toContain('Die Brücke bleibt');
  });

  test('marks the statements with a low confidence', async () => {
    const content = `${ARTICLE}\n\n„Wer hier steht, wartet lange auf das Boot nach Hause.“`;
    await using folder = await createFolder({ 'a.txt': content });
    const { stdout } = await runCommand(['extract', folder.file('a.txt')]);
    const statements: { confidence: number; unsure: boolean }[] = JSON.parse(stdout).statements;
    expect(statements.map(({ unsure }) => unsure)).toEqual([false, true]);
    for (const { confidence, unsure } of statements) expect(unsure).toBe(confidence < UNSURE_BELOW);
  });

  test('prints one object per line for NDJSON and continues after an invalid line', async () => {
    const stdin = [Buffer.from('{"title": "A", "text": "Der Rat tagt."}\n{"text": ""}\n{"text": "Er streitet."}\n')];
    const { exitCode, stdout, stderr } = await runCommand(['extract', '-'], { stdin });
    expect(exitCode).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).body),
    ).toEqual(['Der Rat tagt.', 'Er streitet.']);
    expect(stderr).toMatch(/^standard input:2: "text" is empty.*\n$/);
  });

  test('reports a missing file', async () => {
    expect(await runCommand(['extract', '/no/such/file'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: '/no/such/file: No such file or folder. Check the path.\n',
    });
  });
});

describe('wortlaut', () => {
  test.each([
    [['imprt'], "error: unknown command 'imprt'\n(Did you mean import?)"],
    [['import'], "error: missing required argument 'files or folders'"],
    [['import', '--colour', 'x'], "error: unknown option '--colour'"],
    [['import', '--concurrency', '0', 'x'], 'It must be a whole number from 1 to 32.'],
    [['import', '--server', 'localhost:4000', 'x'], 'It must be an HTTP or HTTPS URL'],
    [['import', '--published', '30.12.2021', 'x'], 'wortlaut: --published: "30.12.2021" '],
    [['extract', '--language', 'deutsch', 'x'], 'wortlaut: --language: "deutsch" '],
  ])('explains the error in %j', async (args, message) => {
    const ended = await runCommand(args);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(message);
  });

  test('reports a folder without supported files', async () => {
    await using folder = await createFolder({ 'photo.jpg': 'x' });
    const { exitCode, stderr } = await runCommand(['import', folder.path]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'wortlaut: Nothing to import: 1 file skipped. In folders, only files with these extensions are read: .txt, .html, .htm, .json, .ndjson, .jsonl.\n',
    );
  });

  test('prints help and its version', async () => {
    expect((await runCommand(['--help'])).stdout).toContain('import [options] <files or folders...>');
    expect((await runCommand(['import', '--help'])).stdout).toContain('--published <date>');
    expect((await runCommand(['repair', '--help'])).stdout).toContain('--dry-run');
    expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('runs as a program', async () => {
    const bin = fileURLToPath(new URL('../bin/wortlaut.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [bin, 'help', 'extract']);
    expect(stdout).toContain('Usage: wortlaut extract');
  });
});
