import { describe, expect, it } from 'vitest';
import { findPlace, isInside, mostWords } from './find-place.ts';
import { formsOf, readEntries } from './read-places.ts';

describe('findPlace', () => {
  it('knows German and English names of the same place', () => {
    const pairs = ['Moskau Moscow', 'Mailand Milan', 'Peking Beijing', 'Kopenhagen Copenhagen', 'Ostsee Baltic'];
    for (const pair of [...pairs, 'Kreta Crete', 'Kalifornien California', 'Tscheljabinsk Chelyabinsk']) {
      const [de = '', en = ''] = pair.split(' ');
      expect(findPlace(de)?.key, pair).toBe(findPlace(en)?.key);
      expect(findPlace(en)?.names).toMatchObject({ de });
    }
  });

  it('knows the kind of a place and where it is', () => {
    expect(findPlace('Genf')).toMatchObject({ kind: 'CITY', inside: 'CH', names: { de: 'Genf', en: 'Geneva' } });
    expect(findPlace('Houston')).toMatchObject({ kind: 'CITY', inside: 'US-TX' });
    expect(findPlace('Türkei')).toMatchObject({ kind: 'COUNTRY', key: 'TR', inside: null });
    expect(findPlace('Sumatra')).toMatchObject({ kind: 'ISLAND', inside: 'ID' });
    expect(findPlace('Danube')).toMatchObject({ kind: 'WATER', inside: null });
  });

  it('knows names of several words, and names without their accents or with other letters for them', () => {
    expect(findPlace('Frankfurt am Main')?.key).toBe(findPlace('Frankfurt')?.key);
    expect(findPlace('Sao Paulo')?.key).toBe(findPlace('São Paulo')?.key);
    expect(findPlace('Luebeck')?.key).toBe(findPlace('Lübeck')?.key);
    expect(findPlace('Tromsoe')?.key).toBe(findPlace('Tromsø')?.key);
    expect(mostWords('Rio')).toBeGreaterThan(1);
    expect(mostWords('Paris')).toBe(1);
  });

  it('does not know other words', () => {
    for (const word of ['Meer', 'Haus', 'Monday', 'Stadt', '']) expect(findPlace(word)).toBeNull();
  });

  it('has no empty names, and every place is found by its names', () => {
    for (const entry of readEntries())
      for (const form of formsOf(entry)) {
        expect(form.trim(), entry.text).toBe(form);
        expect(form).not.toBe('');
        expect(findPlace(form), form).not.toBeNull();
      }
  });
});

describe('isInside', () => {
  it('follows regions to their country', () => {
    const houston = findPlace('Houston');
    expect(houston !== null && isInside(houston, 'US-TX')).toBe(true);
    expect(houston !== null && isInside(houston, 'US')).toBe(true);
    expect(houston !== null && isInside(houston, 'FR')).toBe(false);
  });
});
