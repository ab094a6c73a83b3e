import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { isMark } from './distinct-news.ts';

const termsOf = (body: string, title?: string) => extract({ body, ...(title === undefined ? {} : { title }) }).story;
const kindsOf = (body: string) => new Map(termsOf(body).map(({ term, kind }) => [term, kind]));

describe('the terms that tell which news an article reports', () => {
  test('the squares of the weights add up to 1', () => {
    const terms = termsOf('Die Mühlbrücke in Altenried bleibt gesperrt, sagte Bürgermeisterin Ute Krall am Montag.');
    expect(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeCloseTo(1, 2);
    expect(terms.length).toBeLessThanOrEqual(44);
  });

  test('names, places, numbers and happenings have a kind', () => {
    const kinds = kindsOf(
      'A magnitude-5.8 earthquake in Greece killed 17 people, Mayor Ana Delgado said. In 2019, Greece had a similar quake.',
    );
    expect([...kinds].filter(([, kind]) => kind === 'NUMBER').map(([term]) => term)).toEqual(
      expect.arrayContaining(['#5.8', '#17']),
    );
    expect(kinds.get('delgado')).toBe('PERSON');
    expect(kinds.get('2019')).toBe('YEAR');
    expect([...kinds.values()]).toContain('PLACE');
    expect([...kinds.values()]).toContain('HAPPENING');
  });

  test('names, places, numbers and happenings are the same in German and English', () => {
    const german = kindsOf('Bei einem Erdbeben der Stärke 5,8 in Griechenland starben 17 Menschen, sagte Ana Delgado.');
    const english = kindsOf('A magnitude 5.8 earthquake in Greece killed 17 people, Ana Delgado said.');
    const shared = [...german.keys()].filter((term) => english.has(term));
    expect(shared).toEqual(expect.arrayContaining(['delgado', '#5.8', '#17']));
    expect(shared.filter((term) => german.get(term) === 'PLACE')).toHaveLength(1);
    expect(shared.filter((term) => term.startsWith('~')).length).toBeGreaterThan(0);
  });

  test('words for the people and things of a country count as the country', () => {
    const [noun] = [...kindsOf('Die Fähre legte in Griechenland ab.')].find(([, kind]) => kind === 'PLACE') ?? [];
    expect(kindsOf('Der griechische Fischer rettete die Fähre.').get(noun ?? '')).toBe('PLACE');
    expect(kindsOf('The Greek fisherman saved the ferry and its crew on Monday.').get(noun ?? '')).toBe('PLACE');
  });

  test('function words, dates and common words are left out', () => {
    const terms = termsOf('Am Montag teilte die Polizei mit, dass das Jahr gut war. Im Januar ist auch alles anders.');
    expect(terms.map(({ term }) => term)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:montag|polisei|iahr|ianuar|das)$/u)]),
    );
  });

  test('the headline counts, unless the text repeats it', () => {
    const body = 'Der Betrieb ruht seit gestern. Die Firma nannte keine Gründe.';
    expect(termsOf(body, 'Walzwerk Grumbach stillgelegt').map(({ term }) => term)).toContain('grumbah');
    const repeated = `Walzwerk Grumbach stillgelegt\n\n${body}`;
    const counted = termsOf(repeated, 'Walzwerk Grumbach stillgelegt').filter((term) => !isMark(term));
    expect(counted).toEqual(termsOf(repeated).filter((term) => !isMark(term)));
  });

  test('a text without words has no terms', () => {
    expect(termsOf('… – !')).toEqual([]);
  });
});
