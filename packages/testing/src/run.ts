// `npm test` runs every check. `npm test -- <path> …` runs only the tests at these paths.
import { runAll } from './run-all.ts';
import { runPaths } from './run-paths.ts';

const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const paths = firstOption < 0 ? given : given.slice(0, firstOption);
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort()).once('SIGTERM', () => interruption.abort());
if (paths.length > 0) {
  process.exitCode = await runPaths(paths, given.slice(paths.length), interruption.signal);
} else if (firstOption < 0) {
  process.exitCode = await runAll(interruption.signal);
} else {
  console.error('Specify a path before the options: npm test -- <path> [vitest options]');
  process.exitCode = 1;
}
