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

describe('interviews', () => {
  test('have the answers under a name as statements, but not the questions', () => {
    const body =
      'Frage: Frau Krall, wann öffnet die Brücke?\n\nUte Krall: Im Mai, hoffe ich.\n\nFrage: Und wer zahlt?\n\nKrall: Das Land. Der Rat sagt, er habe kein Geld.';
    expect(said(body, 'de')).toEqual([
      ['Im Mai, hoffe ich', 'Ute Krall'],
      ['Das Land. Der Rat sagt, er habe kein Geld', 'Ute Krall'],
      ['er habe kein Geld', 'Rat'],
    ]);
  });

  test('have the only person in the introduction as the speaker of unnamed answers', () => {
    const body =
      'We met Captain Ann Lee.\n\nQ: Is the ferry old?\n\nA: Very. I love it.\n\nIt still floats.\n\nQ: And safe?\n\nA: Yes.\n\nShe left.';
    expect(said(body, 'en')).toEqual([
      ['Very. I love it … It still floats', 'Ann Lee'],
      ['Yes', 'Ann Lee'],
    ]);
    expect(said('Frage: Herr Ohlsen, fährt die Fähre?\n\nAntwort: Noch nicht.', 'de')).toEqual([
      ['Noch nicht', 'Ohlsen'],
    ]);
  });

  test.each(['::', '* ', '– '])('can have indented or listed names: %j', (mark) => {
    const body = `Ein Gespräch mit Ute Krall und Jan Pohl.\n\n${mark}Ute Krall: Das geht so nicht.\n\n${mark}J. Pohl: Doch, sage ich.\n\n${mark}U. Krall: Nein, nie.`;
    expect(said(body, 'de')).toEqual([
      ['Das geht so nicht', 'Ute Krall'],
      ['Doch, sage ich', 'Jan Pohl'],
      ['Nein, nie', 'Ute Krall'],
    ]);
  });

  test('can have the name of the outlet before the questions', () => {
    const body =
      'Hafenblatt: Frau Krall, was kostet das?\nUte Krall: Eine Million.\nHafenblatt: So viel?\nKrall: Leider.';
    expect(said(body, 'de')).toEqual([
      ['Eine Million', 'Ute Krall'],
      ['Leider', 'Ute Krall'],
    ]);
  });

  test('have nobody as speaker if the introduction names several people', () => {
    const body = 'Ann Lee and Tom Ruddock met.\n\nQ: Is it safe?\n\nA: Yes, it is.';
    expect(said(body, 'en')).toEqual([['Yes, it is', null]]);
  });

  test.each([
    ['de', 'Die Noten:\n\nJan Pohl: Hielt stark.\n\nKai Lund: Ohne Chance.\n\nOle Harms: Lief viel.'],
    ['de', 'Adresse: Am Markt 3\n\nEintritt: Frei.\n\nBeginn: Um acht Uhr.'],
    ['en', 'Address: 5 Mill Lane\n\nPrice: Free.\n\nStart: At eight.'],
    ['en', 'Goals: Tom Ruddock, Jan Pohl.\n\nReferee: Ann Lee.'],
  ])('are not lists with labels (%s): %s', (language, body) => {
    expect(said(body, language)).toEqual([]);
  });
});
