import { expectLinearTime } from '@wortlaut/testing/linear-time';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { resolveSaid } from '../dates/resolve-said.ts';
import { findEvents } from '../events/find-events.ts';
import { linkStatements } from '../links/link-statements.ts';
import type { StatementDraft } from '../statements/draft.ts';
import { findPeople } from './find-people.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** Finds people, speakers and events in a text with given statements. */
function run(body: string, language: string, drafts: readonly StatementDraft[], published = '2024-04-17') {
  const analysis = analyse({ body, language, published });
  const { people, speakers } = resolveSpeakers(analysis, findPeople(analysis, drafts), drafts);
  const found = findEvents(analysis, people, drafts);
  const about = linkStatements(analysis, drafts, people, found, found.events.length === 0 ? null : 0, []);
  return { people, speakers, events: found.events, about, said: resolveSaid(analysis, drafts, speakers) };
}

const words = fc.constantFrom(
  ...'Paula Kornfeld Joe Biden Jill Dr. von der Sprecherin des Rates die Minister „ “ , . : ( ) sagte er sie am Montag 10. Januar 2014 Treffen in Genf traf annektierte zwei Wochen vor den Gesprächen Said Angaben Polizei \n\n ’s XVI. \u202e \ud83d'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Returns statements with spans at arbitrary positions in the text. */
function draftsOf(body: string, numbers: readonly number[]): StatementDraft[] {
  const span = (at: number) => {
    const start = Math.abs(numbers[at] ?? 0) % Math.max(1, body.length);
    return { start, end: Math.min(body.length, start + 1 + (Math.abs(numbers[at + 1] ?? 3) % 30)) };
  };
  return numbers.slice(0, 4).map((number, index) => ({
    kind: 'INDIRECT',
    medium: 'SPEECH',
    quote: [span(index)],
    speakerSpans: number % 3 === 0 ? [] : [span(index + 1)],
    cue: number % 5 === 0 ? [] : [span(index + 2)],
    frame: [],
    addressee: number % 2 === 0 ? [span(index + 3)] : [],
    pattern: 'CUE_CLAUSE',
    container: null,
    confidence: 1,
    carriedFrom: index > 0 && number % 4 === 0 ? index - 1 : null,
  }));
}

describe('people, speakers and events', () => {
  test('have valid spans and indices for any text', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(5000), { maxLength: 8 }),
        fc.constantFrom('de', 'en'),
        (body, numbers, language) => {
          const drafts = body.length === 0 ? [] : draftsOf(body, numbers);
          const { people, speakers, events, about, said } = run(body, language, drafts);
          for (const { name, mentions } of people) {
            expect(name).not.toBe('');
            expect(mentions.length).toBeGreaterThan(0);
            for (const [index, { start, end }] of mentions.entries()) {
              expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (mentions[index - 1]?.start ?? 0) + 1);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(body.length);
            }
          }
          expect([speakers.length, about.length, said.length]).toEqual([drafts.length, drafts.length, drafts.length]);
          for (const { speaker, attribution, certainty } of speakers) {
            expect(speaker === null).toBe(attribution === 'NONE');
            if (speaker !== null) expect(people[speaker]).toBeDefined();
            expect(certainty).toBeGreaterThan(0);
            expect(certainty).toBeLessThanOrEqual(1);
          }
          for (const { title, participants, mentions } of events) {
            expect(title).not.toBe('');
            expect(mentions.length).toBeGreaterThan(0);
            for (const person of participants) expect(people[person]?.kind).toBe('INDIVIDUAL');
          }
          for (const { event } of about.flat()) if (event !== null) expect(events[event]).toBeDefined();
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['names', 'Paula Kornfeld '],
    ['first names of one family', 'Paula Biden, Joe Biden und Jill Biden. '],
    ['pronouns and roles', 'Er sagte, sie sei die Sprecherin des Rates. '],
    ['dates and events', 'Am Montag traf er sie vor dem Treffen am 10. Januar in Genf, '],
    ['one word without end', 'Präsident'],
  ])('are found in linear time: %s', (_, part) => {
    expectLinearTime({
      size: 4_000,
      input: (count) => ({ body: part.repeat(count), drafts: draftsOf(part.repeat(count), [1, 2, 7, 4]) }),
      run: ({ body, drafts }) => run(body, 'de', drafts),
    });
  });
});
