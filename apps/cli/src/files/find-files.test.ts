import { symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createFolder } from '../../test/support/terminal.ts';
import { findFiles } from './find-files.ts';

test('finds supported files in a folder and its subfolders, in order, and counts the skipped ones', async () => {
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

test('includes files that the user names, regardless of their extension, and lists each file only once', async () => {
  await using folder = await createFolder({ 'a.md': 'a', 'b.txt': 'b' });
  const { files } = await findFiles([folder.file('a.md'), folder.path, folder.file('b.txt'), '-', '-']);
  expect(files.map(({ path }) => path)).toEqual([folder.file('a.md'), folder.file('b.txt'), '-']);
});

test('does not follow symbolic links in a loop', async () => {
  await using folder = await createFolder({ 'a/b.txt': 'b' });
  await symlink(folder.path, folder.file('a/up'));
  expect((await findFiles([folder.path])).files).toHaveLength(1);
});

test('reports missing files and continues', async () => {
  await using folder = await createFolder({ 'a.txt': 'a' });
  await symlink(folder.file('gone'), folder.file('dangling.txt'));
  const { files, problems } = await findFiles([folder.file('missing'), folder.path]);
  expect(files).toHaveLength(1);
  expect(problems).toEqual([
    { path: folder.file('missing'), message: 'No such file or folder. Check the path.' },
    { path: folder.file('dangling.txt'), message: 'No such file or folder. Check the path.' },
  ]);
});
