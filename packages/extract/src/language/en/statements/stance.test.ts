import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../core/types.ts';
import { extract } from '../../../extract.ts';

function stances(body: string, words: string): Stance[] {
  const found = extract({ body, language: 'en' }).statements.filter(({ quote }) =>
    quote.some(({ start, end }) => body.slice(start, end).includes(words)),
  );
  return [...new Set(found.map(({ stance }) => stance))];
}

describe('a negation in a relative clause about the speaker', () => {
  test.each<readonly [Stance, string, string]>([
    ['ASSERTS', 'The cables were cut, a Norvik spokeswoman who asked not to be named said.', 'The cables were cut'],
    ['ASSERTS', 'A guard who did not give his name told reporters that the dam had broken.', 'the dam had broken'],
    ['ASSERTS', 'An official who was not authorized to talk said the dam had broken.', 'the dam had broken'],
    ['NOT_SAID', 'The official, who did not say whether the dam had broken, left.', 'the dam had broken'],
    ['NOT_SAID', 'The mayor did not immediately say whether the dam had broken.', 'the dam had broken'],
  ])('%s: %s', (stance, body, words) => {
    expect(stances(body, words)).toEqual([stance]);
  });
});

describe('requests and refusals', () => {
  test.each<readonly [Stance, string, string]>([
    ['REJECTS', 'Prosecutor Paul Hart denied a defense offer to plead guilty.', 'to plead guilty'],
    ['REJECTS', 'Judge Ada Lund denied the request to move the trial.', 'to move the trial'],
    ['REJECTS', 'Ada Lund denied his bid for parole.', 'denied his bid'],
    ['DENIES', 'Ada Lund denied that she had made an offer.', 'she had made an offer'],
    ['DENIES', 'Ada Lund denied making an offer.', 'making an offer'],
    ['DEMANDS', 'Ada Lund called the house and asked that someone open the door.', 'someone open the door'],
    ['DEMANDS', 'Judge Ada Lund asked for reports to be completed by June.', 'asked for reports'],
    ['DEMANDS', 'Ada Lund asked Paul Hart to close the dam.', 'to close the dam'],
    ['ASKS', 'Ada Lund asked Paul Hart whether the dam was closed.', 'the dam was closed'],
    ['DEMANDS', 'Ada Lund warned that drivers should stay at home.', 'drivers should stay'],
    ['ASSERTS', 'Ada Lund warned that the dam could break.', 'the dam could break'],
  ])('%s: %s', (stance, body, words) => {
    expect(stances(body, words)).toEqual([stance]);
  });

  test.each(['But neither can deny the attraction between them.', 'No one can deny the beauty of the bridge.'])(
    'no statement: %s',
    (body) => {
      expect(extract({ body, language: 'en' }).statements).toEqual([]);
    },
  );
});
