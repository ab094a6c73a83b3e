import { describe, expect, it } from 'vitest';
import { articleMarks, type TextStatement } from './article-marks.ts';

const body = '„Wir fahren“, sagte Ada Lorch.\n„Heute.“';
const everything = { statements: true, people: true, events: true };

const passage = (text: string) => ({
  text,
  spans: [{ start: body.indexOf(text), end: body.indexOf(text) + text.length }],
});
const person = { id: 'p1', name: 'Ada Lorch', kind: 'INDIVIDUAL', named: true, represents: null } as const;

const statement = {
  id: 's1',
  version: 1,
  quotationKind: 'DIRECT',
  medium: 'SPEECH',
  stance: 'ASSERTS',
  pattern: 'QUOTATION_MARKS',
  attribution: 'NAME',
  confidence: 0.9,
  unsure: false,
  reviewState: 'EXTRACTED',
  said: null,
  quote: passage('„Wir fahren“'),
  cue: passage('sagte'),
  frame: null,
  printedSpeaker: passage('Ada Lorch'),
  addressee: null,
  speaker: person,
  speakers: [person],
  reportedBy: [],
  container: null,
  events: { nodes: [] },
  eventLinks: [],
} satisfies TextStatement;

const found = { statements: [statement], mentions: [{ start: 20, end: 29, person }], eventMentions: [] };

/** Lists the type of each mark with the words that it covers. */
function described(marks: ReturnType<typeof articleMarks>): [string, string][] {
  return marks.map(({ value, start, end }) => [
    value.type === 'passage' ? value.role : value.type,
    body.slice(start, end),
  ]);
}

describe('articleMarks', () => {
  it('marks statements and people', () => {
    expect(described(articleMarks(body, found, everything, null))).toEqual([
      ['statement', '„Wir fahren“'],
      ['person', 'Ada Lorch'],
    ]);
  });

  it('marks the evidence of the selected statement only', () => {
    expect(described(articleMarks(body, found, everything, 's1'))).toEqual([
      ['statement', '„Wir fahren“'],
      ['cue', 'sagte'],
      ['speaker', 'Ada Lorch'],
      ['person', 'Ada Lorch'],
    ]);
  });

  it('omits the types that the reader turns off', () => {
    expect(articleMarks(body, found, { statements: false, people: false, events: false }, null)).toEqual([]);
  });

  it('ends a statement at its last word, where its number is displayed', () => {
    const quote = { text: '„Heute.“', spans: [{ start: 0, end: 31 }] };
    const [mark] = articleMarks(body, { ...found, statements: [{ ...statement, quote }] }, everything, null);
    expect(mark?.end).toBe(30);
    expect(mark?.value).toMatchObject({ number: 1, lastEnd: 30, unsure: false });
  });

  it('marks a rejected statement only while it is selected', () => {
    const rejected = { ...found, statements: [{ ...statement, reviewState: 'REJECTED' as const }], mentions: [] };
    expect(articleMarks(body, rejected, everything, null)).toEqual([]);
    expect(articleMarks(body, rejected, everything, 's1')[0]?.value).toMatchObject({ rejected: true });
  });

  it('puts the current selection around all other marks', () => {
    const [first] = articleMarks(body, found, everything, null, { start: 0, end: 5 });
    expect(first).toMatchObject({ value: { type: 'marking' }, layer: 0 });
  });

  it('flags unsure statements', () => {
    const [mark] = articleMarks(body, { ...found, statements: [{ ...statement, unsure: true }] }, everything, null);
    expect(mark?.value).toMatchObject({ unsure: true });
  });
});
