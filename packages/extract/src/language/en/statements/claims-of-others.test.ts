import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance and the speaker of each statement in a text. */
function read(body: string): string[] {
  const { statements, people } = extract({ body, language: 'en' });
  return statements.map(({ stance, speaker }) => `${stance} [${people[speaker ?? -1]?.name ?? '–'}]`);
}

test.each([
  'Jane Reiss rejected calls to close the dam.',
  'Jane Reiss has rejected demands to close the dam.',
  'Jane Reiss rejected a call to close the dam.',
  'Jane Reiss rejected the demand that the dam be closed.',
])('the demand of others is rejected: %s', (body) => {
  expect(read(body)).toEqual(['REJECTS [Jane Reiss]']);
});

test.each([
  'Jane Reiss retracted her claim that the dam would hold.',
  'Jane Reiss withdrew the allegation that he lied.',
])('a claim that is withdrawn is denied: %s', (body) => {
  expect(read(body)).toEqual(['DENIES [Jane Reiss]']);
});

describe('nobody speaks who only hears of the claim of others', () => {
  test.each([
    'Jane Reiss had no comment on reports that the dam failed.',
    'Jane Reiss responded to claims that the dam failed.',
    'Jane Reiss has seen reports that the dam failed.',
    'Jane Reiss sought to allay fears that the dam would fail.',
  ])('%s', (body) => {
    expect(read(body)).not.toContain('ASSERTS [Jane Reiss]');
  });

  test.each(['Jane Reiss responded to reporters that the dam failed.', 'Jane Reiss made claims that the dam failed.'])(
    'but: %s',
    (body) => {
      expect(read(body)).toEqual(['ASSERTS [Jane Reiss]']);
    },
  );
});

describe('a modal verb before a verb of saying', () => {
  test.each(['Jane Reiss may say that the dam is safe.', 'Jane Reiss should admit that the dam is safe.'])(
    'means that it was not said: %s',
    (body) => {
      expect(read(body)).toEqual(['NOT_SAID [Jane Reiss]']);
    },
  );

  test('but “could only say” means that it was', () => {
    expect(read('Jane Reiss could only say that the dam is safe.')).toEqual(['ASSERTS [Jane Reiss]']);
  });
});

test('a call to do something is a demand', () => {
  expect(read('Jane Reiss issued a call to close the dam.')).toEqual(['DEMANDS [Jane Reiss]']);
});
