import { expect, test, vi } from 'vitest';

test.fails('a stray console.error fails the test, also where the code catches everything', () => {
  try {
    console.error('row %d is odd', 7);
  } catch {
    // Like code that must not throw.
  }
});

test('a test that expects a message puts a spy in its place', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  console.error('expected');
  expect(spy).toHaveBeenCalledWith('expected');
  spy.mockRestore();
});
