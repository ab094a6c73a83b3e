import { describe, expect, test } from 'vitest';
import { areAbroad, areApart, scenePlaces, shareTown } from './scene-places.ts';

const places = (body: string, { title = '', removed = '' } = {}) => scenePlaces({ title, body, removed });

describe('the places where the news of an article happens', () => {
  test('are read from a dateline, also if it was removed from the text', () => {
    expect(places('Celle. Bürgermeisterin Ilse Quandt tritt zurück.')).toEqual(['Celle']);
    expect(places('Der Rat tagt.', { removed: 'Nebelfurt (dpa) –' })).toEqual(['Nebelfurt']);
    expect(places('The court ruled.', { removed: 'NEW DELHI, India —' })).toEqual(['New Delhi']);
    expect(places('TACOMA, Wash. — The council voted.')).toEqual(['Tacoma']);
    expect(places('ALBANY, N.Y. — The council voted.')).toEqual(['Albany']);
  });

  test('are read from the headline and the first sentences', () => {
    expect(places('A jury in Bristol cleared her.', { title: 'Supreme Court of Kenya rules' })).toEqual([
      'Kenya',
      'Bristol',
    ]);
    expect(places('Die Pfarrerin predigte am Sonntag in Rostock.')).toEqual(['Rostock']);
    expect(places('The mayor of Talton resigned.')).toEqual(['Talton']);
    expect(places('Lagos State Governor Tunde Adewale spoke.')).toEqual(['Lagos']);
    expect(places('Paris Mayor Ann Lee spoke.')).toEqual(['Paris']);
  });

  test('are not names of people', () => {
    expect(places('Paris Hollins met Sydney Halloran.')).toEqual([]);
    expect(places('Trainer Jost Essen ist in Haft.')).toEqual([]);
  });

  test('share a town in any language, but not only a country', () => {
    expect(shareTown(['Genf'], ['Oslo', 'Geneva'])).toBe(true);
    expect(shareTown(['Nebelfurt'], ['Nebelfurt'])).toBe(true);
    expect(shareTown(['Frankreich'], ['France'])).toBe(false);
    expect(shareTown(['Celle'], ['Emden'])).toBe(false);
  });

  test('are apart if no town of one is a place of the other', () => {
    expect(areApart(['Celle'], ['Emden'])).toBe(true);
    expect(areApart(['Celle', 'Deutschland'], ['Emden', 'Deutschland'])).toBe(true);
    expect(areApart(['Moskau'], ['Moscow', 'Kiew'])).toBe(false);
    expect(areApart(['Celle'], [])).toBe(false);
  });

  test('are abroad if they have no country in common', () => {
    expect(areAbroad(['Nairobi', 'Kenya'], ['Accra'])).toBe(true);
    expect(areAbroad(['Mumbai'], ['New Delhi'])).toBe(false);
  });
});
