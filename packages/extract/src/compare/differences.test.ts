import { describe, expect, test } from 'vitest';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { ComparedPassage } from './clauses.ts';
import { findDifferences } from './differences.ts';

interface Printed {
  readonly language?: string;
  readonly day?: string;
  /** Words that name people or introduce a statement. */
  readonly frames?: readonly string[];
}

function printed(articleId: string, body: string, { language = 'de', day = '2024-03-06', frames = [] }: Printed = {}) {
  const spans = frames.map((words) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length }));
  return splitSentences(body, tokenize(body)).map(({ start, end }): ComparedPassage => {
    const text = body.slice(start, end);
    return { articleId, text, start, end, datedAt: new Date(`${day}T08:00:00Z`), language, frames: spans };
  });
}

/** Returns each difference as "KIND words|words". */
function differences(...articles: (readonly ComparedPassage[])[]): string[] {
  return findDifferences(articles.flat()).map(({ kind, first, second }) => {
    const words = [first, second].map(({ passage, start, end }) =>
      passage.text.slice(start - passage.start, end - passage.start),
    );
    return `${kind} ${words.join('|')}`;
  });
}

describe('different numbers', () => {
  test('are returned with the words of both articles, the older article first', () => {
    const newer = printed('a', 'In Möwenau wird gebaut. Die Sanierung der Brücke werde sechs Millionen Euro kosten.');
    const older = printed('b', 'Die Sanierung der Brücke koste vier Millionen Euro.', { day: '2024-03-04' });
    expect(differences(newer, older)).toEqual(['NUMBER vier Millionen Euro|sechs Millionen Euro']);
  });

  test('are found across German and English, with either thousands separator', () => {
    const german = printed('a', 'In Möwenau wurden 1.200 Arbeiter bei dem Brand verletzt.');
    const english = printed('b', 'In Möwenau 1,500 workers were injured in the fire.', { language: 'en' });
    expect(differences(german, english)).toEqual(['NUMBER 1.200 Arbeiter|1,500 workers']);
    const same = printed('c', 'In Möwenau 1,200 workers were injured in the fire.', { language: 'en' });
    expect(differences(german, same)).toEqual([]);
  });

  test.each([
    ['mehr als 300 Schiffe', '321 Schiffe'],
    ['rund 300 Schiffe', '321 Schiffe'],
    ['fast 33 Millionen Schiffe', 'mehr als 32 Millionen Schiffe'],
    ['vier Millionen Schiffe', '4,2 Millionen Schiffe'],
    ['zwölf Schiffe', '12 Schiffe'],
    ['10 bis 20 Schiffe', '14 Schiffe'],
  ])('are ignored if they can mean the same: %s, %s', (one, other) => {
    const sentence = (words: string) => `Vor der Schleuse von Tidenau warten ${words} auf die Durchfahrt.`;
    expect(differences(printed('a', sentence(one)), printed('b', sentence(other)))).toEqual([]);
  });

  test('are ignored if they count different things', () => {
    const one = printed('a', 'Der Rat von Möwenau bewilligte 20 Millionen Euro für den Deich.');
    expect(differences(one, printed('b', 'Der Rat von Möwenau bewilligte 30 Pumpen für den Deich.'))).toEqual([]);
    expect(differences(one, printed('b', 'Die Werft in Tidenau verlor 30 Millionen Euro mit Fähren.'))).toEqual([]);
    const tons = printed('c', 'Im Hafen von Möwenau lagern 20 Tonnen Getreide.');
    expect(differences(tons, printed('d', 'Im Hafen von Möwenau lagern 30 Tonnen Kohle.'))).toEqual([]);
  });

  test.each([
    ['zwanzig Schiffe', '35 Schiffe', 'zwanzig Schiffe|35 Schiffe'],
    ['fünfunddreißig Schiffe', '24 Schiffe', 'fünfunddreißig Schiffe|24 Schiffe'],
    ['Dutzende Schiffe', 'vier Schiffe', 'Dutzende Schiffe|vier Schiffe'],
    ['Hunderte von Schiffen', 'rund 3.000 Schiffe', 'Hunderte von Schiffen|3.000 Schiffe'],
    ['zwei Dutzend Schiffe', '40 Schiffe', 'zwei Dutzend Schiffe|40 Schiffe'],
    ['mehr als 60 Schiffe', '43 Schiffe', '60 Schiffe|43 Schiffe'],
  ])('are found if they are number words or vague: %s, %s', (one, other, words) => {
    const sentence = (number: string) => `Vor der Schleuse von Tidenau warten ${number} auf die Durchfahrt.`;
    expect(differences(printed('a', sentence(one)), printed('b', sentence(other)))).toEqual([`NUMBER ${words}`]);
  });

  test.each([
    ['Dutzende Schiffe', '43 Schiffe'],
    ['Tausende Schiffe', '3.400 Schiffe'],
    ['zwei Dutzend Schiffe', '26 Schiffe'],
    ['weitere 12 Schiffe', '43 Schiffe'],
    ['20 große Schiffe', '35 kleine Schiffe'],
    ['im März 20 Schiffe', 'im April 35 Schiffe'],
    ['am Montag 20 Schiffe', 'am 2. März 35 Schiffe'],
  ])('are ignored if they may count different things or times: %s, %s', (one, other) => {
    const sentence = (words: string) => `Vor der Schleuse von Tidenau warteten ${words} auf die Durchfahrt.`;
    const kinds = differences(printed('a', sentence(one)), printed('b', sentence(other)));
    expect(kinds.filter((kind) => kind.startsWith('NUMBER'))).toEqual([]);
  });

  test('are found for vague words and percentages in both languages', () => {
    const english = printed('a', 'Dozens of people were injured in the attack on Möwenau.', { language: 'en' });
    const german = printed('b', 'Bei dem Angriff auf Möwenau wurden vier Menschen verletzt.');
    expect(differences(english, german)).toEqual(['NUMBER Dozens of people|vier Menschen']);
    const rate = printed('c', 'Unemployment in Tidenau rose to 8.1 per cent.', { language: 'en' });
    const quote = printed('d', 'Die Arbeitslosigkeit in Tidenau stieg auf 7,2 Prozent.');
    expect(differences(rate, quote)).toEqual(['NUMBER 8.1 per cent|7,2 Prozent']);
  });

  test('are ignored if one is a change and the other the resulting value', () => {
    const rise = printed('a', 'Die Arbeitslosigkeit in Tidenau stieg um mehr als 2 Prozent.');
    const rate = printed('b', 'Die Arbeitslosigkeit in Tidenau stieg auf 8 Prozent.');
    expect(differences(rise, rate)).toEqual([]);
    const votes = (words: string) => `Der Rat von Möwenau nahm das Gesetz zum Hafen mit ${words} Stimmen an.`;
    expect(differences(printed('c', votes('31 zu 20')), printed('d', votes('31')))).toEqual([]);
  });

  test('are ignored within one article, and for years, times of day and durations counted from today', () => {
    const both = printed('a', 'Die Sanierung koste vier Millionen Euro. Die Sanierung koste sechs Millionen Euro.');
    expect(differences(both)).toEqual([]);
    const times = (year: string, hour: string, days: string) =>
      `Die Schleuse in Tidenau öffnete ${year} Schiffen um ${hour} Uhr, vor ${days} Tagen brach die Schleuse in Tidenau.`;
    expect(
      differences(printed('a', times('2021', '8.15', 'drei')), printed('b', times('2022', '9.30', 'fünf'))),
    ).toEqual([]);
  });

  test('are ignored if only the speaker is the same', () => {
    const frames = ['Bürgermeisterin Ilse Quandtmoor in Möwenau'];
    const one = 'Vier Millionen Euro, sagte Bürgermeisterin Ilse Quandtmoor in Möwenau.';
    const other = 'Neun Millionen Euro, sagte Bürgermeisterin Ilse Quandtmoor in Möwenau.';
    expect(differences(printed('a', one, { frames }), printed('b', other, { frames }))).toEqual([]);
  });
});

