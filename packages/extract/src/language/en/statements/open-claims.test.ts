import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Extracts the statements of an English text. Returns the stance and the words of each, in text order. */
function read(body: string): string[] {
  const { statements } = extract({ body, language: 'en' });
  return statements.map(({ stance, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${stance} ${words}`;
  });
}

describe('nobody said it', () => {
  test.each([
    ['At no point did Jost Kamp say that the crane was safe.', 'NOT_SAID that the crane was safe'],
    ['In no interview has Jost Kamp claimed that the crane was safe.', 'NOT_SAID that the crane was safe'],
    ['Nor did Jost Kamp say that the crane was safe.', 'NOT_SAID that the crane was safe'],
    ['Never did the company say that the crane was safe.', 'NOT_SAID that the crane was safe'],
    ['Jost Kamp made no claim that the crane was safe.', 'NOT_SAID that the crane was safe'],
    ['Jost Kamp hardly believes that the crane is safe.', 'DOUBTS that the crane is safe'],
    ['Rosa Hale scarcely says that the crane is safe.', 'NOT_SAID that the crane is safe'],
    ['Hardly a day later Rosa Hale said that the crane was safe.', 'ASSERTS that the crane was safe'],
    ['At that point Jost Kamp did say that the crane was safe.', 'ASSERTS that the crane was safe'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

test.each([
  ['Jost Kamp has denied ever giving such an order.', 'DENIES ever giving such an order'],
  ['Rosa Hale denies she knew about the tapes.', 'DENIES she knew about the tapes'],
  ['Rosa Hale denied that she knew about the tapes.', 'DENIES that she knew about the tapes'],
  ['The firm neither confirmed nor denied that it had failed.', 'NOT_SAID that it had failed'],
  ['The firm would neither confirm nor deny that it had failed.', 'NOT_SAID that it had failed'],
  ['The firm did not confirm or deny reports that it had failed.', 'NOT_SAID that it had failed'],
  ['The firm refused to confirm or deny that it had failed.', 'NOT_SAID that it had failed'],
  ['The firm confirmed that it had failed.', 'ASSERTS that it had failed'],
  ['Rosa Hale refused to say who used the crane.', 'NOT_SAID who used the crane'],
  ['Rosa Hale wanted to know who used the crane.', 'ASKS to know who used the crane'],
  ['Whether the crane is safe is unclear, Rosa Hale said.', 'ASSERTS Whether the crane is safe is unclear'],
  ['Rosa Hale did not say whether the crane is safe.', 'NOT_SAID whether the crane is safe'],
])('%s', (body, statement) => {
  expect(read(body)).toEqual([statement]);
});
