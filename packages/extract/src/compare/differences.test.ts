import { describe, expect, test } from 'vitest';
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { ComparedPassage } from './clauses.ts';
import { findDifferences } from './differences.ts';

interface Printed {
  readonly language?: string;
  readonly day?: string;
  /** Words that only name people or say who says it. */
  readonly frames?: readonly string[];
}

function printed(articleId: string, body: string, { language = 'de', day = '2024-03-06', frames = [] }: Printed = {}) {
  const stretches = frames.map((words) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length }));
  return splitSentences(body, tokenize(body)).map(({ start, end }): ComparedPassage => {
    const text = body.slice(start, end);
    return { articleId, text, start, end, datedAt: new Date(`${day}T08:00:00Z`), language, frames: stretches };
  });
}

/** Each difference as "KIND words|words". */
function told(...articles: (readonly ComparedPassage[])[]): string[] {
  return findDifferences(articles.flat()).map(({ kind, first, second }) => {
    const words = [first, second].map(({ passage, start, end }) =>
      passage.text.slice(start - passage.start, end - passage.start),
    );
    return `${kind} ${words.join('|')}`;
  });
}

describe('other numbers', () => {
  test('of the same thing are shown with the words of both sides, the older article first', () => {
    const newer = printed('a', 'In Möwenau wird gebaut. Die Sanierung der Brücke werde sechs Millionen Euro kosten.');
    const older = printed('b', 'Die Sanierung der Brücke koste vier Millionen Euro.', { day: '2024-03-04' });
    expect(told(newer, older)).toEqual(['NUMBER vier Millionen Euro|sechs Millionen Euro']);
  });

  test('are found across German and English, whichever sign parts the thousands', () => {
    const german = printed('a', 'In Möwenau wurden 1.200 Arbeiter bei dem Brand verletzt.');
    const english = printed('b', 'In Möwenau 1,500 workers were injured in the fire.', { language: 'en' });
    expect(told(german, english)).toEqual(['NUMBER 1.200 Arbeiter|1,500 workers']);
    const same = printed('c', 'In Möwenau 1,200 workers were injured in the fire.', { language: 'en' });
    expect(told(german, same)).toEqual([]);
  });

  test.each([
    ['mehr als 300 Schiffe', '321 Schiffe'],
    ['rund 300 Schiffe', '321 Schiffe'],
    ['fast 33 Millionen Schiffe', 'mehr als 32 Millionen Schiffe'],
    ['vier Millionen Schiffe', '4,2 Millionen Schiffe'],
    ['zwölf Schiffe', '12 Schiffe'],
    ['10 bis 20 Schiffe', '14 Schiffe'],
  ])('that can mean the same are none: %s, %s', (one, other) => {
    const sentence = (words: string) => `Vor der Schleuse von Tidenau warten ${words} auf die Durchfahrt.`;
    expect(told(printed('a', sentence(one)), printed('b', sentence(other)))).toEqual([]);
  });

  test('of other things are none, however alike the sentences are', () => {
    const one = printed('a', 'Der Rat von Möwenau bewilligte 20 Millionen Euro für den Deich.');
    expect(told(one, printed('b', 'Der Rat von Möwenau bewilligte 30 Pumpen für den Deich.'))).toEqual([]);
    expect(told(one, printed('b', 'Die Werft in Tidenau verlor 30 Millionen Euro mit Fähren.'))).toEqual([]);
    const tons = printed('c', 'Im Hafen von Möwenau lagern 20 Tonnen Getreide.');
    expect(told(tons, printed('d', 'Im Hafen von Möwenau lagern 30 Tonnen Kohle.'))).toEqual([]);
  });

  test.each([
    ['zwanzig Schiffe', '35 Schiffe', 'zwanzig Schiffe|35 Schiffe'],
    ['fünfunddreißig Schiffe', '24 Schiffe', 'fünfunddreißig Schiffe|24 Schiffe'],
    ['Dutzende Schiffe', 'vier Schiffe', 'Dutzende Schiffe|vier Schiffe'],
    ['Hunderte von Schiffen', 'rund 3.000 Schiffe', 'Hunderte von Schiffen|3.000 Schiffe'],
    ['zwei Dutzend Schiffe', '40 Schiffe', 'zwei Dutzend Schiffe|40 Schiffe'],
    ['mehr als 60 Schiffe', '43 Schiffe', '60 Schiffe|43 Schiffe'],
  ])('are found in words and where they are vague: %s, %s', (one, other, words) => {
    const sentence = (number: string) => `Vor der Schleuse von Tidenau warten ${number} auf die Durchfahrt.`;
    expect(told(printed('a', sentence(one)), printed('b', sentence(other)))).toEqual([`NUMBER ${words}`]);
  });

  test.each([
    ['Dutzende Schiffe', '43 Schiffe'],
    ['Tausende Schiffe', '3.400 Schiffe'],
    ['zwei Dutzend Schiffe', '26 Schiffe'],
    ['weitere 12 Schiffe', '43 Schiffe'],
    ['20 große Schiffe', '35 kleine Schiffe'],
    ['im März 20 Schiffe', 'im April 35 Schiffe'],
    ['am Montag 20 Schiffe', 'am 2. März 35 Schiffe'],
  ])('that need not be of one thing at one time are none: %s, %s', (one, other) => {
    const sentence = (words: string) => `Vor der Schleuse von Tidenau warteten ${words} auf die Durchfahrt.`;
    const kinds = told(printed('a', sentence(one)), printed('b', sentence(other)));
    expect(kinds.filter((kind) => kind.startsWith('NUMBER'))).toEqual([]);
  });

  test('are found in the vague words and the percentages of both languages', () => {
    const english = printed('a', 'Dozens of people were injured in the attack on Möwenau.', { language: 'en' });
    const german = printed('b', 'Bei dem Angriff auf Möwenau wurden vier Menschen verletzt.');
    expect(told(english, german)).toEqual(['NUMBER Dozens of people|vier Menschen']);
    const rate = printed('c', 'Unemployment in Tidenau rose to 8.1 per cent.', { language: 'en' });
    const quote = printed('d', 'Die Arbeitslosigkeit in Tidenau stieg auf 7,2 Prozent.');
    expect(told(rate, quote)).toEqual(['NUMBER 8.1 per cent|7,2 Prozent']);
  });

  test('are none where one is a rise and the other what it led to', () => {
    const rise = printed('a', 'Die Arbeitslosigkeit in Tidenau stieg um mehr als 2 Prozent.');
    const rate = printed('b', 'Die Arbeitslosigkeit in Tidenau stieg auf 8 Prozent.');
    expect(told(rise, rate)).toEqual([]);
    const votes = (words: string) => `Der Rat von Möwenau nahm das Gesetz zum Hafen mit ${words} Stimmen an.`;
    expect(told(printed('c', votes('31 zu 20')), printed('d', votes('31')))).toEqual([]);
  });

  test('that one article prints itself, years, times of day and times that count from today are none', () => {
    const both = printed('a', 'Die Sanierung koste vier Millionen Euro. Die Sanierung koste sechs Millionen Euro.');
    expect(told(both)).toEqual([]);
    const times = (year: string, hour: string, days: string) =>
      `Die Schleuse in Tidenau öffnete ${year} Schiffen um ${hour} Uhr, vor ${days} Tagen brach die Schleuse in Tidenau.`;
    expect(told(printed('a', times('2021', '8.15', 'drei')), printed('b', times('2022', '9.30', 'fünf')))).toEqual([]);
  });

  test('are none where only who says it is the same', () => {
    const frames = ['Bürgermeisterin Ilse Quandtmoor in Möwenau'];
    const one = 'Vier Millionen Euro, sagte Bürgermeisterin Ilse Quandtmoor in Möwenau.';
    const other = 'Neun Millionen Euro, sagte Bürgermeisterin Ilse Quandtmoor in Möwenau.';
    expect(told(printed('a', one, { frames }), printed('b', other, { frames }))).toEqual([]);
  });
});

