import { unsupportedRuntime } from './runtime.ts';

// Nothing else is imported before this: an old Node would stop at the first line of syntax that it does not know.
const problem = unsupportedRuntime(process.versions.node);
if (problem === undefined) import('./run.ts').then(({ run }) => run());
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
