// Writes the Prisma client and the Pothos types to src/generated. With --if-changed, this happens only if the Prisma
// schema, package.json or this script has changed since the last run.
//
// "prisma generate" downloads a schema engine that it never runs. If a path to an engine is set, nothing is downloaded.
// Any executable will do.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const changedAt = (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['../../prisma/schema.prisma', 'package.json', 'generate.js'];
const isCurrent = changedAt('src/generated/pothos.ts') > Math.max(...sources.map(changedAt));

if (!(isCurrent && process.argv.includes('--if-changed'))) {
  const require = createRequire(import.meta.url);
  const prisma = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: folder,
    env: {
      ...process.env,
      // Prisma searches PATH for the program that generates the Pothos types.
      PATH: [join(folder, '../../node_modules/.bin'), process.env.PATH].join(delimiter),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(stdout + stderr);
  process.exitCode = status ?? 1;
}
