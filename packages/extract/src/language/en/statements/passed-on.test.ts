import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance, the speaker, everyone who passed the statement on, and the words of each statement. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'en' });
  const name = (at: number | null) => people[at ?? -1]?.name ?? '–';
  return statements.map(({ stance, speaker, reportedBy, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${stance} [${[name(speaker), ...reportedBy.map(name)].join(' < ')}] ${words}`;
  });
}

describe('an outlet that passes on what somebody said', () => {
  test.each([
    'Citing Anna Lund, the BBC reported that the crane had tipped.',
    'The BBC, citing Anna Lund, reported that the crane had tipped.',
    'The BBC quoted Anna Lund as saying that the crane had tipped.',
    'Anna Lund was quoted as saying by the BBC that the crane had tipped.',
    'Anna Lund was quoted by the BBC as saying that the crane had tipped.',
    'In comments carried by the BBC, Anna Lund said that the crane had tipped.',
  ])('%s', (body) => {
    expect(read(body)).toEqual(['ASSERTS [Anna Lund < BBC] that the crane had tipped']);
  });

  test.each([
    '“It has tipped,” the BBC quoted Anna Lund as saying.',
    '“It has tipped,” Anna Lund was quoted as saying by the BBC.',
    '“It has tipped,” Anna Lund said in remarks published by the BBC.',
    '“It has tipped,” said Anna Lund, as quoted by the BBC.',
  ])('%s', (body) => {
    expect(read(body)).toEqual(['ASSERTS [Anna Lund < BBC] “It has tipped,”']);
  });

  test.each([
    ['“It has tipped,” Anna Lund told the BBC.', 'ASSERTS [Anna Lund] “It has tipped,”'],
    ['Anna Lund was quoted as saying that it had tipped.', 'ASSERTS [Anna Lund] that it had tipped'],
    ['According to Anna Lund, quoted by the BBC, it had tipped.', 'ASSERTS [Anna Lund < BBC] it had tipped'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('a noun with the words as its clause', () => {
  test.each([
    ['Anna Lund’s warning that the crane could tip was ignored.', 'ASSERTS [Anna Lund] that the crane could tip'],
    ['Workers ignored Anna Lund’s warning that the crane could tip.', 'ASSERTS [Anna Lund] that the crane could tip'],
    ['A claim by Anna Lund that the crane had tipped was heard.', 'ASSERTS [Anna Lund] that the crane had tipped'],
    ['The news by Anna Lund that it had tipped angered many.', ''],
    ['The firm’s insistence that the crane was safe angered many.', 'ASSERTS [firm] that the crane was safe'],
    ['Anna Lund’s promise to move the crane was welcomed.', 'ANNOUNCES [Anna Lund] to move the crane'],
    ['The promise by Anna Lund to move the crane was welcomed.', 'ANNOUNCES [Anna Lund] to move the crane'],
    ['Despite Anna Lund’s denial that it had tipped, workers left.', 'DENIES [Anna Lund] that it had tipped'],
    ['Anna Lund’s refusal to say whether it had tipped angered many.', 'NOT_SAID [Anna Lund] whether it had tipped'],
    ['The fact that the crane had tipped worried Anna Lund.', ''],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual(statement === '' ? [] : [statement]);
  });

  test('is not passed on by somebody who criticizes it', () => {
    const found = read('Paul Hart criticized Anna Lund’s claim that the crane was safe.');
    expect(found.at(-1)).toBe('ASSERTS [Anna Lund] that the crane was safe');
  });
});
