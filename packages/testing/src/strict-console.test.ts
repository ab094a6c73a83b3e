import { expect, test, vi } from 'vitest';

test.fails('a stray console.error fails the test, even if the code catches all errors', () => {
  try {
    console.error('row %d is odd', 7);
  } catch {
    // Some code catches all errors because it must not throw.
  }
});

test('a test can replace console.error with a spy', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  console.error('expected');
  expect(spy).toHaveBeenCalledWith('expected');
  spy.mockRestore();
});
