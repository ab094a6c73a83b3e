import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selectTests } from './select-tests.ts';

const files = [
  'README.md',
  'packages/ink/src/blot.ts',
  'packages/ink/src/blot.test.ts',
  'packages/ink/src/pens/quill.ts',
  'packages/ink/src/pens/nib.test.ts',
  'packages/ink/src/paper/sheet.ts',
  'packages/ink/test/drying.test.ts',
  'apps/desk/src/drawer.test.tsx',
];

let root: string;
let packages: string[];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'wortlaut-select-')));
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  packages = [join(root, 'packages/ink'), join(root, 'apps/desk')];
});
afterAll(() => rm(root, { recursive: true }));

/** Selects tests and formats the result with paths relative to the root, so that it is easy to read. */
function select(...paths: string[]) {
  return selectTests(paths, packages, root).map(({ folder, filters }) =>
    [folder, ...filters].map((path) => path.slice(root.length + 1)).join(' '),
  );
}

describe('selectTests', () => {
  test.each([
    ['a test file', 'packages/ink/src/blot.test.ts', ['packages/ink packages/ink/src/blot.test.ts']],
    ['the test next to a source file', 'packages/ink/src/blot.ts', ['packages/ink packages/ink/src/blot.test.ts']],
    ["the tests in a source file's folder", 'packages/ink/src/pens/quill.ts', ['packages/ink packages/ink/src/pens/']],
    ['the tests in a folder', 'packages/ink/test', ['packages/ink packages/ink/test/']],
    ['all tests of a package', 'packages/ink', ['packages/ink']],
    ['all packages in a folder', '.', ['packages/ink', 'apps/desk']],
  ])('selects %s', (_, path, expected) => {
    expect(select(path)).toEqual(expected);
  });

  test('combines several paths in the same package', () => {
    expect(select('apps/desk/src', 'packages/ink/src/blot.ts', 'packages/ink/test/drying.test.ts')).toEqual([
      'packages/ink packages/ink/src/blot.test.ts packages/ink/test/drying.test.ts',
      'apps/desk apps/desk/src/',
    ]);
    expect(select('packages/ink/test', 'packages/ink')).toEqual(['packages/ink']);
  });

  test.each([
    ['packages/ink/src/blob.ts', '"packages/ink/src/blob.ts" does not exist. Specify the path of a test file,'],
    ['README.md', '"README.md" is not in a package with tests. Specify a path in packages/ or apps/.'],
    [
      'packages/ink/src/paper/sheet.ts',
      `The folder of "packages/ink/src/paper/sheet.ts" contains no tests. The package's tests are in packages/ink/src and packages/ink/test.`,
    ],
  ])('rejects %s and explains why', (path, message) => {
    expect(() => select(path)).toThrow(message);
  });
});
