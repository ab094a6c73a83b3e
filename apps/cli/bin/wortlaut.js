#!/usr/bin/env node
// Plain JavaScript, committed: npm links a `bin` at install only if its file exists, and tsx lets it run before any build.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`wortlaut: this is Node.js ${process.versions.node}; it needs 20.19 or newer.\n`);
  process.exitCode = 1;
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/main.ts');
}
