import { expect, it } from 'vitest';
import type { Span } from './index.ts';

it('returns the words of a span', () => {
  const span: Span = { start: 4, end: 10 };
  expect('The bridge stays closed.'.slice(span.start, span.end)).toBe('bridge');
});
