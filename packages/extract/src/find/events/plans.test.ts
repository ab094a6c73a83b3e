import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const PUBLISHED = '2024-10-10';

/** Returns the kind, day and status of the main event of an article from Thursday, 10 October. */
function main(language: string, title: string, body: string) {
  const { events, main, headlineNews, headlineDate, headlineStatus } = extract({
    ...{ language, title, body },
    published: PUBLISHED,
  });
  const event = main === null ? undefined : events[main];
  if (event !== undefined) return [event.kind, event.start?.date ?? null, event.status];
  return [headlineNews?.kind ?? 'OTHER', headlineDate?.start.date ?? null, headlineStatus];
}

describe('what is still to come is planned, with its date', () => {
  test.each([
    [
      'de',
      'Kaufhaus in Emden schließt',
      'Das Kaufhaus in Emden stellt zum 31. Dezember den Betrieb ein.',
      'END',
      '2024-12-31',
    ],
    ['en', 'Store in Redcar to close', 'The store in Redcar will cease trading on 31 December.', 'END', '2024-12-31'],
    [
      'de',
      'Ina Krall tritt zurück',
      'Die Präsidentin Ina Krall tritt zum 30. November zurück.',
      'APPOINTMENT',
      '2024-11-30',
    ],
    ['en', 'Ina Krall resigns', 'Mayor Ina Krall is stepping down on 30 November.', 'APPOINTMENT', '2024-11-30'],
    [
      'de',
      'Lea Hoop springt in Emden ein',
      'Lea Hoop übernimmt am Samstag und Sonntag die Leitung in Emden.',
      'OTHER',
      '2024-10-12',
    ],
  ])('%s, %s', (language, title, body, kind, date) => {
    expect(main(language, title, body)).toEqual([kind, date, 'PLANNED']);
  });

  test.each([
    [
      'de',
      'Landwirte blockieren am Freitag Häfen',
      'Landwirte aus ganz Hessen blockieren am Freitag die Häfen.',
      'PROTEST',
      '2024-10-11',
    ],
    [
      'de',
      'Pfleger legen Arbeit nieder',
      'In den Kliniken in Emden legen die Pfleger am Samstag die Arbeit nieder.',
      'STRIKE',
      '2024-10-12',
    ],
    [
      'de',
      'Demonstration in Emden',
      'Die Polizei rechnet mit Staus, wenn am Samstag in Emden Tausende demonstrieren.',
      'PROTEST',
      '2024-10-12',
    ],
    [
      'en',
      'Bus drivers strike on Friday',
      'Bus drivers in Redcar strike on Friday after talks with the company broke down.',
      'STRIKE',
      '2024-10-11',
    ],
    [
      'en',
      'Farmers protest on Saturday',
      'Farmers from the north protest in Redcar on Saturday against the cuts.',
      'PROTEST',
      '2024-10-12',
    ],
  ])('a plan in the present tense has the coming day: %s, %s', (language, title, body, kind, date) => {
    expect(main(language, title, body)).toEqual([kind, date, 'PLANNED']);
  });

  test.each([
    ['de', 'Lokführer streiken', 'Lokführer in Emden streiken seit Montag, Züge bleiben stehen.', 'STRIKE', null],
    [
      'de',
      'Räuber überfallen Bank',
      'Zwei Männer überfallen am Samstag eine Bank in Emden und fliehen.',
      'CRIME',
      '2024-10-05',
    ],
    ['de', 'Helfer bergen Tote', 'Helfer bargen am Samstag nahe Emden drei Tote.', null, '2024-10-05'],
    [
      'en',
      'Rockets hit port',
      'Rockets struck the port of Redcar on Friday and killed two people.',
      null,
      '2024-10-04',
    ],
    [
      'en',
      'Flood in Redcar',
      'A river burst its banks in Redcar in the night to Friday, forcing people to leave their homes.',
      null,
      '2024-10-04',
    ],
    ['en', 'Workers on strike', 'A strike at the port of Redcar on Friday ended after a day.', 'STRIKE', '2024-10-04'],
  ])('a report has the last day: %s, %s', (language, title, body, kind, date) => {
    const [event] = extract({ language, title, body, published: PUBLISHED }).events;
    expect([kind === null ? null : event?.kind, event?.start?.date ?? null, event?.status]).toEqual([
      ...[kind, date, 'PAST'],
    ]);
  });

  test.each([
    [
      'de',
      'Krall kündigt Rücktritt an',
      'Ina Krall hat ihren Rücktritt angekündigt. Sie werde das Amt am 30. November niederlegen.',
    ],
    [
      'en',
      'Krall announces resignation',
      'Ina Krall has announced her resignation. She will leave office on 30 November.',
    ],
  ])('an announced resignation takes the day on which it takes effect: %s, %s', (language, title, body) => {
    expect(main(language, title, body)).toEqual(['APPOINTMENT', '2024-11-30', 'PLANNED']);
  });

  test.each([
    [
      'de',
      'Prozess in Emden verschoben',
      'Der Prozess in Emden ist verschoben worden. Er soll am 12. November beginnen.',
      'TRIAL',
    ],
    ['de', 'Spiel in Emden verlegt', 'Das Spiel zwischen Emden und Leer wird auf den 12. November verlegt.', 'SPORT'],
    ['en', 'Trial in Durham postponed', 'The trial in Durham has been postponed until 12 November.', 'TRIAL'],
  ])('what is postponed has its new day: %s, %s', (language, title, body, kind) => {
    expect(main(language, title, body)).toEqual([kind, '2024-11-12', 'PLANNED']);
  });

  test('but the day of an election is not that of the decision who stands for it', () => {
    const body = 'Ute Krall wird Kandidatin für die Wahl am 9. November.';
    expect(main('de', 'Ute Krall wird Kandidatin der Partei', body)[1]).toBeNull();
  });

  test('what was due is not a year ago', () => {
    const body = 'The store in Redcar was due to close in March.';
    expect(main('en', 'Store in Redcar due to close', body)).toEqual(['END', '2025-03-01', 'PLANNED']);
  });
});

