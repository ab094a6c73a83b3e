import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the sense, date, place and status of the news of an article from 17 April 2024, a Wednesday. */
function news(language: string, title: string, body: string) {
  const { main, events, headlineNews, headlineDate, headlineStatus } = extract({
    title,
    body,
    language,
    published: '2024-04-17',
  });
  const event = events[main ?? -1];
  return event === undefined
    ? [headlineNews?.sense, headlineDate?.start.date, headlineNews?.place, headlineStatus]
    : [event.sense, event.start?.date, event.place, event.status];
}

describe('the day in a headline', () => {
  test.each([
    [
      'de',
      'Busfahrer legen am Montag die Arbeit nieder',
      'In Kassel fahren am kommenden Montag kaum Busse. Die Gewerkschaft hat zu einem Warnstreik aufgerufen.',
      ['STRIKE', '2024-04-22', 'Kassel', 'PLANNED'],
    ],
    [
      'en',
      'Bus drivers strike on Monday',
      'Few buses will run in Talford next Monday. The union has called a strike of all bus drivers.',
      ['STRIKE', '2024-04-22', 'Talford', 'PLANNED'],
    ],
    [
      'de',
      'Roller kommt am 22. Oktober in den Handel',
      'Der Hersteller Nordwerk will den Roller am 22. Oktober 2024 in die Läden bringen.',
      ['LAUNCH', '2024-10-22', undefined, 'PLANNED'],
    ],
  ])('is the day that the text confirms: %s, %s', (language, title, body, expected) => {
    const [sense, date, place, status] = news(language, title, body);
    expect([sense, date, place ?? undefined, status]).toEqual(expected);
  });

  test('is not another day in the text', () => {
    const title = 'Affäre um Krall: Am Montag tagt der Ausschuss';
    const body = 'Nachdem am Montag neue Vorwürfe bekannt wurden, wird der Ausschuss zu einer Sitzung zusammenkommen.';
    expect(news('de', title, body)).toContain('PLANNED');
    expect(news('de', title, body)).not.toContain('2024-04-15');
  });
});

test('a surname that is a weekday is no day of the headline', () => {
  const body = 'Die Ausstellung ist bis Juni zu sehen. „Sie ist eine Entdeckung“, sagte der Kurator am Montag.';
  expect(news('de', 'Museum in Talheim zeigt Werke von Clara Montag', body)[1]).not.toBe('2024-04-15');
});

describe('the day in the first sentence', () => {
  test.each([
    [
      'Tote bei Angriff auf Wache in Talheim',
      'Am Montag stürmten zwei Männer die Wache in Talheim. Bei dem Angriff starben drei Menschen.',
      'ATTACK',
    ],
    [
      'Berufungsgericht bestätigt Haftstrafe für Krall',
      'Am Montag hat ein Gericht das Urteil gegen den früheren Landrat Krall bestätigt.',
      'VERDICT',
    ],
    [
      'Lastwagen kippt auf der A 2 um: Vollsperrung bis in die Nacht',
      'Ein Lastwagen ist am Montag auf der A 2 umgekippt. Die Straße blieb bis zum Abend gesperrt.',
      'CRASH',
    ],
    [
      'Trauer um Schauspielerin Ina Krall',
      'Die Schauspielerin Ina Krall ist tot. Sie starb am Montag in Kiel, wie ihre Familie mitteilte.',
      'DEATH',
    ],
    [
      'Neue Brücke über die Lahn freigegeben',
      'Die neue Lahnbrücke in Talheim ist am Montag für den Verkehr freigegeben worden.',
      'OPENING',
    ],
    [
      'Später Treffer rettet Talheim einen Punkt',
      'Der SV Talheim hat am Montag in Kiel ein 2:2 erreicht. Der Treffer fiel in der Nachspielzeit.',
      'MATCH',
    ],
    [
      'Bauern blockieren Zufahrt zum Hafen',
      'Aus Protest gegen niedrige Preise haben Landwirte am Montag die Zufahrt zum Hafen in Emden blockiert.',
      'PROTEST',
    ],
    [
      'Gericht schickt Pfleger ins Gefängnis',
      'Ein Pfleger muss ins Gefängnis. Das Amtsgericht Bamberg sprach ihn am Montag des Diebstahls schuldig.',
      'VERDICT',
    ],
    [
      'Notenbank senkt Leitzins auf zwei Prozent',
      'Die Notenbank hat den Leitzins am Montag um einen Viertelpunkt gesenkt.',
      'DECISION',
    ],
  ])('is the day of the news: %s', (title, body, sense) => {
    expect(news('de', title, body).slice(0, 2)).toEqual([sense, '2024-04-15']);
  });

  test.each([
    [
      'New tram line opens in Nottingham',
      'The first passengers travelled on the new tram line in Nottingham on Monday, two years later than planned.',
      'OPENING',
    ],
    [
      'Gunman wounds three outside Memphis nightclub',
      'Three people were wounded when a gunman opened fire outside a nightclub in Memphis on Monday, police said.',
      'SHOOTING',
    ],
    [
      'Thousands march against water charges',
      'Thousands marched through Dublin on Monday in protest at plans to bring back water charges.',
      'PROTEST',
    ],
    [
      'Power cut leaves thousands in the dark in Belfast',
      'Thousands of homes in Belfast were without electricity on Monday after a fire at a substation.',
      'OUTAGE',
    ],
    [
      'Krall wins gold in Oslo sprint',
      'Sprinter Ina Krall won the 60 metres at the indoor meeting in Oslo on Monday in 7.02 seconds.',
      'VICTORY',
    ],
    [
      'Thieves take brooch from museum',
      'Thieves broke into the museum in York overnight on Monday and took a brooch.',
      'THEFT',
    ],
    [
      'Voters in Norland reject new constitution',
      'Voters in Norland rejected a new constitution in a referendum on Monday.',
      'VOTE',
    ],
    [
      'Jazz drummer Clyde Krall dies at 88',
      'Clyde Krall has died at the age of 88. His daughter said he died on Monday at his home in Chicago.',
      'DEATH',
    ],
  ])('is the day of the news in English: %s', (title, body, sense) => {
    expect(news('en', title, body).slice(0, 2)).toEqual([sense, '2024-04-15']);
  });

  test('is not the day on which a dead person was found', () => {
    const body = 'Am Montag wurde Ole Krall in Kiel tot aufgefunden. Nach der Obduktion steht fest: Es war Selbstmord.';
    expect(news('de', 'Sohn von Ole Krall hat Selbstmord begangen', body)[1]).not.toBe('2024-04-15');
  });

  test('is not that of an arrest if it is the day of the deed', () => {
    const body = 'Two men have been charged over a robbery in Talford on Monday.';
    expect(news('en', 'Two charged over robbery', body)[1]).not.toBe('2024-04-15');
  });
});

test('a strike that has been suspended is cancelled', () => {
  const body = 'A strike by bus drivers in Leeds planned for Thursday has been suspended after new talks.';
  expect(news('en', 'Strike planned for Thursday suspended', body)).toEqual([
    'STRIKE',
    '2024-04-18',
    'Leeds',
    'CANCELLED',
  ]);
});
