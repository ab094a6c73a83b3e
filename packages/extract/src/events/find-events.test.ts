import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';

const published = '2024-04-17';
const eventsIn = (body: string, language = 'de') => extract({ body, language, published }).events;

describe('finding events', () => {
  test('gives a happening its title, date, place, participants and status', () => {
    const body = 'Paula Kornfeld und Jost Wiesental kommen am 12. Juni zu einem Treffen in Altenwerder zusammen.';
    const { events, people } = extract({ body, language: 'de', published });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      title: 'Treffen in Altenwerder',
      type: 'treffen',
      start: { date: '2024-06-12', precision: 'DAY' },
      end: null,
      dateText: 'am 12. Juni',
      place: 'Altenwerder',
      status: 'PLANNED',
    });
    expect(events[0]?.participants.map((at) => people[at]?.name)).toEqual(['Paula Kornfeld', 'Jost Wiesental']);
  });

  test('takes an event that is named again for the same', () => {
    const events = eventsIn(
      'Am Samstag gab es eine Explosion in Kleinbrück. Die Explosion zerstörte ein Haus. Nach der Explosion kam die Polizei.',
    );
    expect(events.map(({ title, mentions, status }) => [title, mentions.length, status])).toEqual([
      ['Explosion in Kleinbrück', 3, 'PAST'],
    ]);
  });

  test('keeps two events of one kind on two dates apart', () => {
    const events = eventsIn('Die Wahl am 5. Mai ist frei. Die Wahl am 9. Juni ist es auch.');
    expect(events.map(({ start }) => start?.date)).toEqual(['2024-05-05', '2024-06-09']);
  });

  test('knows happenings by their verbs', () => {
    const [event] = eventsIn('Der Nachbarstaat annektierte 2014 ein Gebiet. Der Minister trat 2015 zurück.');
    expect(event).toMatchObject({
      type: 'annektieren',
      start: { date: '2014-01-01', precision: 'YEAR' },
      status: 'PAST',
    });
    const types = eventsIn('Der Nachbarstaat annektierte 2014 ein Gebiet. Der Minister trat 2015 zurück.').map(
      ({ type }) => type,
    );
    expect(types).toEqual(['annektieren', 'zurücktreten']);
    expect(eventsIn('Er trat 2015 an.')).toEqual([]);
  });

  test('takes the date on which something was said for no event', () => {
    const events = eventsIn('Die Gespräche seien gut, sagte Paula Kornfeld am Montag.');
    expect(events).toEqual([]);
  });

  test('leaves the date open where only the article could tell it, and keeps its words', () => {
    const { events } = extract({ body: 'Am Samstag gab es eine Explosion in Kleinbrück.', language: 'de' });
    expect(events[0]).toMatchObject({ start: null, dateText: 'Am Samstag' });
  });

  test('tells which events a statement is about, and when it was said', () => {
    const body =
      'Am 12. Juni findet die Abstimmung statt. „Die Abstimmung ist bindend“, sagte Jost Wiesental am Dienstag.';
    const { events, statements } = extract({ body, language: 'de', published });
    expect(events).toHaveLength(1);
    expect(statements.at(-1)).toMatchObject({ events: [0], said: { date: '2024-04-16', precision: 'DAY' } });
  });

  test('knows happenings told by a participle, and leaves the date to a noun before a general verb', () => {
    const body =
      'In der Weberei hat es am Samstag gebrannt. Die Halle wird am 3. Juni abgerissen. Anfang März scheiterte ein Gipfel in Altenwerder.';
    expect(eventsIn(body).map(({ type, start }) => [type, start?.date])).toEqual([
      ['brennen', '2024-04-13'],
      ['abreißen', '2024-06-03'],
      ['gipfel', '2024-03-01'],
    ]);
  });

  test('finds English events', () => {
    const events = eventsIn(
      'An explosion in Northaven killed two people on Saturday. Talks in Geneva will begin on June 12.',
      'en',
    );
    expect(events.map(({ title, start, place, status }) => [title, start?.date, place, status])).toEqual([
      ['explosion in Northaven', '2024-04-13', 'Northaven', 'PAST'],
      ['Talks in Geneva', '2024-06-12', 'Geneva', 'PLANNED'],
    ]);
  });
});
