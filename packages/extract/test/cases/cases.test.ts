import { describe, expect, test } from 'vitest';
import { cleanText, extract } from '../../src/index.ts';
import { readCases } from './case.ts';
import { checkCase } from './check-case.ts';

describe.each([...readCases()])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const { text, language, published } = one;
    const { body } = cleanText(text);
    expect(checkCase({ ...one, text: body }, extract({ body, language, published }))).toEqual([]);
  });
});
