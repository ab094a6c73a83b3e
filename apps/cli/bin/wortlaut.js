#!/usr/bin/env node
// This file is JavaScript and committed, because npm links a `bin` only if the file exists at install time. tsx runs
// the TypeScript source, so no build is needed.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `wortlaut: Node.js ${process.versions.node} is too old. Install version 20.19 or newer from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/main.ts');
}
