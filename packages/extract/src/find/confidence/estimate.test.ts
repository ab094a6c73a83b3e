import { expectLinearTime } from '@wortlaut/testing/linear-time';
import { expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { describeStatements, extract } from '../../extract.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { estimate } from './estimate.ts';
import { type FoundStatements, featuresOf } from './features.ts';

/** Returns the confidence in the first statement of a text. */
function confidenceIn(body: string, language: string): number {
  return extract({ body, language }).statements[0]?.confidence ?? 0;
}

test('the confidence is the probability that belongs to the sum of the weights', () => {
  const weights = { base: 0, features: { 'kind DIRECT': 2, unresolved: -4 } };
  expect(estimate(weights, [])).toBe(0.5);
  expect(estimate(weights, ['kind DIRECT'])).toBe(0.88);
  expect(estimate(weights, ['kind DIRECT', 'unresolved'])).toBe(0.12);
  expect(estimate(weights, ['a feature without a weight'])).toBe(0.5);
});

test('no estimate is certain', () => {
  expect(estimate({ base: 20, features: {} }, [])).toBe(0.99);
  expect(estimate({ base: -20, features: {} }, [])).toBe(0.01);
});

test.each([
  ['de', 'Ute Krall sagte am Montag: „Die Brücke bleibt bis zum Herbst gesperrt.“', 'Die Brücke sei „marode“.'],
  ['en', '“The bridge stays closed until the autumn,” Ellen Hartwick said.', 'The bridge was “closed”, it seemed.'],
])('a quotation whose speaker is named is more certain than a quoted word (%s)', (language, named, word) => {
  expect(confidenceIn(named, language)).toBeGreaterThan(confidenceIn(word, language));
});

test('each statement is described by its kind and by how its speaker was found', () => {
  const body = '“The bridge stays closed,” Ellen Hartwick said. She said that it was old.';
  const [first, second] = describeStatements({ body, language: 'en' });
  expect(first).toEqual(expect.arrayContaining(['kind DIRECT', 'attribution DIRECT NAME', 'cue said']));
  expect(second).toEqual(expect.arrayContaining(['kind INDIRECT', 'attribution INDIRECT PRONOUN', 'sentences <2']));
});

test('a text in a language without rules has no statements to describe', () => {
  expect(describeStatements({ body: 'Le pont est fermé, a dit Anne Martin.', language: 'fr' })).toEqual([]);
});

test('many statements of one person are described in linear time', () => {
  const sentence = 'Jan Ohlsen sagt ja. ';
  const work = (count: number): FoundStatements => {
    const starts = Array.from({ length: count }, (_, at) => at * sentence.length);
    const drafts = starts.map(
      (start): StatementDraft => ({
        kind: 'INDIRECT',
        medium: 'SPEECH',
        quote: [{ start: start + 16, end: start + 18 }],
        speakerSpans: [{ start, end: start + 10 }],
        cue: [{ start: start + 11, end: start + 15 }],
        frame: [],
        addressee: [],
        pattern: 'CUE_CLAUSE',
        container: null,
        confidence: 0.8,
        carriedFrom: null,
      }),
    );
    const person = {
      name: 'Jan Ohlsen',
      kind: 'INDIVIDUAL',
      named: true,
      gender: 'MALE',
      roles: [],
      represents: null,
      mentions: starts.map((start) => ({ start, end: start + 10 })),
    } as const;
    const speaker = { speaker: 0, attribution: 'NAME', certainty: 1 } as const;
    return { drafts, people: [person], speakers: drafts.map(() => speaker), stances: drafts.map(() => 'ASSERTS') };
  };
  expectLinearTime({
    size: 6000,
    input: (size) => ({ analysis: analyse({ body: sentence.repeat(size), language: 'de' }), found: work(size) }),
    run: ({ analysis, found }) => featuresOf(analysis, found),
  });
});
