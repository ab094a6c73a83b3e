import { format } from 'node:util';
import { afterEach } from 'vitest';

const stray: Error[] = [];

// A stray console.error throws, which gives a stack trace. The error is thrown again after the test, in case the code
// catches the first one. A test that expects a message replaces console.error with a spy.
console.error = (...parts: unknown[]) => {
  const error = new Error(`stray console.error: ${format(...parts)}`);
  stray.push(error);
  throw error;
};

afterEach(() => {
  const [first] = stray.splice(0);
  if (first) throw first;
});
