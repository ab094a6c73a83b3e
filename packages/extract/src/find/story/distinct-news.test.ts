import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';
import { newsDifference } from './distinct-news.ts';

/** An article: the headline, the text and the day of publication. */
type News = readonly [title: string, body: string, published: string];

const compare = (language: 'de' | 'en', ...news: readonly [News, News]) => {
  const [a, b] = news.map(([title, body, published]) => extract({ title, body, published, language }).story);
  return newsDifference(a ?? [], b ?? []);
};

const meeting = (town: string, day: string, published: string): News => [
  `Ministerin Brigitte Saal trifft Kollegen in ${town}`,
  `Ministerin Brigitte Saal hat am ${day} in ${town} ihren Kollegen getroffen. „Wir sind enge Partner“, sagte Saal.`,
  published,
];
const crash = (time: string): News => [
  'Crash closes M6 near Stafford',
  `A crash closed the M6 near Stafford on Monday ${time}. A lorry overturned, police spokesman Neil Fry said.`,
  '2024-05-14',
];
const quake = (title: string, subject: string, day: string, published: string): News => [
  title,
  `${subject} hat am ${day} Arequipa in Peru erschüttert. „Die Menschen sind müde“, sagte Bürgermeister Ruben Chavarri.`,
  published,
];

describe('what tells the news of two articles apart', () => {
  it('finds two meetings in two cities, but not the same one', () => {
    expect(compare('de', meeting('Oslo', 'Montag', '2024-05-14'), meeting('Helsinki', 'Dienstag', '2024-05-15'))).toBe(
      'PLACE',
    );
    expect(compare('de', meeting('Oslo', 'Montag', '2024-05-14'), meeting('Oslo', 'Montag', '2024-05-15'))).toBeNull();
    expect(compare('de', meeting('Oslo', 'Montag', '2024-05-14'), meeting('Oslo', 'Dienstag', '2024-05-15'))).toBe(
      'DAY',
    );
  });

  it('does not read a fraction as the number of a strike', () => {
    const strike = (title: string): News => [title, `${title}. Der Streik begann am Montag in Celle.`, '2024-05-14'];
    expect(compare('de', strike('Streik: Jede fünfte Bahn fährt'), strike('Streik bei der Bahn'))).toBeNull();
    expect(compare('de', strike('Fünfter Streik bei der Bahn'), strike('Zweiter Streik bei der Bahn'))).toBe('ROUND');
  });

  it('finds a strike in another town that follows the first one', () => {
    const first: News = [
      'Warnstreik in Kitas in Erfurt',
      'In Erfurt sind am Montag die Kitas geschlossen geblieben. „Wir brauchen Leute“, sagte Sekretärin Petra Dorn.',
      '2024-03-12',
    ];
    const next = (lead: string): News => [
      'Warnstreik in Kitas in Gera',
      `${lead} Erzieherinnen in einen Warnstreik getreten. „Wir brauchen Leute“, sagte Sekretärin Petra Dorn.`,
      '2024-03-15',
    ];
    expect(compare('de', first, next('Nach Erfurt sind am Donnerstag auch in Gera'))).toBe('PLACE');
    expect(compare('de', first, next('Drei Tage nach dem Streik in Erfurt sind in Gera erneut'))).toBe('PLACE');
    const raid: News = ['Raid on bars in Leeds', 'Police raided bars in Leeds on Tuesday.', '2024-05-15'];
    const other: News = [
      'Raid on bars in York',
      'Three days after a raid in Leeds, police also searched bars in York.',
      '2024-05-18',
    ];
    expect(compare('en', raid, other)).toBe('PLACE');
  });

  it('keeps what is said elsewhere about an event together with it', () => {
    const quake: News = ['Beben in Lima', 'In Lima hat am Montag die Erde gebebt.', '2024-05-14'];
    const help: News = [
      'Hilfe aus Berlin',
      'Nach dem Beben in Lima hat der Minister in Berlin Hilfe zugesagt.',
      '2024-05-15',
    ];
    expect(compare('de', quake, help)).not.toBe('PLACE');
  });

  it('finds two mayors of two towns', () => {
    const mayor = (town: string): News => [
      `Bürgermeister von ${town} tritt zurück`,
      `${town}. Bürgermeister Karl Voss ist am Montag zurückgetreten. „Ich ziehe die Konsequenzen“, sagte Voss.`,
      '2024-05-14',
    ];
    expect(compare('de', mayor('Celle'), mayor('Emden'))).toBe('PLACE');
  });

  it('finds two accidents at different times of a day', () => {
    expect(compare('en', crash('morning'), crash('evening'))).toBe('ROUND');
    expect(compare('en', crash('morning'), crash('morning'))).toBeNull();
  });

  it('finds a second earthquake, in other words too', () => {
    const first = quake('Erdbeben in Arequipa', 'Ein Erdbeben', 'Montag', '2024-05-14');
    const second = quake('Zweites Erdbeben in Arequipa', 'Ein zweites Erdbeben', 'Mittwoch', '2024-05-16');
    const again = quake('Wieder Erdbeben in Arequipa', 'Erneut ein Erdbeben', 'Mittwoch', '2024-05-16');
    expect(compare('de', first, second)).toBe('ROUND');
    expect(compare('de', first, again)).toBe('ROUND');
    expect(compare('de', second, again)).toBeNull();
  });

  it('reads "wieder" after "seit" as the return of a state and not as a second event', () => {
    const ships = (lead: string): News => [
      'Kanal bei Moosdorf frei',
      `${lead} Schlepper zogen den Frachter am Montag vom Ufer. „Wir haben es geschafft“, sagte Kapitän Ruben Voss.`,
      '2024-05-15',
    ];
    const free = ships('Der Kanal bei Moosdorf ist frei.');
    expect(compare('de', free, ships('Seit Montag fahren die Schiffe bei Moosdorf wieder.'))).toBeNull();
    expect(compare('de', free, ships('Am Montag fuhren erneut Schiffe bei Moosdorf auf Grund.'))).toBe('ROUND');
  });

  it.each([
    ['Hinspiel: Moosbach gewinnt gegen Selben', 'Rückspiel: Moosbach gewinnt gegen Selben', 'de'],
    ['Rovers beat Harriers in first leg', 'Rovers beat Harriers in second leg', 'en'],
    ['Rovers beat Harriers 2-1', 'Harriers lose 0-3 to Rovers', 'en'],
  ] as const)('finds two matches: %s', (first, second, language) => {
    expect(compare(language, [first, first, '2024-05-14'], [second, second, '2024-05-21'])).toBe('ROUND');
  });

  it('takes the result of a match from both sides', () => {
    const [won, lost] = ['Rovers beat Harriers 2-1', 'Harriers lose 1-2 to Rovers'];
    expect(compare('en', [won, `${won}.`, '2024-05-14'], [lost, `${lost}.`, '2024-05-14'])).toBeNull();
  });
});
