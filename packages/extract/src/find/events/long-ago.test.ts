import { describe, expect, it, test } from 'vitest';
import { extract } from '../../extract.ts';

const read = (body: string, title?: string, published?: string, language: 'de' | 'en' = 'en') => {
  const { events, main, headlineStatus } = extract({ body, title, language, published });
  return { main: main === null ? null : (events[main] ?? null), headlineStatus };
};

describe('what happened long ago is not the main event', () => {
  test.each([
    ['Marta Quill is now accused of murdering two clerks in 1967. She is 60.', undefined, undefined],
    [
      'Ole Brandt will host the awards. Marta Quill hosted them in 2007.',
      'Ole Brandt to host 86th awards',
      '2013-08-02',
    ],
    ['Ole Brandt easily dismantled his rival. Brandt escaped a defeat in 2005.', undefined, undefined],
    ['Ole Brandt, who beat Jon Marlow in May 2001, barely landed a punch.', undefined, undefined],
  ])('%s', (body, title, published) => {
    expect(read(body, title, published).main?.start ?? null).toBeNull();
  });

  it('is not in German either', () => {
    const body = 'Ina Krall muss sich verantworten. 2009 erschoss sie in Moosdorf einen Wirt.';
    expect(read(body, undefined, '2024-05-16', 'de').main).toBeNull();
  });

  it('but what happened in the year of the article can be', () => {
    const { main } = read('A dam near Aberford collapsed in 2024.', undefined, '2024-11-16');
    expect(main?.start?.date).toBe('2024-01-01');
  });

  it('another number in a series is another event, but a day of the month is no number in a series', () => {
    const start = (title: string, body: string) => read(body, title, '2024-05-16').main?.start?.date ?? null;
    expect(start('86th Aberford Fair opens', 'The 79th Aberford Fair opened on Tuesday.')).toBeNull();
    expect(start('79th Aberford Fair opens', 'The 79th Aberford Fair opened on Tuesday.')).toBe('2024-05-14');
    expect(start('Second Aberford Fair opens', 'The Aberford Fair opened on May 14th.')).toBe('2024-05-14');
  });
});

describe('a headline without an event of the text is a plan or past', () => {
  test.each([
    ['Ole Brandt to host 86th awards', 'en', 'PLANNED'],
    ['Ole Brandt will host 86th awards', 'en', 'PLANNED'],
    ['Ole Brandt stops Marlow to retain world titles', 'en', 'PAST'],
    ['Ole Brandt will not direct the sequel', 'en', 'PAST'],
    ['Ina Krall soll die Gala moderieren', 'de', 'PLANNED'],
    ['Ina Krall soll die Gala moderiert haben', 'de', 'PAST'],
  ] as const)('%s', (title, language, expected) => {
    const body = language === 'en' ? 'The organisers are glad about it.' : 'Die Veranstalter freuen sich.';
    expect(read(body, title, undefined, language).headlineStatus).toBe(expected);
  });
});
