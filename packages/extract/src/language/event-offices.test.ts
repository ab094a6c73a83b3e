import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';

const read = (language: string, body: string) => extract({ body, language, published: '2024-11-20' }).events;

describe('the place of an event', () => {
  it.each([
    [
      'de',
      'Ein Hubschrauber ist am Dienstag bei Lublin abgestürzt. Das Ministerium in Warschau bestätigte den Unfall.',
    ],
    ['en', 'A helicopter crashed near Lublin on Tuesday. The defence ministry in Warsaw confirmed the crash.'],
  ])('is not where somebody confirms it: %s', (language, body) => {
    expect(read(language, body)).toMatchObject([{ sense: 'CRASH', place: 'Lublin' }]);
  });

  it.each([
    ['Das Landgericht Kiel hat den Unternehmer Jan Krall am Dienstag verurteilt.', 'Kiel'],
    ['Die Bürgermeisterin von Kiel, Ina Krall, ist am Dienstag zurückgetreten.', 'Kiel'],
    ['Der Leiter der Hafenbehörde in Emden, Jan Krall, ist am Dienstag entlassen worden.', 'Emden'],
  ])('is that of the court or the office: "%s"', (body, place) => {
    expect(read('de', body)[0]?.place).toBe(place);
  });

  it('is not the office of somebody who dies', () => {
    const [event] = read('de', 'Der Leiter der Behörde in Emden, Jan Krall, ist am Dienstag gestorben.');
    expect(event).toMatchObject({ sense: 'DEATH', place: null });
  });
});