describe('a plan that is given up is cancelled', () => {
  test.each([
    ['de', 'Werk bleibt offen', 'Das Werk in Hof wird nun doch nicht geschlossen.', 'END', null],
    ['de', 'Werft lenkt ein', 'Die Werft gibt ihre Pläne zur Schließung des Standorts Emden auf.', 'END', null],
    [
      'de',
      'Unterzeichnung geplatzt',
      'Die für Mittwoch geplante Unterzeichnung in Kiel ist geplatzt.',
      'SIGNING',
      '2024-10-09',
    ],
    [
      'de',
      'Übernahme der Werft geplatzt',
      'Die Übernahme der Werft Harms durch die Nordbau AG ist geplatzt.',
      'DEAL',
      null,
    ],
    ['en', 'Merger scrapped', 'The planned merger of Wiebe and Harms has been scrapped.', 'DEAL', null],
    [
      'en',
      'Hartwell drops plans to close plant',
      'Hartwell on Thursday dropped plans to close its plant.',
      'END',
      null,
    ],
    ['en', 'Concert cancelled', 'A concert planned for Saturday in Redcar has been cancelled.', 'OTHER', '2024-10-12'],
    ['en', 'Marathon called off', "Sunday's marathon in Redcar has been called off.", 'SPORT', '2024-10-13'],
    [
      'en',
      'Tour of Wearside stage called off',
      "Friday's stage of the Tour of Wearside has been called off.",
      'SPORT',
      '2024-10-11',
    ],
  ])('%s, %s', (language, title, body, kind, date) => {
    expect(main(language, title, body)).toEqual([kind, date, 'CANCELLED']);
  });

  test('but what never happened is not', () => {
    const kinds = (language: string, body: string) =>
      extract({ language, body, published: PUBLISHED }).events.map(({ kind }) => kind);
    expect(kinds('en', 'A bank was robbed on Monday. No one was arrested and nobody was injured.')).toEqual(['CRIME']);
    expect(kinds('de', 'Am Montag wurde eine Bank ausgeraubt. Es ist niemand festgenommen worden.')).toEqual(['CRIME']);
  });
});

describe('an event that somebody only announces', () => {
  const status = (language: string, body: string, sense: string) =>
    extract({ body, language, published: PUBLISHED }).events.find((event) => event.sense === sense)?.status;

  test.each([
    ['de', 'Der Betriebsrat kündigte Gespräche mit dem Käufer an.', 'TALKS'],
    ['de', 'Die Gewerkschaft hat Proteste in Talheim angekündigt.', 'PROTEST'],
    ['de', 'Die Gewerkschaft rief die Fahrer zum Streik auf.', 'STRIKE'],
    ['en', 'The union announced talks with the buyer.', 'TALKS'],
  ])('is planned: %s, %s', (language, body, sense) => {
    expect(status(language, body, sense)).toBe('PLANNED');
  });

  test('is not the event during or after which somebody announces something', () => {
    expect(status('de', 'Nach den Gesprächen in Talheim kündigte der Minister eine Reform an.', 'TALKS')).toBe('PAST');
    expect(status('en', 'After the talks in Talford the minister announced a reform.', 'TALKS')).toBe('PAST');
  });
});
