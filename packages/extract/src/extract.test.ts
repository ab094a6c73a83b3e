import { expectLinearTime } from '@wortlaut/testing/linear-time';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction, Span } from './core/types.ts';
import { extract } from './extract.ts';

function checkSpans(body: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(body.length);
}

function check(body: string, { people, statements, events }: Extraction): void {
  for (const [index, statement] of statements.entries()) {
    expect(statement.quote.length).toBeGreaterThan(0);
    for (const role of ['quote', 'speakerSpans', 'cue', 'frame', 'addressee'] as const)
      checkSpans(body, statement[role]);
    expect(statement.confidence).toBeGreaterThan(0);
    expect(statement.confidence).toBeLessThanOrEqual(1);
    if (statement.speaker !== null) expect(people[statement.speaker]).toBeDefined();
    if (statement.container !== null) expect(statements[statement.container]).toBeDefined();
    expect(statement.container).not.toBe(index);
    for (const { event, confidence } of statement.eventLinks) {
      if (event !== null) expect(events[event]).toBeDefined();
      expect(confidence).toBeLessThanOrEqual(1);
    }
  }
}

/** Fragments of news articles and noise, which are combined at random. */
const PIECES = [
  'Jan Ohlsen',
  'sagte',
  ',',
  'dass',
  'die Werft',
  'habe',
  '„',
  '“',
  '"',
  '»',
  '«',
  "'",
  '‚',
  '.',
  ':',
  '\n\n',
  '\n',
  ' ',
  'teilte',
  'mit',
  'laut',
  'nach Angaben',
  'der Polizei',
  'zufolge',
  'so',
  'wie',
  '(',
  ')',
  '–',
  'er',
  'sei',
  'zu',
  'gehen',
  'forderte',
  'said',
  'that',
  'she',
  'told',
  'reporters',
  'according to',
  'am 3. Mai',
  '2014',
  'Dies',
  'bestätigte',
  'der',
  'und',
  '\u05e9\u05dc\u05d5\u05dd',
  '\u0645\u0631\u062d\u0628\u0627',
  '\ud83d\ude00',
  '\ud83d',
  '\u0301',
  '\u202e',
];

describe('extract', () => {
  test('finds the speaker, the words and the date of a statement', () => {
    const body = 'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Ute Krall am Montag. Sie sei nicht sicher.';
    const result = extract({ body, published: '2024-05-08' });
    expect(result.language).toBe('de');
    expect(result.supported).toBe(true);
    const [first, second] = result.statements;
    expect(first).toMatchObject({
      kind: 'INDIRECT',
      attribution: 'NAME',
      said: { date: '2024-05-06', precision: 'DAY' },
    });
    expect(result.people[first?.speaker ?? -1]?.name).toBe('Ute Krall');
    expect(second).toMatchObject({ kind: 'INDIRECT_FREE_INDIRECT', attribution: 'CARRIED', speaker: first?.speaker });
  });

  test('nests a quotation in the statement that contains it', () => {
    const { statements } = extract({ body: 'Krall sagte, die Werft habe „viel zu lange gewartet“.', language: 'de' });
    expect(statements.map(({ container }) => container)).toEqual([null, 0]);
  });

  test('returns empty lists for an unsupported language', () => {
    const body = 'Le maire a déclaré lundi que le pont resterait fermé pendant plusieurs semaines encore.';
    expect(extract({ body })).toMatchObject({
      language: 'fr',
      supported: false,
      statements: [],
      people: [],
      events: [],
    });
  });

  test('accepts an empty text', () => {
    expect(extract({ body: '', language: 'de' }).statements).toEqual([]);
  });

  test('returns valid spans for any sequence of news words and quotation marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }),
        fc.constantFrom('de', 'en'),
        fc.boolean(),
        (pieces, language, spaced) => {
          const body = pieces.join(spaced ? ' ' : '');
          check(body, extract({ body, language, published: '2024-05-08' }));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('returns valid spans for any Unicode text, including lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('de', 'en'), (body, language) => {
        check(body, extract({ body, language }));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['one line of prose', 'Jan Ohlsen sagte, die Werft habe „viel zu lange“ gewartet, und teilte mit '],
    ['quotation marks that never close', '„Er sagte »so "nicht '],
    ['cues alone', 'sagte teilte forderte erklärte '],
    ['commas alone', ', , , '],
    ['names alone', 'Jan Ohlsen Ute Krall '],
    ['brackets that never close', '( sagte ( '],
    ['right-to-left text', '\u05e9\u05dc\u05d5\u05dd \u202e'],
    ['no white space', 'sagte,„und“'],
  ])('runs in linear time: %s', (_, piece) => {
    expectLinearTime({
      size: 50_000,
      input: (size) => piece.repeat(Math.ceil(size / piece.length)),
      run: (body) => extract({ body, language: 'de', published: '2024-05-08' }),
    });
  });

  test('accepts two million letters in one line, as many as the longest article that can be imported', () => {
    const piece = 'Jan Ohlsen sagte, die Werft habe „viel zu lange“ gewartet, und teilte mit ';
    const body = piece.repeat(Math.ceil(2 ** 21 / piece.length));
    const { statements } = extract({ body, language: 'de' });
    expect(statements.length).toBeGreaterThan(0);
    const last = statements.at(-1)?.quote[0];
    expect(body.slice(last?.start, last?.end).length).toBeGreaterThan(0);
  }, 600_000);
});