describe('other dates', () => {
  test('of the same thing are shown, a weekday against a day of the month too', () => {
    const one = printed('a', 'Das Abkommen war am 4. März in Möwenau unterschrieben worden.');
    const other = printed('b', 'Das Abkommen, das am Dienstag in Möwenau unterzeichnet wurde, gilt.');
    expect(told(one, other)).toEqual(['DATE 4. März|Dienstag']);
  });

  test('are none where they are the same day, in whichever words and language', () => {
    const one = printed('a', 'Das Abkommen war am 5. März in Möwenau unterschrieben worden.');
    const other = printed('b', 'The agreement was signed in Möwenau on Tuesday.', { language: 'en' });
    const third = printed('c', 'The agreement was signed in Möwenau on March 5.', { language: 'en' });
    expect(told(one, other, third)).toEqual([]);
  });

  test('are found where an article counts from its own day, which may be a day off', () => {
    const yesterday = printed('a', 'Die Fähre sank gestern im Hafen von Tidenau.');
    const day = (date: string) => printed('b', `Die Fähre war am ${date} im Hafen von Tidenau gesunken.`);
    expect(told(yesterday, day('2. März'))).toEqual(['DATE gestern|2. März']);
    expect(told(yesterday, day('5. März'))).toEqual([]);
    expect(told(yesterday, day('4. März'))).toEqual([]);
  });

  test('are none where a weekday may be one to come, or months lie between', () => {
    const planned = printed('a', 'Das Abkommen soll am Freitag in Möwenau unterzeichnet werden.');
    expect(told(planned, printed('b', 'Das Abkommen wurde am 5. März in Möwenau unterzeichnet.'))).toEqual([]);
    const autumn = printed('c', 'Das Abkommen wurde am 5. Oktober in Möwenau unterzeichnet.');
    expect(told(autumn, printed('b', 'Das Abkommen wurde am 5. März in Möwenau unterzeichnet.'))).toEqual([]);
  });
});

