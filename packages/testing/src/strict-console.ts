import { format } from 'node:util';
import { afterEach } from 'vitest';

const stray: Error[] = [];

// Thrown where it happens, for the stack; and once more after the test, for code that catches everything.
// A test that expects a message replaces console.error with a spy.
console.error = (...parts: unknown[]) => {
  const error = new Error(`stray console.error: ${format(...parts)}`);
  stray.push(error);
  throw error;
};

afterEach(() => {
  const [first] = stray.splice(0);
  if (first) throw first;
});
