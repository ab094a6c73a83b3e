import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { isMinor } from './senses.ts';

const published = '2024-04-17';
/** Returns the events that are not minor. */
const eventsIn = (body: string, language = 'de') =>
  extract({ body, language, published }).events.filter(({ sense }) => !isMinor(sense));

describe('finding events', () => {
  test('returns the title, date, place, participants and status of an event', () => {
    const body = 'Paula Kornfeld und Jost Wiesental kommen am 12. Juni zu einem Treffen in Altenwerder zusammen.';
    const { events, people } = extract({ body, language: 'de', published });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      title: 'Treffen in Altenwerder',
      kind: 'MEETING',
      sense: 'MEETING',
      start: { date: '2024-06-12', precision: 'DAY' },
      end: null,
      dateText: 'am 12. Juni',
      place: 'Altenwerder',
      status: 'PLANNED',
    });
    expect(events[0]?.participants.map((at) => people[at]?.name)).toEqual(['Paula Kornfeld', 'Jost Wiesental']);
  });

  test('adds a mention if the text refers to the event again', () => {
    const events = eventsIn(
      'Am Samstag gab es eine Explosion in Kleinbrück. Die Explosion zerstörte ein Haus. Nach der Explosion kam die Polizei.',
    );
    expect(events.map(({ title, mentions, status }) => [title, mentions.length, status])).toEqual([
      ['Explosion in Kleinbrück', 3, 'PAST'],
    ]);
  });

  test('keeps events of the same kind on different dates separate', () => {
    const events = eventsIn('Die Wahl am 5. Mai ist frei. Die Wahl am 9. Juni ist es auch.');
    expect(events.map(({ start }) => start?.date)).toEqual(['2024-05-05', '2024-06-09']);
  });

  test('finds events by their verbs', () => {
    const [event] = eventsIn('Der Nachbarstaat annektierte 2014 ein Gebiet. Der Minister trat 2015 zurück.');
    expect(event).toMatchObject({
      sense: 'ANNEXATION',
      start: { date: '2014-01-01', precision: 'YEAR' },
      status: 'PAST',
    });
    const senses = eventsIn('Der Nachbarstaat annektierte 2014 ein Gebiet. Der Minister trat 2015 zurück.').map(
      ({ sense }) => sense,
    );
    expect(senses).toEqual(['ANNEXATION', 'RESIGNATION']);
    expect(eventsIn('Er trat 2015 an.')).toEqual([]);
  });

  test('ignores the date on which something was said', () => {
    const events = eventsIn('Die Gespräche seien gut, sagte Paula Kornfeld am Montag.');
    expect(events.map(({ title, start }) => [title, start])).toEqual([['Gespräche', null]]);
  });

  test('keeps the text of a relative date if the article has no date', () => {
    const { events } = extract({ body: 'Am Samstag gab es eine Explosion in Kleinbrück.', language: 'de' });
    expect(events[0]).toMatchObject({ start: null, dateText: 'Am Samstag' });
  });

  test('returns the events that a statement is about, and the date of the statement', () => {
    const body =
      'Am 12. Juni findet die Abstimmung statt. „Die Abstimmung ist bindend“, sagte Jost Wiesental am Dienstag.';
    const { events, statements } = extract({ body, language: 'de', published });
    expect(events).toHaveLength(1);
    expect(statements.at(-1)).toMatchObject({
      eventLinks: [{ event: 0 }],
      said: { date: '2024-04-16', precision: 'DAY' },
    });
  });

  test('finds participles, and assigns a date to a noun rather than to a general verb', () => {
    const body =
      'In der Weberei hat es am Samstag gebrannt. Die Halle wird am 3. Juni abgerissen. Anfang März scheiterte ein Gipfel in Altenwerder.';
    expect(eventsIn(body).map(({ sense, start }) => [sense, start?.date])).toEqual([
      ['FIRE', '2024-04-13'],
      ['DEMOLITION', '2024-06-03'],
      ['SUMMIT', '2024-03-01'],
    ]);
  });

  test('finds English events', () => {
    const events = eventsIn(
      'An explosion in Northaven killed two people on Saturday. Talks in Geneva will begin on June 12.',
      'en',
    );
    expect(events.map(({ title, start, place, status }) => [title, start?.date, place, status])).toEqual([
      ['An explosion in Northaven killed two people', '2024-04-13', 'Northaven', 'PAST'],
      ['An explosion in Northaven killed two people', undefined, 'Northaven', 'PAST'],
      ['Talks in Geneva', '2024-06-12', 'Geneva', 'PLANNED'],
    ]);
  });
});

