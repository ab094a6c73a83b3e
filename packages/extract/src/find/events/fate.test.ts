import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the status and the date of all events with a sense, in text order. */
const read = (language: string, sense: string, body: string, title?: string) =>
  extract({ body, language, title, published: '2024-06-20' })
    .events.filter((event) => event.sense === sense)
    .map(({ status, start }) => [status, start?.date ?? null]);

describe('an event is cancelled', () => {
  test.each([
    ['en', 'CONCERT', 'The concert in Moorfield, planned for 20 September, has been cancelled.', '2024-09-20'],
    ['en', 'SUMMIT', 'The summit in Moorfield, which was to take place on 20 September, was called off.', '2024-09-20'],
    ['en', 'SUMMIT', 'The summit in Moorfield, a gathering of twelve states, will not take place.', null],
    ['en', 'CONFERENCE', 'The conference (planned for 20 September) has been cancelled.', '2024-09-20'],
    ['de', 'CONCERT', 'Das Konzert in Moosdorf, das am 6. Juli stattfinden sollte, fällt aus.', '2024-07-06'],
    ['de', 'CONCERT', 'Der Rat hat das Konzert in Moosdorf, geplant für den 6. Juli, abgesagt.', '2024-07-06'],
    ['de', 'CONCERT', 'Der Verein sagte das Konzert, das am 6. Juli stattfinden sollte, ab.', '2024-07-06'],
    ['de', 'SUMMIT', 'Der Gipfel in Moosdorf, eine Runde von zwölf Staaten, wurde abgesagt.', null],
  ])('if the clause that goes on after an inserted one says so: %s, %s, %s', (language, sense, body, date) => {
    expect(read(language, sense, body)).toEqual([['CANCELLED', date]]);
  });

  test.each([
    ['en', 'FESTIVAL', 'The festival in Moorfield on 20 September won’t go ahead.', '2024-09-20'],
    ['de', 'CONCERT', 'Das Konzert am 6. Juli in Moosdorf fällt aus.', '2024-07-06'],
    ['de', 'CONCERT', 'Das Konzert am 6. Juli in Moosdorf findet nicht statt.', '2024-07-06'],
    ['de', 'PROTEST', 'Die Demonstration in Moosdorf am 6. Juli wurde verboten.', '2024-07-06'],
    ['de', 'STRIKE', 'Der für Montag geplante Streik der Lotsen ist abgewendet.', '2024-06-24'],
    ['de', 'STRIKE', 'Der Streik in Moosdorf, den die Lotsen angekündigt hatten, ist abgewendet.', null],
    ['en', 'STRIKE', 'A strike at the port of Moorfield has been averted.', null],
    ['de', 'ATTACK', 'Die Polizei hat am Montag einen Anschlag in Moosdorf verhindert.', null],
    ['de', 'ATTACK', 'Ein Anschlag auf den Bahnhof in Moosdorf wurde am Montag vereitelt.', null],
    ['en', 'ATTACK', 'Police prevented an attack in Moorfield on Monday.', '2024-06-17'],
    ['en', 'ATTACK', 'An attack on the station in Moorfield was foiled on Monday.', '2024-06-17'],
  ])('if it does not take place: %s, %s, %s', (language, sense, body, date) => {
    expect(read(language, sense, body)).toEqual([['CANCELLED', date]]);
  });

  // 2024-06-20 is a Thursday.
  test.each([
    ['de', 'STRIKE', 'Der Streik bei der Nordbahn am Samstag ist abgesagt.', '2024-06-22'],
    ['de', 'STRIKE', 'Der Streik bei der Nordbahn am Samstag wurde abgesagt.', '2024-06-22'],
    ['de', 'STRIKE', 'Am Dienstag wurde der Streik bei der Nordbahn abgesagt.', null],
    ['en', 'STRIKE', 'The strike on Saturday has been called off.', '2024-06-22'],
    ['en', 'STRIKE', 'On Tuesday the strike was called off.', null],
    ['en', 'MATCH', 'The match on Saturday was cancelled.', '2024-06-22'],
    ['en', 'MATCH', "Wednesday's marathon has been cancelled after heavy rain.", '2024-06-26'],
    ['en', 'MATCH', 'The marathon, which was planned for Monday, has been called off.', '2024-06-24'],
  ])('on the day of its subject: %s, %s, %s', (language, sense, body, date) => {
    expect(read(language, sense, body)).toEqual([['CANCELLED', date]]);
  });

  test.each([
    ['de', 'Ole Brandt hat seine Reise nach Polen abgesagt.', 'Brandt sagt Polen-Reise ab'],
    ['de', 'Die Reise von Ole Brandt nach Polen fällt aus.', 'Brandts Reise fällt aus'],
    ['de', 'Ole Brandt reist nun doch nicht nach Polen.', 'Brandt reist doch nicht nach Polen'],
    ['en', 'Ina Quill has cancelled a trip to Poland.', 'Quill cancels trip to Poland'],
    ['en', 'Ina Quill will no longer travel to Poland in July.', 'Quill scraps visit to Poland'],
    ['en', 'Ina Quill has called off her visit to Poland.', 'Quill cancels visit'],
  ])('if it is a visit that somebody calls off: %s, %s', (language, body, title) => {
    const { events, main } = extract({ body, language, title, published: '2024-06-20' });
    expect(events[main ?? -1]).toMatchObject({ sense: 'VISIT', status: 'CANCELLED' });
  });

  test('if a later sentence or the headline says so, but not on the day of the decision', () => {
    const german = 'Der Gipfel soll am 6. Juli in Moosdorf beginnen. Am Mittwoch wurde der Gipfel abgesagt.';
    const english = 'The summit will be held in Moorfield on 20 September. On Monday the summit was called off.';
    expect(read('de', 'SUMMIT', german)).toEqual([['CANCELLED', '2024-07-06']]);
    expect(read('en', 'SUMMIT', english)).toEqual([['CANCELLED', '2024-09-20']]);
    expect(read('en', 'SUMMIT', 'The summit was cancelled on Monday.')).toEqual([['CANCELLED', null]]);
    const body = 'Zwölf Staaten wollten sich treffen. Der Gipfel in Moosdorf sollte am 6. Juli beginnen.';
    expect(read('de', 'SUMMIT', body, 'Gipfel in Moosdorf abgesagt')).toEqual([['CANCELLED', '2024-07-06']]);
  });

  test('but not if another one is, or if it only could be', () => {
    expect(read('de', 'STRIKE', 'Wegen eines Streiks in Moosdorf wurde das Konzert abgesagt.')).toEqual([
      ['PAST', null],
    ]);
    expect(
      read('de', 'ATTACK', 'Nach dem Anschlag in Moosdorf, der drei Menschen traf, wurde das Konzert abgesagt.'),
    ).toEqual([['PAST', null]]);
    expect(read('en', 'STRIKE', 'The strike began on Monday after the concert was cancelled.')).toEqual([
      ['PAST', '2024-06-17'],
    ]);
    expect(read('en', 'CONCERT', 'The concert could be cancelled.')).toEqual([['PLANNED', null]]);
    expect(read('de', 'ELECTION', 'Die Wahl in Moosdorf fiel knapp aus.')).toEqual([['PAST', null]]);
    expect(read('de', 'MEETING', 'Die Sitzung am 6. Juli wird nicht abgesagt.')).toEqual([['PLANNED', '2024-07-06']]);
  });
});

