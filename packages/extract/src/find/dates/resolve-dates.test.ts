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
  ])('%s', (body, expected) => expect(dates(body)).toEqual([expected]));

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
