import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the dates of all events with a sense, in text order. */
const dates = (sense: string, body: string) =>
  extract({ body, language: 'de', published: '2024-04-17' })
    .events.filter((event) => event.sense === sense)
    .map(({ start, end }) => (start === null ? null : start.date + (end === null ? '' : ` – ${end.date}`)));

describe('the date of an event', () => {
  test.each([
    ['PROTEST', 'Am Montag kam es in Talheim zu Protesten.', '2024-04-15'],
    ['RAID', 'Die Polizei hat am Montag mehrere Razzien in Talheim durchgeführt.', '2024-04-15'],
    ['TRIAL', 'Heute begann in Talheim der Prozess gegen den Wirt.', '2024-04-17'],
    ['FIRE', 'Heute wurde die Mühle bei einem Brand schwer beschädigt.', '2024-04-17'],
    ['STRIKE', 'Die Gewerkschaft rief für Freitag zu einem Streik auf.', '2024-04-19'],
    ['CONFERENCE', 'Am Dienstag erklärte die Ministerin auf einer Pressekonferenz den Plan.', '2024-04-16'],
    ['RESIGNATION', 'Der Intendant zog am Montag die Konsequenzen und erklärte seinen Rücktritt.', '2024-04-15'],
    ['PROTEST', 'Die für Freitag geplante Kundgebung beginnt am Rathaus.', '2024-04-19'],
    ['CRASH', 'Am 13. April gegen 20 Uhr ereignete sich im westfälischen Talheim ein schwerer Unfall.', '2024-04-13'],
    ['EXPLOSION', 'Am Montag um 14 Uhr Ortszeit (8 Uhr MESZ) kam es in Talheim zu einer Explosion.', '2024-04-15'],
  ])('is that of its clause: %s, %s', (sense, body, date) => {
    expect(dates(sense, body)).toEqual([date]);
  });

  test.each([
    ['ARREST', 'Die Präsidentin gab die Festnahme gestern in Talheim bekannt.'],
    ['PROTEST', 'Mit Sorge reagierte heute die Regierung auf die Proteste.'],
    ['FIRE', 'Der Betrieb der vom Brand betroffenen Linien wurde am Samstagmorgen wieder aufgenommen.'],
    ['VERDICT', 'Die Ministerin nannte am Montag das Urteil hart.'],
  ])('is not that of a verb that reports it: %s, %s', (sense, body) => {
    expect(dates(sense, body)).toEqual([null]);
  });

  test('is not that of a participle in front of another noun', () => {
    expect(
      dates('PUBLICATION', 'Heute wurde Ole Harms als Nachfolger des vor fünf Tagen verstorbenen Wirts vorgestellt.'),
    ).toEqual(['2024-04-17']);
  });

  test('is not that of a participle after a date with commas', () => {
    const body =
      'Die am Samstag, den 13. April 2024, aus der Anstalt in Talheim geflohenen Männer sind gefasst worden.';
    expect(dates('ARREST', body)).toEqual([null]);
  });

  test('is not that of a second verb', () => {
    expect(dates('PURCHASE', 'Die Werft wird verkauft und 2026 umbenannt.')).toEqual([]);
  });

  test('is not the limit of a period', () => {
    expect(dates('THEFT', 'Seit Januar gibt es in Talheim Einbrüche.')).not.toContain('2024-01-01');
    expect(dates('MERGER', 'Bis zum Jahr 2026 soll die Fusion erreicht sein.')).toEqual([null]);
    expect(dates('DEATH', 'In den letzten Jahren starben Hunderte bei Unglücken.')).toEqual([null]);
  });

  test('is the date to which it is postponed', () => {
    expect(dates('TRIAL', 'Der Prozess in Talheim wurde auf den 28. Mai vertagt.')).toEqual(['2024-05-28']);
  });

  test('is not that of the publication of its result', () => {
    expect(
      dates('ELECTION', 'Nach dem am Montag bekanntgegebenen Endergebnis hat Ina Krall die Wahl in Talheim gewonnen.'),
    ).toEqual([null]);
  });

  test('is a period if the text names both ends', () => {
    expect(dates('FESTIVAL', 'Vom 5. bis zum 9. Mai findet das Festival statt.')).toEqual(['2024-05-05 – 2024-05-09']);
    expect(dates('FESTIVAL', 'Das Festival in Talheim (5.-9. Mai) hat einen neuen Leiter.')).toEqual([
      '2024-05-05 – 2024-05-09',
    ]);
    expect(dates('ATTACK', 'Von Januar bis März 2024 starben 40 Menschen bei Anschlägen.')).toEqual([
      '2024-01-01 – 2024-03-01',
    ]);
    expect(dates('FIRE', 'In der Nacht von Montag auf Dienstag brannte eine Scheune ab.')).toEqual([
      '2024-04-15 – 2024-04-16',
    ]);
  });

  test('is not the second year of a season', () => {
    expect(dates('MATCH', 'Für die Saison 2024/2025 gibt es Karten für die Heimspiele.')).not.toContain('2025-01-01');
  });

  test('of a later word counts only if the word repeats the event', () => {
    expect(dates('FIRE', 'Ein Brand zerstörte die Mühle. Der Brand entstand am Montag.')).toEqual(['2024-04-15']);
    expect(
      dates('LANDING', 'Ein Flugzeug ist in Talheim notgelandet. Am Montag gab es eine Notlandung in Altwiesen.'),
    ).toEqual([null]);
  });
});
