import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance, speaker and words of each statement in an English text. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'en' });
  return statements.map(({ stance, speaker, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${stance} [${people[speaker ?? -1]?.name ?? ''}] ${words}`;
  });
}

describe('a claim that its speaker calls untrue', () => {
  test.each([
    'Anna Lund called the claim that the crane had tipped “nonsense”.',
    'Anna Lund has called reports that the crane had tipped completely untrue.',
    'Anna Lund dismissed as absurd the suggestion that the crane had tipped.',
    'Anna Lund described as “a lie” newspaper reports that the crane had tipped.',
    'Anna Lund branded the allegation that the crane had tipped a fabrication.',
    'Anna Lund laughed off rumours that the crane had tipped.',
    'Anna Lund scoffed at the notion that the crane had tipped.',
    'Anna Lund poured cold water on reports that the crane had tipped.',
    'Claims that the crane had tipped were dismissed by Anna Lund.',
    'Suggestions that the crane had tipped were described as baseless by Anna Lund.',
    'Calling the claim that the crane had tipped “nonsense”, Anna Lund left the room.',
  ])('%s', (body) => {
    expect(read(body)).toEqual(['DENIES [Anna Lund] that the crane had tipped']);
  });

  test.each([
    [
      'Anna Lund described reports that the crane had tipped as alarming.',
      'ASSERTS [Anna Lund] described reports that the crane had tipped as alarming',
    ],
    [
      'Anna Lund said claims that the crane had tipped were false.',
      'ASSERTS [Anna Lund] claims that the crane had tipped were false',
    ],
    [
      'Anna Lund called for an inquiry into claims that the crane had tipped.',
      'DEMANDS [Anna Lund] called for an inquiry into claims that the crane had tipped',
    ],
    ['Anna Lund rejected the idea that the report was false.', 'DENIES [Anna Lund] that the report was false'],
    ['Anna Lund confirmed reports that the crane had tipped.', 'ASSERTS [Anna Lund] that the crane had tipped'],
    ['Anna Lund repeated the claim that the crane had tipped.', 'ASSERTS [Anna Lund] that the crane had tipped'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('something that was not said', () => {
  test.each([
    ['Anna Lund failed to explain why the crane had tipped.', 'why the crane had tipped'],
    ['Anna Lund has failed to tell workers why the crane had tipped.', 'why the crane had tipped'],
    ['Anna Lund stopped short of saying that the crane had tipped.', 'that the crane had tipped'],
    ['Anna Lund stopped short of calling the crane unsafe.', 'calling the crane unsafe'],
    ['Anna Lund was unable to say how the crane had tipped.', 'how the crane had tipped'],
    ['Anna Lund would not be drawn on whether the crane had tipped.', 'whether the crane had tipped'],
    ['Anna Lund has yet to confirm that the crane had tipped.', 'that the crane had tipped'],
    ['Anna Lund left without saying whether the crane had tipped.', 'whether the crane had tipped'],
    ['Anna Lund left open whether the crane had tipped.', 'whether the crane had tipped'],
    ['Anna Lund neither said nor implied that the crane had tipped.', 'that the crane had tipped'],
    ['There was no word from Anna Lund on whether the crane had tipped.', 'whether the crane had tipped'],
    ['Anna Lund failed to respond to a request for comment.', 'failed to respond to a request for comment'],
  ])('%s', (body, words) => {
    expect(read(body)).toEqual([`NOT_SAID [Anna Lund] ${words}`]);
  });

  test.each(['Anna Lund never failed to say that she was poor.', 'The bank failed to say hello.'])(
    'no statement: %s',
    (body) => {
      expect(read(body)).toEqual([]);
    },
  );
});