describe('finding events in English texts', () => {
  const found = (body: string) => eventsIn(body, 'en').map(({ title, start, status }) => [title, start?.date, status]);

  test('builds titles from the subject, verb and object', () => {
    expect(found('The Gannet Coast Council approved a relief road on Monday night after a debate.')).toEqual([
      ['The Gannet Coast Council approved a relief road after a debate', '2024-04-15', 'PAST'],
    ]);
    expect(found('Nurses will walk out for 24 hours on 3 June in a row over pay.')).toEqual([
      ['Nurses will walk out for 24 hours on 3 June in a row over pay', '2024-06-03', 'PLANNED'],
    ]);
    expect(found('The ferry company, Stennick Lines, was fined £2m in March after admitting it.')).toEqual([
      ['The ferry company, Stennick Lines, was fined £2m in March after admitting it', '2024-03-01', 'PAST'],
    ]);
  });

  test('replaces a pronoun in the title with the name', () => {
    expect(found('Judge Ann Amory heard Neil Garroway, 51. He was sentenced on Friday.')).toEqual([
      ['Neil Garroway was sentenced', '2024-04-12', 'PAST'],
    ]);
  });

  test('assigns a date to a noun rather than to a general verb, and adds modifiers to the title', () => {
    expect(found('Talks with the health board broke down last week. A public meeting will be held on 2 May.')).toEqual([
      ['Talks with the health board broke down', '2024-04-10', 'PAST'],
      ['Meeting', '2024-05-02', 'PLANNED'],
    ]);
    expect(found('The city’s last tram strike, in March 2017, lasted eleven days.')).toEqual([
      ['The city’s last tram strike, in March 2017, lasted eleven days', '2017-03-01', 'PAST'],
    ]);
  });

  test('uses a date at the start of the sentence, but not one from another clause', () => {
    expect(found('On April 12, the two presidents spoke by phone.')).toEqual([
      ['The two presidents spoke by phone', '2024-04-12', 'PAST'],
    ]);
    expect(found('The envoys left on Monday without agreeing on a ceasefire. It was a hard vote.')).toEqual([
      ['The envoys left without agreeing on a ceasefire', '2024-04-15', 'PAST'],
    ]);
  });

  test('ignores hypothetical and denied events, and periods of time', () => {
    expect(found('A deal could be signed in May. They did not meet on Monday. He had led since July.')).toEqual([]);
  });

  test('reads possessive dates, parts of days, seasons and relative years', () => {
    expect(
      found(
        'They mourned after Saturday’s defeat by Marlow. A fire at the mill broke out last night. It hit the pier on 9 August last year. A consultation took place last autumn.',
      ).map(([, date]) => date),
    ).toEqual(['2024-04-13', '2024-04-16', '2023-08-09', '2023-10-15']);
  });

  test('counts from the previous date in the text', () => {
    expect(found('The ferry sank on March 20. Two weeks earlier, a barge had sunk.').map(([, date]) => date)).toEqual([
      '2024-03-20',
      '2024-03-06',
    ]);
  });

  test('uses the date in the relative clause of a noun', () => {
    expect(found('The offer was refused in a ballot that closed on Friday.').map(([, date]) => date)).toContain(
      '2024-04-12',
    );
    expect(found('Firefighters tackled the blaze, which broke out on Monday.').map(([title]) => title)).toEqual([
      'Firefighters tackled the blaze, which broke out',
    ]);
  });

  test('reads the end of a month, and treats a ruling as an event', () => {
    expect(found('The plant will close at the end of September.').map(([, date]) => date)).toEqual(['2024-09-28']);
    expect(found('The player can play again, a tribunal ruled on Monday.').map(([, date]) => date)).toContain(
      '2024-04-15',
    );
  });

  test('separates clauses at conjunctions, and ignores events after "since"', () => {
    expect(found('They will strike on May 6 after talks over shifts collapsed on Monday.')).toEqual([
      ['Strike', '2024-05-06', 'PLANNED'],
      ['Talks over shifts', '2024-04-15', 'PAST'],
    ]);
    expect(found('The first ship since the invasion left on Monday.').map(([, , status]) => status)).toEqual(['PAST']);
    expect(found('The canal has been blocked since Monday.').map(([, date]) => date)).toEqual(['2024-04-15']);
  });

  test('does not mistake a month for a verb', () => {
    expect(found('The meeting on May 7 was short.').map(([title]) => title)).toEqual([
      'The meeting on May 7 was short',
    ]);
  });

  test('ignores verbs without subject and object, and parts of names', () => {
    expect(found('In fact, ended on Monday.')).toEqual([]);
    expect(found('Pupils of Wickham Lane Primary School sang on Monday. The fire service came on Friday.')).toEqual([]);
  });
});

describe('the date of an English event', () => {
  test.each([
    [
      'The memorial for the victims of the blast of 16 January 1945 will be held on Saturday.',
      'The memorial',
      '2024-04-20',
    ],
    ['The trial of the trader began on 13/04/2024.', 'The trial', '2024-04-13'],
    ['The day before yesterday a fire broke out in Millbrook.', 'A fire', '2024-04-15'],
  ])('%s', (body, title, date) => {
    const found = eventsIn(body, 'en').find((event) => event.title.startsWith(title));
    expect(found?.start?.date).toBe(date);
  });
});
