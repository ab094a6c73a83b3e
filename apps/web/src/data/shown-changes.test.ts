import { describe, expect, it } from 'vitest';
import { type Change, recordsIn, shownChanges, shownFields } from './shown-changes.ts';

const known = (name: string) => ['speaker', 'quote.text', 'start', 'person', 'named', 'place'].includes(name);

describe('shownFields', () => {
  it('shows words instead of offsets', () => {
    const fields = [
      { name: 'quote.text', before: 'Wir fahren', after: 'Wir fahren heute' },
      { name: 'quote.spans', before: [{ start: 0, end: 10 }], after: [{ start: 0, end: 16 }] },
    ];
    expect(shownFields(fields, known)).toEqual([
      {
        name: 'quote.text',
        before: { type: 'text', text: 'Wir fahren' },
        after: { type: 'text', text: 'Wir fahren heute' },
      },
    ]);
  });

  it('shows that the same words were selected in another passage', () => {
    const fields = [{ name: 'quote.spans', before: [{ start: 0, end: 3 }], after: [{ start: 9, end: 12 }] }];
    expect(shownFields(fields, known)).toMatchObject([{ name: 'quote.text', after: { type: 'place' } }]);
  });

  it('combines a date with its precision', () => {
    const fields = [
      { name: 'start.date', before: null, after: '2024-05-01' },
      { name: 'start.precision', before: null, after: 'MONTH' },
    ];
    expect(shownFields(fields, known)).toEqual([
      { name: 'start', before: { type: 'empty' }, after: { type: 'date', date: '2024-05-01', precision: 'MONTH' } },
    ]);
  });

  it('shows a publication date without a time as a day', () => {
    const dates = { name: 'publishedAt', before: '2024-05-12T09:30:00+00:00', after: '2024-05-14T00:00:00+00:00' };
    const time = { type: 'instant', instant: '2024-05-12T09:30:00+00:00' };
    const day = { type: 'date', date: '2024-05-14', precision: 'DAY' };
    const known = (name: string) => name === 'publishedAt';
    expect(shownFields([dates, { name: 'publishedDayOnly', before: false, after: true }], known)).toEqual([
      { name: 'publishedAt', before: time, after: day },
    ]);
    expect(shownFields([{ ...dates, before: '2024-05-13T00:00:00+00:00' }], known)).toEqual([
      { name: 'publishedAt', before: { ...day, date: '2024-05-13' }, after: day },
    ]);
    expect(shownFields([{ ...dates, after: '2024-05-14T12:00:00+00:00' }], known)).toEqual([
      { name: 'publishedAt', before: time, after: { type: 'instant', instant: '2024-05-14T12:00:00+00:00' } },
    ]);
  });

  it.each(['parent', 'mainEvent'])('shows the event in the field %s by its title, not by its ID', (name) => {
    const fields = [{ name, before: null, after: 'RXZlbnQ6MQ==' }];
    expect(shownFields(fields, () => true)).toEqual([
      { name, before: { type: 'empty' }, after: { type: 'record', id: 'RXZlbnQ6MQ==' } },
    ]);
  });

  it('omits internal fields and offsets', () => {
    const fields = [
      { name: 'extractorVersion', before: '1', after: '2' },
      { name: 'start', before: 4, after: 9 },
    ];
    expect(shownFields(fields, known)).toEqual([]);
  });
});

describe('shownChanges', () => {
  const moved = (recordId: string): Change => ({
    entry: 'Mention',
    operation: 'UPDATED',
    recordId,
    fields: [{ name: 'person', before: 'p1', after: 'p2' }],
  });

  it('groups equal changes, and lists changes to records first', () => {
    const gone: Change = { entry: 'Person', operation: 'DELETED', recordId: 'p1', fields: [] };
    const shown = shownChanges([moved('a1'), moved('a2'), gone], known);
    expect(shown.map(({ entry, count }) => [entry, count])).toEqual([
      ['Person', 1],
      ['Mention', 2],
    ]);
    expect(recordsIn(shown)).toEqual(['p1', 'a1', 'a2', 'p2']);
  });
});
