import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the place of the news in an article from Thursday, 12 November. */
function placeOf(language: string, dateline: string, title: string, body: string): string | null {
  const { events, main, headlineNews } = extract({ language, title, body, dateline, published: '2026-11-12' });
  return (main === null ? headlineNews?.place : events[main]?.place) ?? null;
}

describe('the town in the dateline', () => {
  test.each([
    [
      'de',
      'Dresden.',
      'Ministerin Krall tritt zurück',
      'Ministerin Ina Krall ist am Mittwoch zurückgetreten. Grund ist die Affäre um ein Werk in Celle.',
      'Dresden',
    ],
    [
      'de',
      'Bern.',
      'Bundesrat lehnt Abgabe ab',
      'Der Bundesrat hat am Mittwoch eine Abgabe auf Plastik abgelehnt.',
      'Bern',
    ],
    [
      'en',
      'NAIROBI —',
      'Interior minister resigns',
      'Interior minister Owen Quill resigned on Wednesday after criticism of a police operation.',
      'Nairobi',
    ],
  ])('is the place of news that names no other place: %s, %s %s', (language, dateline, title, body, place) => {
    expect(placeOf(language, dateline, title, body)).toBe(place);
  });

  test.each([
    ['Berlin.', 'Botschafterin tritt zurück', 'Die Botschafterin in Kairo ist am Mittwoch zurückgetreten.'],
    ['Berlin.', 'Moosdorf gewinnt gegen Talheim', 'Der SV Moosdorf hat am Mittwoch 2:0 gegen Talheim gewonnen.'],
    ['Klage.', 'Krall tritt zurück', 'Ina Krall ist am Mittwoch zurückgetreten.'],
  ])(
    'is not the place if another place is named, or if it is only where the report was written: %s %s',
    (dateline, title, body) => {
      expect(placeOf('de', dateline, title, body)).not.toBe(dateline.replace('.', ''));
    },
  );

  test.each([
    ['Bramwede.', 'Lagerhalle in Bramwede brennt', 'Eine Lagerhalle ist am Mittwoch abgebrannt.', 'Bramwede'],
    ['Bramwede.', 'Lagerhalle brennt', 'Eine Lagerhalle in Bramwede ist am Mittwoch abgebrannt.', 'Bramwede'],
    ['', 'Lagerhalle in Gommra brennt', 'Der Brand zerstörte sie am Mittwoch. Die Gemeinde Gommra hilft.', 'Gommra'],
    ['', 'Lagerhalle in Flammen', 'Eine Lagerhalle stand am Mittwoch in Flammen. Der Brand ist gelöscht.', null],
  ])('shows that a name is a town, even if the gazetteer lacks it: %s %s', (dateline, title, body, place) => {
    expect(placeOf('de', dateline, title, body)).toBe(place);
  });

  test('is not read from a repeated headline', () => {
    const title = 'Aberford Fire: Two Charged With Arson';
    expect(placeOf('en', '', title, `${title}\n\nTwo men were charged with arson on Wednesday.`)).toBeNull();
  });
});
