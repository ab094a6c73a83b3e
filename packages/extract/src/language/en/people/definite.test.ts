import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speaker of the last statement in an English text. */
function lastSpeaker(body: string): string {
  const { people, statements } = extract({ body, language: 'en' });
  return people[statements.at(-1)?.speaker ?? -1]?.name ?? '–';
}

describe('a description of somebody mentioned before', () => {
  test.each([
    [
      'The mill’s owner, Brightway Homes, was fined. A judge spoke. “We regret this,” the company said.',
      'Brightway Homes',
    ],
    [
      '“It was hard,” said Paul Hart, its chief executive. Workers wept. The chief executive said he was sorry.',
      'Paul Hart',
    ],
    [
      '“It leaks,” said Maria Lopez, the city’s chief engineer. The engineer said repairs would take a year.',
      'Maria Lopez',
    ],
    ['Norvik Steel said it would close. “This was a hard choice,” the statement said.', 'Norvik Steel'],
    ['The Norvik Department of Health spoke. The department said it was safe.', 'Norvik Department of Health'],
    ['Paul Hart, head of Norvik Steel, spoke to workers. The firm said it would close.', 'Norvik Steel'],
    ['A spokeswoman, Anna Lund, said tests showed no risk.', 'Anna Lund'],
    ['Maria Lopez, chief financial officer of Norvik Steel, left. The officer said she was ill.', 'Maria Lopez'],
  ])('%s', (body, name) => {
    expect(lastSpeaker(body)).toBe(name);
  });
});

describe('a pronoun for somebody described before', () => {
  test.each([
    ['“I love it here,” said Sara Kole. Her husband was less sure. “It rains,” he said.', 'husband'],
    ['The driver of the bus was unhurt. “I saw nothing,” he said.', 'driver'],
    ['The judge sentenced Paul Hart to ten years. “I did nothing,” he said.', 'Paul Hart'],
    ['The boy ran home. Anna Lund saw him. “He was cold,” she said.', 'Anna Lund'],
  ])('%s', (body, name) => {
    expect(lastSpeaker(body)).toContain(name);
  });
});

test('a first name in apposition to a relation is the speaker', () => {
  expect(lastSpeaker('Anna Lund’s husband, Paul, said he was proud.')).toBe('Paul');
});

test('a paper that passes on a quotation is not its speaker', () => {
  const body = '“The dam has failed,” Anna Lund said, according to the Norvik Times. “It is a shame.”';
  const { people, statements } = extract({ body, language: 'en' });
  const quoted = statements.find(({ kind }) => kind === 'DIRECT');
  expect(people[quoted?.speaker ?? -1]?.name).toBe('Anna Lund');
  expect(quoted?.reportedBy.map((at) => people[at]?.name)).toEqual(['Norvik Times']);
});
