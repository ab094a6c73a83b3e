import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { countLine, sumReports } from './report.ts';
import { NoTestsError, type Selection, selectTests } from './select-tests.ts';
import { reportFile } from './vitest.ts';
import { root, testedPackages } from './workspace.ts';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/**
 * Runs only the tests that belong to the given paths. Prints the number of tests at the end.
 *
 * @param paths - test files, source files or folders
 * @param options - options for vitest, such as `-t` with part of a test name
 * @param interrupted - ends the run early
 * @returns the exit status
 */
export async function runPaths(
  paths: readonly string[],
  options: readonly string[],
  interrupted: AbortSignal,
): Promise<number> {
  const selections = await select(paths);
  if (selections === undefined) return 1;
  let status = 0;
  for (const selection of selections) {
    await rm(join(selection.folder, reportFile), { force: true });
    // vitest receives Ctrl-C from the terminal. This process only waits for it to exit.
    if (!interrupted.aborted) status = (await runVitest(selection, options)) || status;
  }
  const { missing: _, ...counts } = await sumReports(selections.map(({ folder }) => folder));
  console.log(countLine(counts));
  return status !== 0 || counts.failed > 0 ? 1 : 0;
}

async function select(paths: readonly string[]): Promise<Selection[] | undefined> {
  try {
    // npm changes to the root of the checkout and stores the folder in which it was called in INIT_CWD.
    return selectTests(paths, await testedPackages(), process.env.INIT_CWD ?? root);
  } catch (error) {
    if (!(error instanceof NoTestsError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function runVitest({ folder, filters }: Selection, options: readonly string[]): Promise<number> {
  const args = [vitest, 'run', '--passWithNoTests=false', ...filters, ...options];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}
