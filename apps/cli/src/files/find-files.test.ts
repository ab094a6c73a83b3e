import { symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createFolder } from '../../test/support/terminal.ts';
import { findFiles } from './find-files.ts';

test('finds what can be read in a folder and its folders, in order, and counts what is left out', async () => {
  await using folder = await createFolder({
    'b.TXT': 'bb',
    'a.html': 'a',
    'c/d/e.jsonl': '',
    'photo.jpg': '',
    'c/notes.md': '',
    '.git/a.txt': '',
    '.hidden.txt': '',
  });
  const { files, skipped, problems } = await findFiles([folder.path]);
  expect(files).toEqual([
    { path: folder.file('a.html'), bytes: 1 },
    { path: folder.file('b.TXT'), bytes: 2 },
    { path: folder.file('c/d/e.jsonl'), bytes: 0 },
  ]);
  expect(skipped).toBe(2);
  expect(problems).toEqual([]);
});

test('reads a file that the user names, whatever its ending is, and each file once', async () => {
  await using folder = await createFolder({ 'a.md': 'a', 'b.txt': 'b' });
  const { files } = await findFiles([folder.file('a.md'), folder.path, folder.file('b.txt'), '-', '-']);
  expect(files.map(({ path }) => path)).toEqual([folder.file('a.md'), folder.file('b.txt'), '-']);
});

test('does not go round in circles', async () => {
  await using folder = await createFolder({ 'a/b.txt': 'b' });
  await symlink(folder.path, folder.file('a/up'));
  expect((await findFiles([folder.path])).files).toHaveLength(1);
});

test('says what is not there and goes on', async () => {
  await using folder = await createFolder({ 'a.txt': 'a' });
  await symlink(folder.file('gone'), folder.file('dangling.txt'));
  const { files, problems } = await findFiles([folder.file('missing'), folder.path]);
  expect(files).toHaveLength(1);
  expect(problems).toEqual([
    { path: folder.file('missing'), message: 'There is no such file or folder. Check its name.' },
    { path: folder.file('dangling.txt'), message: 'There is no such file or folder. Check its name.' },
  ]);
});