describe('different dates', () => {
  test('are returned, even between a weekday and a day of the month', () => {
    const one = printed('a', 'Das Abkommen war am 4. März in Möwenau unterschrieben worden.');
    const other = printed('b', 'Das Abkommen, das am Dienstag in Möwenau unterzeichnet wurde, gilt.');
    expect(differences(one, other)).toEqual(['DATE 4. März|Dienstag']);
  });

  test('are ignored if they mean the same day, even in different languages', () => {
    const one = printed('a', 'Das Abkommen war am 5. März in Möwenau unterschrieben worden.');
    const other = printed('b', 'The agreement was signed in Möwenau on Tuesday.', { language: 'en' });
    const third = printed('c', 'The agreement was signed in Möwenau on March 5.', { language: 'en' });
    expect(differences(one, other, third)).toEqual([]);
  });

  test('are found for relative dates, which may be a day off', () => {
    const yesterday = printed('a', 'Die Fähre sank gestern im Hafen von Tidenau.');
    const day = (date: string) => printed('b', `Die Fähre war am ${date} im Hafen von Tidenau gesunken.`);
    expect(differences(yesterday, day('2. März'))).toEqual(['DATE gestern|2. März']);
    expect(differences(yesterday, day('5. März'))).toEqual([]);
    expect(differences(yesterday, day('4. März'))).toEqual([]);
  });

  test('are ignored for weekdays in the future and for dates months apart', () => {
    const planned = printed('a', 'Das Abkommen soll am Freitag in Möwenau unterzeichnet werden.');
    expect(differences(planned, printed('b', 'Das Abkommen wurde am 5. März in Möwenau unterzeichnet.'))).toEqual([]);
    const autumn = printed('c', 'Das Abkommen wurde am 5. Oktober in Möwenau unterzeichnet.');
    expect(differences(autumn, printed('b', 'Das Abkommen wurde am 5. März in Möwenau unterzeichnet.'))).toEqual([]);
  });
});

