import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { findDateExpressions } from './resolve-dates.ts';

/** A Thursday. */
const PUBLISHED = '2021-12-30';

function dates(body: string, language = 'de', published: string | undefined = PUBLISHED) {
  return findDateExpressions(analyse({ body, language, published })).map(
    ({ value }) => value && `${value.date} ${value.precision}`,
  );
}

describe('resolving German dates', () => {
  test.each([
    ['Er sagte am Mittwoch nichts.', '2021-12-29 DAY'],
    ['Die beiden werden am Donnerstag telefonieren.', '2021-12-30 DAY'],
    ['Sie wird am Mittwoch reisen.', '2022-01-05 DAY'],
    ['Am Montagabend brannte es.', '2021-12-27 DAY'],
    ['Am vergangenen Samstag kam sie an.', '2021-12-25 DAY'],
    ['Am kommenden Samstag kommt sie an.', '2022-01-01 DAY'],
    ['Gestern Abend regnete es.', '2021-12-29 DAY'],
    ['Die Gespräche beginnen am 10. Januar.', '2022-01-10 DAY'],
    ['Am 24. Dezember war Ruhe.', '2021-12-24 DAY'],
    ['Am 3. Mai 1998 war Ruhe.', '1998-05-03 DAY'],
    ['Am Montag, dem 6. Dezember 2004, war Ruhe.', '2004-12-06 DAY'],
    ['Am 06.12.2004 war Ruhe.', '2004-12-06 DAY'],
    ['Anfang Dezember drohte er mit Strafen.', '2021-12-01 ABOUT'],
    ['Im September kamen sie.', '2021-09-01 MONTH'],
    ['Im Mai 1949 wurde es beschlossen.', '1949-05-01 MONTH'],
    ['Sie annektierten bereits 2014 ein Gebiet.', '2014-01-01 YEAR'],
    ['Im Jahr 2014 war Ruhe.', '2014-01-01 YEAR'],
    ['Im Sommer 2014 war Ruhe.', '2014-07-15 ABOUT'],
    ['Vor zwei Wochen war Ruhe.', '2021-12-16 ABOUT'],
    ['Vor drei Tagen war Ruhe.', '2021-12-27 DAY'],
    ['Vergangene Woche war Ruhe.', '2021-12-23 ABOUT'],
    ['Im kommenden Jahr ist Ruhe.', '2022-01-01 YEAR'],
    ['Das Gericht hat den Leiter, Otto Haim, am Montag wegen Betrugs verurteilt.', '2021-12-27 DAY'],
    ['Das für Februar geplante Konzert ist abgesagt.', '2022-02-01 MONTH'],
    ['Sie hat eine Sitzung einberufen, in der der Rat am Montag über den Haushalt berät.', '2022-01-03 DAY'],
  ])('%s', (body, expected) => expect(dates(body)).toEqual([expected]));

  test('the month of a plan is not the name of a person', () => {
    expect(dates('A concert planned for May has been cancelled.', 'en')).toEqual(['2022-05-01 MONTH']);
    expect(dates('Votes for May were counted.', 'en')).toEqual([]);
    expect(dates('Die Stimmen für August Krall wurden gezählt.')).toEqual([]);
  });

  test('counts from the next date in the sentence', () => {
    const body = 'Das kommt zwei Wochen vor den Gesprächen am 10. Januar.';
    expect(dates(body)).toEqual(['2021-12-27 ABOUT', '2022-01-10 DAY']);
  });

  test('reads the first and last day of a range', () => {
    const [range] = findDateExpressions(analyse({ body: 'Vom 10. bis 12. Januar 2022 tagen sie.', language: 'de' }));
    expect([range?.value?.date, range?.until?.date]).toEqual(['2022-01-10', '2022-01-12']);
  });

  test('does not mistake quantities and scores for years', () => {
    expect(dates('Es kamen 2000 Menschen, 1500 Euro fehlten, das Spiel endete 2:1.')).toEqual([]);
  });

  test('reads a year inside a compound tense, but not a year that is part of a name', () => {
    expect(dates('Norrland hatte die Insel 2014 annektiert.')).toEqual(['2014-01-01 YEAR']);
    expect(dates('Die Agenda 2010 wurde beschlossen.')).toEqual([]);
  });

  test('does not resolve relative dates if the article has no date', () => {
    const body = 'Gestern und am Mittwoch war Ruhe, am 3. Mai 1998 auch.';
    const found = findDateExpressions(analyse({ body, language: 'de' }));
    expect(found.map(({ value }) => value?.date ?? null)).toEqual([null, null, '1998-05-03']);
  });
});

