import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents, type EventForm, eventLookups } from './compare-events.ts';

const call: EventForm = {
  sense: 'CALL',
  start: { date: '2021-12-30', precision: 'DAY' },
  place: null,
  participants: ['Joe Biden', 'Wladimir Putin'],
};

describe('comparing events', () => {
  test('events of the same sense and day with a shared participant are the same', () => {
    const other = { ...call, participants: ['Vladimir Putin'] };
    expect(compareEvents(call, other)).toMatchObject({
      verdict: 'SAME',
      reasons: ['SAME_KIND', 'SAME_DATE', 'SHARED_PARTICIPANT'],
    });
  });

  test('news of one day and place that can be one event by two names is suggested, but not merged', () => {
    const news = { ...call, participants: [], place: 'Bremen', ownNews: true };
    const attack: EventForm = { ...news, sense: 'ATTACK' };
    const [shooting, impact, fire] = ['SHOOTING', 'IMPACT', 'FIRE'].map((sense): EventForm => ({ ...news, sense }));
    const verdict = (one: EventForm, other: EventForm | undefined) => compareEvents(one, other ?? one).verdict;
    expect(verdict(attack, shooting)).toBe('LIKELY');
    expect(verdict(attack, impact)).toBe('LIKELY');
    expect(verdict(attack, fire)).toBe('DIFFERENT');
    expect(verdict({ ...attack, place: 'Kiel' }, shooting)).toBe('DIFFERENT');
    expect(verdict({ ...attack, start: { date: '2021-12-29', precision: 'DAY' } }, shooting)).toBe('DIFFERENT');
    expect(verdict({ ...attack, ownNews: false }, shooting)).toBe('DIFFERENT');
  });

  test('German and English names of a place match', () => {
    const talks: EventForm = { ...call, sense: 'TALKS', place: 'Genf', participants: [] };
    expect(compareEvents(talks, { ...talks, place: 'Geneva' }).verdict).toBe('SAME');
    expect(compareEvents(talks, { ...talks, place: 'Wien' }).verdict).toBe('DIFFERENT');
    // A village that is not in the gazetteer can be in a country or region, but not in another town.
    expect(compareEvents({ ...talks, place: 'Unterweiler' }, { ...talks, place: 'Schweiz' }).verdict).toBe('LIKELY');
    expect(compareEvents({ ...talks, place: 'Unterweiler' }, talks).verdict).toBe('DIFFERENT');
  });

  test.each(['STRIKE', 'AGREEMENT', 'VOTE', 'FIRE'])(
    'the news of two articles that are not similar is only likely the same if just the kind, day and town agree: %s',
    (sense) => {
      const news: EventForm = { ...call, sense, place: 'Ulm', participants: [], ownNews: true };
      expect(compareEvents(news, { ...news }).verdict).toBe('LIKELY');
      expect(compareEvents(news, { ...news }, true).verdict).toBe('SAME');
      const named = { ...news, participants: ['Uta Krall'] };
      expect(compareEvents(named, { ...named }).verdict).toBe('SAME');
      // An article that mentions an event in passing can mean the one in the news, unless there are several every day.
      const mentioned = compareEvents(news, { ...news, ownNews: false }).verdict;
      expect(mentioned).toBe(sense === 'VOTE' ? 'SAME' : 'LIKELY');
    },
  );

  test('events of two people are only likely the same if one of them is another person', () => {
    const visit: EventForm = {
      ...call,
      sense: 'VISIT',
      place: 'Berlin',
      participants: ['Ute Vossberg', 'Jean Lemaire'],
    };
    expect(compareEvents(visit, { ...visit, participants: ['Ute Vossberg', 'Adam Kowalik'] })).toMatchObject({
      verdict: 'LIKELY',
      reasons: ['SAME_KIND', 'SAME_DATE', 'SAME_PLACE', 'OTHER_PARTICIPANTS'],
    });
    const summit = ['Ute Vossberg', 'Adam Kowalik', 'Jean Lemaire'];
    expect(compareEvents(visit, { ...visit, participants: summit }).verdict).toBe('SAME');
  });

  test('a middle initial does not make another person', () => {
    const talks: EventForm = { ...call, sense: 'TALKS', participants: ['Ida Saal', 'Paul Fjeldheim'] };
    expect(compareEvents(talks, { ...talks, participants: ['Ida Saal', 'Paul M. Fjeldheim'] }).verdict).toBe('SAME');
    expect(compareEvents(talks, { ...talks, participants: ['Ida Saal', 'Kofi Mensah'] }).verdict).toBe('DIFFERENT');
  });

  test('events with compatible dates are likely the same if a place or participant matches', () => {
    const vague: EventForm = { ...call, start: { date: '2021-12-01', precision: 'MONTH' } };
    expect(compareEvents(call, vague)).toMatchObject({ verdict: 'LIKELY' });
    expect(compareEvents(call, { ...vague, participants: [] }).verdict).toBe('DIFFERENT');
  });

  test('events with different days or senses, or without a date, are different', () => {
    expect(compareEvents(call, { ...call, start: { date: '2021-12-07', precision: 'DAY' } }).verdict).toBe('DIFFERENT');
    expect(compareEvents(call, { ...call, sense: 'EXPLOSION' }).verdict).toBe('DIFFERENT');
    expect(compareEvents(call, { ...call, start: null }).verdict).toBe('DIFFERENT');
  });

  test('the lookups for an event find every event that may be the same', () => {
    const form: fc.Arbitrary<EventForm> = fc.record({
      sense: fc.constantFrom('CALL', 'MEETING', 'ELECTION'),
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
      ownNews: fc.boolean(),
    });
    fc.assert(
      fc.property(form, form, (a, b) => {
        const { verdict } = compareEvents(a, b);
        expect(compareEvents(b, a).verdict).toBe(verdict);
        const found = eventLookups(a).some(
          ({ sense, precision, from, until }) =>
            sense === b.sense && b.start?.precision === precision && from <= b.start.date && b.start.date <= until,
        );
        if (verdict !== 'DIFFERENT') expect(found).toBe(true);
      }),
    );
  });
});