describe('a negation', () => {
  test('is returned with the words that it contradicts', () => {
    const denied = printed('a', 'Getreidespeicher im Hafen von Möwenau wurden nicht zerstört.');
    const said = printed('b', 'Im Hafen von Möwenau wurden Getreidespeicher zerstört.');
    expect(differences(denied, said)).toEqual(['NEGATION nicht|Hafen von Möwenau wurden Getreidespeicher zerstört']);
  });

  test('of a noun applies to the whole clause', () => {
    const nobody = printed('a', 'Bei dem Brand in Tidenau wurde niemand verletzt.');
    expect(differences(nobody, printed('b', 'Beim Brand in Tidenau wurden drei Menschen verletzt.'))).toEqual([
      'NEGATION niemand|Brand in Tidenau wurden drei Menschen verletzt',
    ]);
    const dead = printed('c', 'Bei dem Brand in der Werft von Tidenau wurden keine Menschen getötet.');
    expect(differences(dead, printed('d', 'Beim Brand in der Werft von Tidenau wurden Menschen verletzt.'))).toEqual(
      [],
    );
  });

  test('is found in a verb of denial before the clause', () => {
    const denied = printed('a', 'Die Werft bestritt, die Pumpen am Deich zerstört zu haben.');
    const said = printed('b', 'Die Werft habe die Pumpen am Deich zerstört.');
    expect(differences(denied, said)).toEqual(['NEGATION bestritt|Werft habe die Pumpen am Deich zerstört']);
  });

  test.each([
    ['"not only"', 'Die Werft hat nicht nur die Pumpen am Deich zerstört.'],
    ['a condition', 'Die Werft würde die Pumpen am Deich nicht zerstört haben.'],
    ['a question', 'Hat die Werft die Pumpen am Deich nicht zerstört?'],
    ['a clause about something else', 'Die Werft hat den Streit um Pumpen am Deich nicht gesucht.'],
  ])('is ignored in %s', (_, sentence) => {
    expect(differences(printed('a', sentence), printed('b', 'Die Werft hat die Pumpen am Deich zerstört.'))).toEqual(
      [],
    );
  });
});

test('passages in unsupported languages are ignored', () => {
  const one = printed('a', 'Remont mostu kosztuje 4 miliony euro.', { language: 'pl' });
  const other = printed('b', 'Remont mostu kosztuje 6 milionów euro.', { language: 'pl' });
  expect(differences(one, other)).toEqual([]);
});