describe('a postponed event', () => {
  test.each([
    [
      'en',
      'SUMMIT',
      'The summit, due to start on 20 September in Moorfield, has been postponed to 4 October.',
      '2024-10-04',
    ],
    ['en', 'ELECTION', 'The election, scheduled for 20 September, was postponed until 4 October.', '2024-10-04'],
    [
      'de',
      'CONFERENCE',
      'Die Konferenz, die am 6. Juli beginnen sollte, wird auf den 3. August verschoben.',
      '2024-08-03',
    ],
    ['de', 'ELECTION', 'Die Wahl in Moosdorf am 6. Juli wurde auf den 3. November verschoben.', '2024-11-03'],
    [
      'de',
      'SUMMIT',
      'Der Gipfel soll am 6. Juli beginnen. Nun wird der Gipfel auf den 3. August verschoben.',
      '2024-08-03',
    ],
    [
      'en',
      'LAUNCH',
      'The company has postponed the launch of its rocket, which was planned for Sunday, to July 4.',
      '2024-07-04',
    ],
    ['de', 'CONFERENCE', 'Die Konferenz in Moosdorf wird verschoben.', null],
    ['en', 'SUMMIT', 'The summit in Moorfield has been postponed.', null],
  ])('is planned, with the new date if it is told: %s, %s, %s', (language, sense, body, date) => {
    expect(read(language, sense, body)).toEqual([['PLANNED', date]]);
  });
});

