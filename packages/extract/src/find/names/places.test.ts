import { describe, expect, it } from 'vitest';
import { isPlace, isPlacePair, placeAt, placeKey, placeOf, placesAgree } from './places.ts';

const read = (text: string) =>
  placeAt(
    text.split(' ').map((word) => ({ text: word, breaks: 0 })),
    0,
  )?.name;

describe('placeKey', () => {
  it('is the same for German and English names, also in other cases', () => {
    expect(placeKey('Moskau')).toBe(placeKey('Moscow'));
    expect(placeKey('Moskaus')).toBe(placeKey("Moscow's"));
    expect(placeKey('Roten Meeres')).toBe(placeKey('Red Sea'));
    expect(placeKey('Vereinigten Staaten')).toBe(placeKey('USA'));
  });

  it('is the name itself for a place that the gazetteer does not have', () => {
    expect(placeKey('Wendhausen')).toBe('Wendhausen');
  });
});

describe('placeOf', () => {
  it('finds the place that a name is a part of', () => {
    expect(placeOf('Südfrankreich')?.key).toBe('FR');
    expect(placeOf('Kiel-Gaarden')?.key).toBe(placeOf('Kiel')?.key);
    expect(placeOf('Northern Greece')?.key).toBe('GR');
    expect(placeOf('Ostern')).toBeNull();
  });
});

describe('placesAgree', () => {
  it('accepts a place and the country that it is in', () => {
    expect(placesAgree('Istanbul', 'Türkei')).toBe(true);
    expect(placesAgree('Houston', 'USA')).toBe(true);
    expect(placesAgree('Istanbul', 'Rome')).toBe(false);
    expect(placesAgree('Wendhausen', 'Rome')).toBeNull();
    // The gazetteer does not list the towns in a region of a state.
    expect(placesAgree('Mittelfranken', 'Fürth')).toBe(true);
    expect(placesAgree('Mittelfranken', 'Köln')).toBe(false);
    expect(placesAgree('Fürth', 'Nürnberg')).toBe(false);
  });
});

describe('placeAt', () => {
  it('prefers the longest name', () => {
    expect(read('Frankfurt am Main liegt')).toBe('Frankfurt am Main');
    expect(read('Persian Gulf coast')).toBe('Persian Gulf');
    expect(read('New Yorks Bürgermeister')).toBe('New York');
    expect(read('Vereinigten Staaten sind')).toBe('Vereinigte Staaten');
    expect(read('Montag in Rom')).toBeUndefined();
  });
});

describe('isPlace', () => {
  it('does not take names of people for places', () => {
    for (const word of ['Jackson', 'Hagen', 'Victoria', 'David', 'Montana', 'Okazaki'])
      expect(isPlace(word)).toBe(false);
    for (const word of ['Helmand', 'Oklahoma', 'Jekaterinburgs', 'Sizilien']) expect(isPlace(word)).toBe(true);
    expect(isPlacePair('Long', 'Beach')).toBe(true);
    expect(isPlacePair('Anna', 'Beach')).toBe(false);
  });
});
