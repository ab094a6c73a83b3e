import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const events = (body: string, published = '2025-03-12') =>
  extract({ body, language: 'de', published }).events.map(({ title, start, status }) => [
    title,
    start === null ? null : `${start.date} ${start.precision}`,
    status,
  ]);

describe('an event verb', () => {
  test.each([
    [
      'Der Auftrag für ein neues Schiff wurde am 3. März an die Werft vergeben.',
      'Vergabe des Auftrags für ein neues Schiff',
    ],
    ['Firmenchef Jürgen Linde ist am Montag zurückgetreten.', 'Rücktritt von Jürgen Linde'],
    [
      'Joe Biden und Angela Merkel werden am Donnerstag telefonieren.',
      'Telefonat zwischen Joe Biden und Angela Merkel',
    ],
    [
      'Die Parteien unterzeichneten am Freitag getrennte Abkommen mit der Stadt.',
      'Unterzeichnung von Abkommen mit der Stadt',
    ],
    ['Russland annektierte 2014 einen Teil der Ukraine.', 'Annexion eines Teils der Ukraine'],
    ['Am 20. März soll der Landtag über den Haushalt abstimmen.', 'Abstimmung über den Haushalt'],
    ['Der Rechnungshof hatte Anfang Februar einen Bericht vorgelegt.', 'Vorlage eines Berichts'],
    [
      'Am Samstagabend ist die Glocke der Marienkirche in den Turm zurückgekehrt.',
      'Rückkehr der Glocke der Marienkirche in den Turm',
    ],
    ['Die Waffenruhe soll am Freitag in Kraft treten.', 'Inkrafttreten der Waffenruhe'],
    ['Vor drei Wochen war ein Motorradfahrer ums Leben gekommen.', 'Tod eines Motorradfahrers'],
    ['Vorgestern stand in Nebelfurt eine Halle in Flammen.', 'Brand einer Halle'],
    ['Am Montag ging die Scheune in Flammen auf.', 'Brand der Scheune'],
    ['Am Montag brannte die Scheune nieder.', 'Brand der Scheune'],
    ['Gefunden wurde die Kirchenglocke am Montag in einem Schuppen.', 'Fund der Kirchenglocke'],
  ])('becomes a short title: %s', (body, title) => {
    expect(events(body).map(([name]) => name)).toEqual([title]);
  });

  test.each([
    ['Einen Vertrag unterzeichneten beide Firmen am Montag.', 'Unterzeichnung eines Vertrags'],
    [
      'Xi und Präsident Arendo hatten am Dienstag mehrere Erklärungen unterzeichnet.',
      'Unterzeichnung mehrerer Erklärungen',
    ],
    ['Olaf Scholz will im April mit dem Präsidenten telefonieren.', 'Telefonat von Olaf Scholz mit dem Präsidenten'],
    ['Der Auftrag der Stiftung war alt, als er am Montag der Öffentlichkeit vorgestellt wurde.', 'Vorstellung'],
    ['Die Ergebnisse stellte Leiter Hannes Brück am Montag vor.', 'Vorstellung der Ergebnisse'],
    ['Das Theater schließt im Juli.', 'Schließung des Theaters'],
  ])('in any word order: %s', (body, title) => {
    expect(events(body).map(([name]) => name)).toEqual([title]);
  });

  test('is ignored if the event is hypothetical', () => {
    expect(events('Wir hätten im Januar eröffnen können.')).toEqual([]);
    expect(events('Am Montag tagt der Agrarausschuss.').map(([name]) => name)).toEqual(['Tagung des Agrarausschusses']);
  });

  test('is not recognized without its separable prefix', () => {
    expect(events('Der Minister trat am Montag vor die Presse.')).toEqual([]);
    expect(events('Das Fest findet am Montag statt.').map(([name]) => name)).toEqual(['Fest']);
  });
});