describe('an event is not found', () => {
  test.each([
    ['de', 'AGREEMENT', 'Die Opposition fordert ein Waffenstillstandsabkommen in Moosdorf.'],
    ['de', 'ELECTION', 'Neuwahlen in Moosdorf wurden am Montag gefordert.'],
    ['de', 'CEASEFIRE', 'Die Forderung nach einer Waffenruhe in Moosdorf wies er zurück.'],
    ['en', 'CEASEFIRE', 'The opposition demanded a ceasefire in Moorfield.'],
    ['en', 'STRIKE', 'The union called for a strike at the port of Moorfield.'],
  ])('if somebody only demands it: %s, %s, %s', (language, sense, body) => {
    expect(read(language, sense, body)).toEqual([]);
  });

  test.each([
    ['de', 'STRIKE', 'Die Gewerkschaft droht mit einem Streik in Moosdorf.'],
    ['de', 'STRIKE', 'Die Gewerkschaft lehnt einen Streik in Moosdorf ab.'],
    ['de', 'STRIKE', 'Sie wollten den Streik in Moosdorf verhindern.'],
    ['de', 'ELECTION', 'Die Regierung schließt Neuwahlen in Moosdorf aus.'],
    ['de', 'RESIGNATION', 'Krall ist am Montag nicht zurückgetreten.'],
    ['de', 'CRASH', 'Ein Unfall in Moosdorf wurde am Montag verhindert.'],
    ['en', 'CRASH', 'The pilots averted a crash in Moorfield on Monday.'],
    ['en', 'STRIKE', 'The union threatened a strike at the port of Moorfield.'],
    ['en', 'STRIKE', 'The leaders met in Moorfield to avert a strike.'],
    ['en', 'ELECTION', 'The minister ruled out an election in Moorfield.'],
    ['en', 'RESIGNATION', 'The minister did not resign on Monday.'],
  ])('if it is prevented, threatened, rejected or denied: %s, %s, %s', (language, sense, body) => {
    expect(read(language, sense, body)).toEqual([]);
  });

  test.each([
    ['de', 'CEASEFIRE', 'Die Armee hat am Montag die Waffenruhe gebrochen.'],
    ['de', 'CEASEFIRE', 'Die Waffenruhe in Moosland ist am Montag zusammengebrochen.'],
    ['de', 'AGREEMENT', 'Moosland hat am Montag das Abkommen mit Talland gekündigt.'],
    ['de', 'VISIT', 'Ole Brandt reiste am Montag nicht nach Polen.'],
    ['en', 'CEASEFIRE', 'A ceasefire in Moorland collapsed on Monday.'],
    ['en', 'CEASEFIRE', 'The army violated a truce in Moorland on Monday.'],
    ['en', 'AGREEMENT', 'Moorland pulled out of a trade agreement with Talland on Monday.'],
  ])('if an agreement is broken or a visit denied: %s, %s, %s', (language, sense, body) => {
    expect(read(language, sense, body)).toEqual([]);
  });

  test('if a town is only named like it', () => {
    expect(read('en', 'MATCH', 'Three people died in a fire in Derby on Monday.')).toEqual([]);
  });
});

test.each([
  ['de', 'Moosland und Talland haben am Montag eine Waffenruhe vereinbart.', 'Waffenruhe vereinbart'],
  ['de', 'Moosland hat am Montag eine Waffenruhe angekündigt.', 'Moosland kündigt Waffenruhe an'],
  ['en', 'A ceasefire was agreed in Moorland on Monday.', 'Ceasefire agreed'],
])('an agreement that is made is an event: %s, %s, %s', (language, body, title) => {
  const { events, main } = extract({ body, language, title, published: '2024-06-20' });
  expect(events[main ?? -1]?.sense).toBe('CEASEFIRE');
});

test.each([
  ['de', 'STRIKE', 'Der Streik in Moosdorf verhinderte am Montag die Abfahrt der Fähre.'],
  ['de', 'STORM', 'Das Unwetter in Moosdorf forderte am Montag vier Tote.'],
  ['de', 'ATTACK', 'Sie fordern Aufklärung des Anschlags in Moosdorf.'],
  ['en', 'SUMMIT', 'Storm threatens the summit in Moorfield on 20 September.'],
])('an event that does or threatens something else has its own status: %s, %s, %s', (language, sense, body) => {
  expect(read(language, sense, body).map(([status]) => status)).toEqual([
    body.startsWith('Storm') ? 'PLANNED' : 'PAST',
  ]);
});
