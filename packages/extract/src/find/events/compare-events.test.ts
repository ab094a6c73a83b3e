import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents, type EventForm, eventLookups } from './compare-events.ts';

const call: EventForm = {
  type: 'telefonat',
  start: { date: '2021-12-30', precision: 'DAY' },
  place: null,
  participants: ['Joe Biden', 'Wladimir Putin'],
};

describe('comparing events', () => {
  test('events of the same kind and day with a shared participant are the same, even in two languages', () => {
    const other = { ...call, type: 'call', participants: ['Vladimir Putin'] };
    expect(compareEvents(call, other)).toMatchObject({
      verdict: 'SAME',
      reasons: ['SAME_KIND', 'SAME_DATE', 'SHARED_PARTICIPANT'],
    });
  });

  test('German and English names of a place match', () => {
    const talks: EventForm = { ...call, type: 'gespräch', place: 'Genf', participants: [] };
    expect(compareEvents(talks, { ...talks, type: 'talk', place: 'Geneva' }).verdict).toBe('SAME');
    expect(compareEvents(talks, { ...talks, place: 'Wien' }).verdict).toBe('DIFFERENT');
  });

  test('events with compatible dates are likely the same if a place or participant matches', () => {
    const vague: EventForm = { ...call, start: { date: '2021-12-01', precision: 'MONTH' } };
    expect(compareEvents(call, vague)).toMatchObject({ verdict: 'LIKELY' });
    expect(compareEvents(call, { ...vague, participants: [] }).verdict).toBe('DIFFERENT');
  });

  test('events with different days or kinds, or without a date, are different', () => {
    expect(compareEvents(call, { ...call, start: { date: '2021-12-07', precision: 'DAY' } }).verdict).toBe('DIFFERENT');
    expect(compareEvents(call, { ...call, type: 'explosion' }).verdict).toBe('DIFFERENT');
    expect(compareEvents(call, { ...call, start: null }).verdict).toBe('DIFFERENT');
  });

  test('the lookups for an event find every event that may be the same', () => {
    const form: fc.Arbitrary<EventForm> = fc.record({
      type: fc.constantFrom('telefonat', 'call', 'treffen', 'wahl'),
      start: fc.option(
        fc.record({
          date: fc
            .date({ min: new Date('2020-11-01'), max: new Date('2022-02-01'), noInvalidDate: true })
            .map((date) => date.toISOString().slice(0, 10)),
          precision: fc.constantFrom('DAY', 'MONTH', 'YEAR', 'ABOUT'),
        }),
      ),
      place: fc.option(fc.constantFrom('Genf', 'Geneva', 'Wien')),
      participants: fc.array(fc.constantFrom('Joe Biden', 'Vladimir Putin', 'Paula Kornfeld'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(form, form, (a, b) => {
        const { verdict } = compareEvents(a, b);
        expect(compareEvents(b, a).verdict).toBe(verdict);
        const found = eventLookups(a).some(
          ({ types, precision, from, until }) =>
            types.includes(b.type) && b.start?.precision === precision && from <= b.start.date && b.start.date <= until,
        );
        if (verdict !== 'DIFFERENT') expect(found).toBe(true);
      }),
    );
  });
});