describe('an event', () => {
  test('is planned or past, depending on its date and verb', () => {
    expect(events('Die Waffenruhe soll am Freitag in Kraft treten. Der Streit war im Juni 2022 ausgebrochen.')).toEqual(
      [
        ['Inkrafttreten der Waffenruhe', '2025-03-14 DAY', 'PLANNED'],
        ['Ausbruch', '2022-06-01 MONTH', 'PAST'],
      ],
    );
  });

  test('is planned if a clause in the present tense has a date', () => {
    expect(events('Am Freitag befasst sich der Rat in einer Sondersitzung damit.')).toEqual([
      ['Sondersitzung', '2025-03-14 DAY', 'PLANNED'],
    ]);
  });

  test('is planned if a plural in the present tense has a date', () => {
    const dated = (body: string) => {
      const [event] = extract({ body, language: 'de', published: '2025-03-10' }).events;
      return [event?.kind, event?.start?.date, event?.status];
    };
    expect(dated('Die Schüler in Hessen protestieren am Freitag gegen das Gesetz.')).toEqual([
      'PROTEST',
      '2025-03-14',
      'PLANNED',
    ]);
    expect(dated('Die Lokführer streiken am Mittwoch.')).toEqual(['STRIKE', '2025-03-12', 'PLANNED']);
    expect(dated('Die Schüler in Hessen protestierten am Freitag gegen das Gesetz.')).toEqual([
      'PROTEST',
      '2025-03-07',
      'PAST',
    ]);
  });

  test('keeps a quoted name in its title and finds the date after it', () => {
    expect(events('Schuld sei die Havarie der „Linde II“ im vergangenen November gewesen.')).toEqual([
      ['Havarie der „Linde II“', '2024-11-01 MONTH', 'PAST'],
    ]);
  });

  test('does not take its place from the name of an organization', () => {
    const body = 'Am 12. März gab es ein Treffen der Organisation für Sicherheit und Zusammenarbeit in Europa.';
    const [event] = extract({ body, language: 'de', published: '2025-03-12' }).events;
    expect(event?.place).toBeNull();
  });

  test('between two parties does not need a date', () => {
    expect(events('Danach folgt ein Treffen zwischen Russland und der Nato.').map(([name]) => name)).toEqual([
      'Treffen zwischen Russland und der Nato',
    ]);
  });
});

describe('German dates', () => {
  test.each([
    ['Das Treffen war im vergangenen November.', '2024-11-01 MONTH'],
    ['Das Treffen war am 9. August vergangenen Jahres.', '2024-08-09 DAY'],
    ['Das Treffen war Mitte Oktober vergangenen Jahres.', '2024-10-15 ABOUT'],
    ['Das Treffen war im vergangenen Sommer.', '2024-07-15 ABOUT'],
    ['Das Treffen war am Montagabend.', '2025-03-10 DAY'],
  ])('%s', (body, date) => {
    expect(events(body).map(([, start]) => start)).toEqual([date]);
  });

  test('can be relative to the previous date', () => {
    const body = 'Die Wahl ist am 20. März. Zwei Wochen zuvor waren die Gespräche abgebrochen worden.';
    expect(events(body).map(([, start]) => start)).toEqual(['2025-03-20 DAY', '2025-03-06 ABOUT']);
  });
});

test('idioms and compounds such as “Leuchtfeuer” are not events', () => {
  expect(events('Er hatte die Frist am Montag ins Spiel gebracht.')).toEqual([]);
  expect(events('Heute gibt es am Hafen ein Leuchtfeuer.')).toEqual([]);
});

describe('the date of something else', () => {
  test('is not the date of a commemoration or a protest', () => {
    expect(
      events('Am Samstag soll die Gedenkfeier für die Opfer des Brands vom 16. Januar 1945 beginnen.'),
    ).toContainEqual(['Gedenkfeier für die Opfer des Brands', '2025-03-15 DAY', 'PLANNED']);
    const protest = events('Die Demonstration gegen den Anschlag auf die Kirche vom 5. März begann am Dienstag.');
    expect(protest.map(([, date]) => date)).toEqual(['2025-03-11 DAY', '2025-03-05 DAY']);
  });

  test('is not the date of the event whose result is published', () => {
    expect(events('Das Ergebnis der Wahl wurde am Dienstag veröffentlicht.')).toEqual([['Wahl', null, 'PAST']]);
    const dated = events('Das Ergebnis der Wahl vom Sonntag wurde am Dienstag veröffentlicht.');
    expect(dated.map(([, date]) => date)).toEqual(['2025-03-09 DAY']);
  });

  test('can be the date of a noun with attributes', () => {
    const meeting = events('Das Treffen der Minister vom Montag blieb ohne Ergebnis.');
    expect(meeting.map(([, date]) => date)).toEqual(['2025-03-10 DAY']);
  });
});
