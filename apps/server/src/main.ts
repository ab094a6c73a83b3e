import { setFlagsFromString } from 'node:v8';
import { unsupportedRuntime } from './start/runtime.ts';

// V8 lets the heap of a busy server grow fourfold before it looks what is garbage. A fifth at a time costs no
// measurable time here, and keeps an import of 850 articles at 320 MB in place of 580.
setFlagsFromString('--heap-growing-percent=20');

// graphql-js and its like check in every field whether two copies of them are loaded, unless this is set before they are.
process.env.NODE_ENV ??= 'production';

// Nothing else is imported before this: an old Node would stop at the first line of syntax that it does not know.
const problem = unsupportedRuntime(process.versions.node);
if (problem === undefined) import('./start/run.ts').then(({ run }) => run());
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