describe('resolving dates in figures', () => {
  test.each([
    ['de', 'Am 2021-12-04 brannte der Speicher.', '2021-12-04 DAY'],
    ['de', 'Am 6. 12. 2021 brannte der Speicher.', '2021-12-06 DAY'],
    ['de', 'Der Speicher brannte am 06.12.21 aus.', '2021-12-06 DAY'],
    ['de', 'Am 6.12. brannte der Speicher.', '2021-12-06 DAY'],
    ['de', 'Am 13/12/2021 brannte der Speicher.', '2021-12-13 DAY'],
    ['de', 'Am Montag (13. Dezember) brannte der Speicher.', '2021-12-13 DAY'],
    ['en', 'The mill burned on 13/12/2021.', '2021-12-13 DAY'],
    ['en', 'The mill burned on 12/13/2021.', '2021-12-13 DAY'],
    ['en', 'The mill burned on 2021/12/13.', '2021-12-13 DAY'],
    ['en-GB', 'The mill burned on 06/12/2021.', '2021-12-06 DAY'],
    ['en-US', 'The mill burned on 12/06/2021.', '2021-12-06 DAY'],
    ['en', 'The mill burned on the 6th of December.', '2021-12-06 DAY'],
  ])('%s: %s', (language, body, expected) => expect(dates(body, language)).toEqual([expected]));

  test('keeps only the year of a slashed date whose order is unknown', () => {
    expect(dates('The mill burned on 06/12/2021.', 'en')).toEqual(['2021-01-01 YEAR']);
  });

  test('reads a slashed date in the order of another date in the text', () => {
    const body = 'The mill burned on 06/12/2021. The trial ended on 13/12/2021.';
    expect(dates(body, 'en')).toEqual(['2021-12-06 DAY', '2021-12-13 DAY']);
  });

  test('does not mistake decimals, scores and fractions for dates', () => {
    expect(dates('Der Preis stieg um 6.5 Prozent, das Spiel endete 3:1. 24/7 war geöffnet.')).toEqual([]);
    expect(dates('Prices rose by 2.5 percent. Call 555/12/30 or 24/7.', 'en')).toEqual([]);
  });
});

describe('resolving days that are counted from another day', () => {
  test.each([
    ['de', 'Heute vor einem Jahr brannte der Speicher.', '2020-12-30 DAY'],
    ['de', 'Gestern vor genau zwanzig Jahren brannte der Speicher.', '2001-12-29 DAY'],
    ['de', 'Am Montag vor einer Woche brannte der Speicher.', '2021-12-20 DAY'],
    ['de', 'Heute in acht Tagen tagt der Rat.', '2022-01-06 DAY'],
    ['de', 'Übernächsten Montag tagt der Rat.', '2022-01-10 DAY'],
    ['de', 'Vorletzten Freitag tagte der Rat.', '2021-12-17 DAY'],
    ['de', 'Übernächste Woche tagt der Rat.', '2022-01-13 ABOUT'],
    ['de', 'Vor rund drei Tagen brannte der Speicher.', '2021-12-27 ABOUT'],
    ['en', 'A year ago today the mill burned.', '2020-12-30 DAY'],
    ['en', 'The council meets a week from Monday.', '2022-01-10 DAY'],
    ['en', 'The mill burned the day before yesterday.', '2021-12-28 DAY'],
    ['en', 'The mill burned on the Monday before last.', '2021-12-20 DAY'],
    ['en', 'The council will meet the week after next.', '2022-01-13 ABOUT'],
  ])('%s: %s', (language, body, expected) => expect(dates(body, language)).toEqual([expected]));
});

describe('dates in names', () => {
  test.each([
    ['de', 'Das sagte er der BILD am Sonntag und dem „Blatt am Montag“.'],
    ['de', 'Am Schwarzen Freitag fielen die Kurse.'],
    ['de', 'Auf der Straße des 17. Juni war Ruhe.'],
    ['en', 'She told the Sunday Times and the Mail on Sunday.'],
    ['en', 'Sales rose on Black Friday.'],
  ])('%s: %s', (language, body) => expect(dates(body, language)).toEqual([]));

  test.each([
    ['de', 'Das sagte er der Nebelfurter Zeitung am Sonntag.', '2021-12-26 DAY'],
    ['de', '„Am Montag“ war sein einziges Wort.', '2021-12-27 DAY'],
    ['en', 'She told the Daily Mail on Sunday.', '2021-12-26 DAY'],
    ['de', 'Die Anschläge vom 11. September veränderten alles.', '2001-09-11 DAY'],
    ['en', 'The September 11 attacks changed everything.', '2001-09-11 DAY'],
    ['de', 'Am 11. September war Ruhe.', '2021-09-11 DAY'],
  ])('are not mistaken for others: %s: %s', (language, body, expected) =>
    expect(dates(body, language)).toEqual([expected]),
  );
});

describe('resolving a day without a year', () => {
  test.each([
    ['Die Brücke öffnet am 12. Mai, sagte Krall.', '2024-05-12 DAY'],
    ['Der Rat hat für den 12. Mai eine Sitzung angesetzt.', '2024-05-12 DAY'],
    ['Die Fähre fahre erst am 12. Mai, teilte die Werft mit.', '2024-05-12 DAY'],
    ['Am 12. Mai war Ruhe.', '2023-05-12 DAY'],
  ])('%s', (body, expected) => expect(dates(body, 'de', '2024-03-04')).toEqual([expected]));
});

describe('resolving English dates', () => {
  test.each([
    ['She said nothing on Wednesday.', '2021-12-29 DAY'],
    ['They will meet on Monday.', '2022-01-03 DAY'],
    ['It burned on Monday night.', '2021-12-27 DAY'],
    ['It ended last Saturday.', '2021-12-25 DAY'],
    ['Talks begin on January 10.', '2022-01-10 DAY'],
    ['It ended on May 3, 1998.', '1998-05-03 DAY'],
    ['It ended on 3 May 1998.', '1998-05-03 DAY'],
    ['In early December he warned them.', '2021-12-01 ABOUT'],
    ['In September 2001 it ended.', '2001-09-01 MONTH'],
    ['It was annexed in 2014.', '2014-01-01 YEAR'],
    ['It ended two weeks ago.', '2021-12-16 ABOUT'],
    ['It ended yesterday.', '2021-12-29 DAY'],
    ['It ended last month.', '2021-11-01 MONTH'],
  ])('%s', (body, expected) => expect(dates(body, 'en')).toEqual([expected]));

  test('does not mistake the verb "may" for a month', () => {
    expect(dates('They may come, and we march in step.', 'en')).toEqual([]);
  });
});
