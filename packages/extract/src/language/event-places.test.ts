import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';

const placesIn = (body: string, language: 'de' | 'en'): (string | null)[] =>
  extract({ body, language, published: '2024-03-14' }).events.map(({ place }) => place);

describe('places of events in German', () => {
  it.each([
    ['Bei einem Erdbeben in der iranischen Hauptstadt Teheran starben am Dienstag zwölf Menschen.', 'Teheran'],
    ['Am Dienstag gab es in der Nähe von Brüssel eine Explosion.', 'Brüssel'],
    ['Am Dienstag gab es im Norden Syriens eine Explosion.', 'Syrien'],
    ['Am Dienstag gab es auf der Insel Sumatra ein Erdbeben.', 'Sumatra'],
    ['Am Dienstag gab es in der Kleinstadt Orvelau eine Explosion.', 'Orvelau'],
    ['Am Dienstag gab es in Wendhausen eine Explosion.', 'Wendhausen'],
    ['Am Dienstag gab es in den Vereinigten Staaten einen Streik.', 'Vereinigte Staaten'],
    ['Am Dienstag gab es in Frankfurt am Main einen Streik.', 'Frankfurt am Main'],
  ])('%s', (body, place) => {
    expect(placesIn(body, 'de')).toContain(place);
  });

  it.each([
    'Am Dienstag kam es in Zusammenhang mit dem Umbau zu einem Streik.',
    'Am Dienstag gab es in Büros der Firma eine Explosion.',
    'Am Dienstag gab es beim Essen eine Explosion.',
    'Am Dienstag gab es in der Nähe des Marktplatzes eine Explosion.',
  ])('finds no place in: %s', (body) => {
    expect(placesIn(body, 'de').filter(Boolean)).toEqual([]);
  });
});

describe('places of events in English', () => {
  it.each([
    ['An earthquake struck the southern resort on the island of Crete on Tuesday.', 'Crete'],
    ['A bomb exploded on Tuesday in the small port city of Odessa.', 'Odessa'],
    ['A bomb exploded on Tuesday in Wendover, killing two people.', 'Wendover'],
    ['A bomb exploded on Tuesday in the Persian Gulf.', 'Persian Gulf'],
    ['A bomb exploded on Tuesday at an Atlanta courthouse.', 'Atlanta'],
    ['A bomb exploded on Tuesday in Bristol County.', 'Bristol County'],
  ])('%s', (body, place) => {
    expect(placesIn(body, 'en')).toContain(place);
  });

  it.each([
    'A bomb exploded on Tuesday in the Falcons game.',
    'A bomb exploded on Tuesday in the Rev. Gregory Lund case.',
    'A bomb exploded on Tuesday in the French newsroom.',
  ])('finds no place in: %s', (body) => {
    expect(placesIn(body, 'en').filter(Boolean)).toEqual([]);
  });
});
