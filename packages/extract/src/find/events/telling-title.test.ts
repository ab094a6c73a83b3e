import { expect, it } from 'vitest';
import { extract } from '../../extract.ts';
import { isTellingTitle } from './telling-title.ts';

const event = (title: string, place: string | null = null) => ({
  ...({ kind: 'OTHER', sense: 'OPENING', title, place, end: null, dateText: null, participants: [] } as const),
  ...({ mentions: [], status: 'PAST', start: { date: '2024-05-13', precision: 'DAY' } } as const),
});
const { people } = extract({ body: '„Wir bauen“, sagte Bürgermeisterin Ilse Tannhoff.', language: 'de' });

it('a title tells which event it is if it names a place or a person of the article', () => {
  expect(isTellingTitle(event('Beginn der Arbeiten in Moosdorf', 'Moosdorf'), people)).toBe(true);
  expect(isTellingTitle(event('Beginn der Arbeiten in Hamburg'), people)).toBe(true);
  expect(isTellingTitle(event('Rede von Ilse Tannhoff'), people)).toBe(true);
  expect(isTellingTitle(event('Beginn der Arbeiten'), people)).toBe(false);
  expect(isTellingTitle(event('Eröffnung'), people)).toBe(false);
});
