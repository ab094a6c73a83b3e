import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the kind, stance and speaker of each statement in a German text. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ kind, stance, speaker }) => `${kind} ${stance} ${people[speaker ?? -1]?.name ?? '–'}`);
}

describe('an answer that was not given', () => {
  test.each([
    ['Jost Kamp wollte sich zu dem Brand nicht äußern.'],
    ['Zu dem Brand wollte sich Jost Kamp nicht äußern.'],
    ['Jost Kamp hat sich bislang nicht geäußert.'],
    ['Jost Kamp wollte die Berichte nicht kommentieren.'],
    ['Weitere Fragen beantwortete Jost Kamp nicht.'],
    ['Jost Kamp lehnte eine Stellungnahme ab.'],
    ['Jost Kamp machte keine Angaben zu dem Brand.'],
    ['Jost Kamp reagierte nicht auf eine Anfrage.'],
    ['Jost Kamp schwieg zu den Vorwürfen.'],
  ])('%s', (body) => {
    expect(read(body)).toEqual(['REPORTED NOT_SAID Jost Kamp']);
  });

  test.each([
    ['Von Jost Kamp gab es zunächst keine Stellungnahme.'],
    ['Jost Kamp reagierte nicht auf den Brand.'],
    ['Jost Kamp hatte zu Beginn geschwiegen.'],
    ['Jost Kamp lehnte sich ab und zu an die Wand.'],
  ])('is not meant in: %s', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('a stand on a plan', () => {
  test.each([
    ['Jost Kamp hat das neue Gesetz verteidigt.', 'REPORTED ASSERTS Jost Kamp'],
    ['Jost Kamp lehnte den Umbau ab.', 'REPORTED REJECTS Jost Kamp'],
    ['Jost Kamp gab die Tat zu.', 'REPORTED ASSERTS Jost Kamp'],
    ['Von Jost Kamp wurde der Umbau als unnötig kritisiert.', 'REPORTED ASSERTS Jost Kamp'],
    ['Jost Kamp würdigte den Einsatz der Helfer.', 'REPORTED ASSERTS Jost Kamp'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });

  test.each([
    ['Jost Kamp verteidigte seinen Titel.'],
    ['Jost Kamp wurde von dem Gericht verurteilt.'],
    ['Auf der Messe wurde die Benachteiligung von Frauen kritisiert.'],
  ])('is not meant in: %s', (body) => {
    expect(read(body)).toEqual([]);
  });
});