describe('a negation', () => {
  test('of the same thing is shown with the words that it denies', () => {
    const denied = printed('a', 'Getreidespeicher im Hafen von Möwenau wurden nicht zerstört.');
    const said = printed('b', 'Im Hafen von Möwenau wurden Getreidespeicher zerstört.');
    expect(told(denied, said)).toEqual(['NEGATION nicht|Hafen von Möwenau wurden Getreidespeicher zerstört']);
  });

  test('that nobody was is found against those who were, and against nothing else that they were', () => {
    const nobody = printed('a', 'Bei dem Brand in Tidenau wurde niemand verletzt.');
    expect(told(nobody, printed('b', 'Beim Brand in Tidenau wurden drei Menschen verletzt.'))).toEqual([
      'NEGATION niemand|Brand in Tidenau wurden drei Menschen verletzt',
    ]);
    const dead = printed('c', 'Bei dem Brand in der Werft von Tidenau wurden keine Menschen getötet.');
    expect(told(dead, printed('d', 'Beim Brand in der Werft von Tidenau wurden Menschen verletzt.'))).toEqual([]);
  });

  test('is found in a denial that goes before', () => {
    const denied = printed('a', 'Die Werft bestritt, die Pumpen am Deich zerstört zu haben.');
    const said = printed('b', 'Die Werft habe die Pumpen am Deich zerstört.');
    expect(told(denied, said)).toEqual(['NEGATION bestritt|Werft habe die Pumpen am Deich zerstört']);
  });

  test.each([
    ['not only', 'Die Werft hat nicht nur die Pumpen am Deich zerstört.'],
    ['a condition', 'Die Werft würde die Pumpen am Deich nicht zerstört haben.'],
    ['a question', 'Hat die Werft die Pumpen am Deich nicht zerstört?'],
    ['another thing', 'Die Werft hat den Streit um Pumpen am Deich nicht gesucht.'],
  ])('is none in %s', (_, sentence) => {
    expect(told(printed('a', sentence), printed('b', 'Die Werft hat die Pumpen am Deich zerstört.'))).toEqual([]);
  });
});

test('passages in other languages are left alone', () => {
  const one = printed('a', 'Remont mostu kosztuje 4 miliony euro.', { language: 'pl' });
  const other = printed('b', 'Remont mostu kosztuje 6 milionów euro.', { language: 'pl' });
  expect(told(one, other)).toEqual([]);
});
