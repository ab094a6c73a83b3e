import { expect, test } from 'vitest';
import { createFolder } from '../../test/support/terminal.ts';
import { type Item, readItems } from './read-items.ts';

async function* stream(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function items(path: string, stdin: AsyncIterable<Uint8Array> = stream()): Promise<readonly Item[]> {
  const found = [];
  for await (const item of readItems(path, stdin)) found.push(item);
  return found;
}

test('reads a file as one article in the format of its extension', async () => {
  await using folder = await createFolder({ 'a.txt': 'Der Rat tagt.', 'b.htm': '<p>Der Rat', 'c.json': '{"text": 7}' });
  expect(await items(folder.file('a.txt'))).toMatchObject([{ format: 'TEXT', content: 'Der Rat tagt.', line: null }]);
  expect(await items(folder.file('b.htm'))).toMatchObject([{ format: 'HTML' }]);
  expect(await items(folder.file('c.json'))).toMatchObject([{ format: 'JSON' }]);
});

test('reads NDJSON line by line, even with the extension .json', async () => {
  await using folder = await createFolder({ 'a.json': '{"text": "A"}\n\n{"text": \n{"text": "B"}' });
  expect(await items(folder.file('a.json'))).toMatchObject([
    { kind: 'ARTICLE', line: 1, content: '{"text": "A"}', format: 'JSON' },
    { kind: 'REFUSED', line: 3, code: 'BROKEN_JSON' },
    { kind: 'ARTICLE', line: 4, content: '{"text": "B"}' },
  ]);
});

test('detects the format of standard input from its first bytes', async () => {
  expect(await items('-', stream('{"text"', ': "A"}\n{"text": "B"}\n'))).toMatchObject([
    { file: 'standard input', line: 1 },
    { file: 'standard input', line: 2 },
  ]);
  expect(await items('-', stream('<!doctype ', 'html><p>Der Rat'))).toMatchObject([{ format: 'HTML' }]);
});

test('refuses an empty NDJSON file, a binary file and a file that is too large', async () => {
  await using folder = await createFolder({
    'a.ndjson': '\n\n',
    'b.txt': '%PDF-1.7',
    'c.txt': 'Der Rat tagt. '.repeat(150_000),
  });
  expect(await items(folder.file('a.ndjson'))).toMatchObject([{ kind: 'REFUSED', code: 'EMPTY' }]);
  expect(await items(folder.file('b.txt'))).toMatchObject([{ kind: 'REFUSED', code: 'BINARY' }]);
  expect(await items(folder.file('c.txt'))).toMatchObject([{ kind: 'REFUSED', code: 'TOO_LARGE' }]);
});

test('reports the number of bytes read', async () => {
  await using folder = await createFolder({ 'a.ndjson': `${'{"text": "Der Rat tagt."}\n'.repeat(9000)}` });
  let bytes = 0;
  for await (const item of readItems(folder.file('a.ndjson'), stream(), (read) => {
    bytes += read;
  })) {
    expect(item.kind).toBe('ARTICLE');
  }
  expect(bytes).toBe(26 * 9000);
});
