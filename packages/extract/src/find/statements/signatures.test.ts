import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the words and the speaker of each statement. */
function said(body: string, language: string): (string | null)[][] {
  const { people, statements } = extract({ body, language });
  return statements.map(({ quote, speaker }) => [
    quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
    people[speaker ?? -1]?.name ?? null,
  ]);
}

describe('a quotation with a name beside it', () => {
  test.each([
    ['de', '„Wir bauen zwei Boote.“ – Ute Krall, Bürgermeisterin', '„Wir bauen zwei Boote.“', 'Ute Krall'],
    ['de', '„Wir bauen zwei Boote.“\n\n– Ute Krall', '„Wir bauen zwei Boote.“', 'Ute Krall'],
    ['de', '„Wir bauen zwei Boote.“ (Ute Krall)', '„Wir bauen zwei Boote.“', 'Ute Krall'],
    ['de', 'Ute Krall, Bürgermeisterin:\n\n„Wir bauen zwei Boote.“', '„Wir bauen zwei Boote.“', 'Ute Krall'],
    ['de', '„Die Fähre bleibt“: Ute Krall verteidigt Plan', '„Die Fähre bleibt“', 'Ute Krall'],
    ['en', '“We build two boats.” — Ann Lee, mayor', '“We build two boats.”', 'Ann Lee'],
    ['en', 'Ann Lee, mayor:\n“We build two boats.”', '“We build two boats.”', 'Ann Lee'],
  ])('belongs to that person (%s): %s', (language, body, quote, speaker) => {
    expect(said(body, language)).toEqual([[quote, speaker]]);
  });

  test.each([
    ['de', '„Der lange Weg“ – Jan Pohl, Buchhandlung am Markt'],
    ['de', '„Nordwind“ (Jan Pohl)'],
    ['de', '„Nordwind“: Jan Pohl liest am Freitag'],
    ['en', '“Green Lake” — Tom Ruddock'],
  ])('is not a statement if it is a title (%s): %s', (language, body) => {
    expect(said(body, language)).toEqual([]);
  });

  test('keeps the speaker of its cue', () => {
    expect(said('Ute Krall\n\n„Wir gehen“, sagte Jan Ohlsen.', 'de')).toEqual([['„Wir gehen“', 'Jan Ohlsen']]);
  });
});

describe('an embedded post', () => {
  test('belongs to the name below it', () => {
    expect(said('Die Fähre fährt wieder. Endlich! — Ute Krall (@utekrall) 3. Mai 2024', 'de')).toEqual([
      ['Die Fähre fährt wieder. Endlich!', 'Ute Krall'],
    ]);
    expect(said('The ferry is back.\n\n— Ann Lee (@annlee) May 3, 2024', 'en')).toEqual([
      ['The ferry is back', 'Ann Lee'],
    ]);
  });

  test('is not found without an account', () => {
    expect(said('The ferry is back — Ann Lee (left) waves.', 'en')).toEqual([]);
  });
});
