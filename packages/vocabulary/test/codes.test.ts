import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ERRORS, FILE_ERRORS, FILE_NOTES, SOURCE_ERRORS } from '../src/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = ['packages/schema', 'packages/graph', 'packages/source', 'apps/server', 'apps/cli'];
const catalogue = { ...ERRORS, ...FILE_ERRORS, ...FILE_NOTES };

async function readFiles(folder: string, isWanted: (name: string) => boolean): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter(isWanted).map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

const isSource = (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts');
const sources = (await Promise.all(folders.map((folder) => readFiles(join(root, folder, 'src'), isSource)))).join('\n');

/**
 * Patterns for codes in the sources. The code is the first argument of `callerError` and `SourceError`, and the last
 * argument of `InvalidInputError`.
 */
const thrown = [
  /\bcode: '(?<code>[A-Z][A-Z_]+)'/g,
  /\b(?:callerError|new SourceError)\(\s*'(?<code>[A-Z][A-Z_]+)'/g,
  /\bnew InvalidInputError\([^;]*?'(?<code>[A-Z][A-Z_]+)',?\s*\)/g,
];

it('lists every code that the sources throw', () => {
  const codes = thrown.flatMap((form) => [...sources.matchAll(form)].map(({ groups }) => groups?.code));
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !Object.hasOwn(catalogue, code ?? ''))).toEqual([]);
});

it('lists only codes that are sent', async () => {
  const { resolve } = createRequire(join(root, 'apps/server/package.json'));
  const unused: string[] = [];
  for (const [code, entry] of Object.entries(catalogue)) {
    const senders =
      'sentBy' in entry ? await readFiles(dirname(resolve(entry.sentBy)), (name) => name.endsWith('.js')) : sources;
    if (!senders.includes(`'${code}'`)) unused.push(code);
  }
  expect(unused).toEqual([]);
});

it('matches the table of errors in the README', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /\n## What do the errors mean\?\n(.*?)\n## /s.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(rows).toEqual(Object.entries(ERRORS).map(([code, { meaning }]) => [code, meaning]));
});

it('matches the list of import errors in the README', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, list = ''] = /^(An article that cannot be imported .*?)\n\n/ms.exec(readme) ?? [];
  expect([...list.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code)).toEqual(Object.keys(SOURCE_ERRORS));
});
