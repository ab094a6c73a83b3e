#!/usr/bin/env node
// Plain JavaScript, committed: npm links a `bin` at install only if its file exists, and tsx lets it run before any build.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
