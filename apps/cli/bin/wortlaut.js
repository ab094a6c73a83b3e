#!/usr/bin/env node
// This is a committed JavaScript file because npm links a `bin` at install only if the file exists. tsx runs the
// TypeScript source, so no build is needed.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `wortlaut: Node.js 20.19 or newer is required, and this is ${process.versions.node}. Install a newer version from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/main.ts');
}
