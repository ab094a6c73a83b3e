import { expect, it } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { extract } from '../../extract.ts';
import { withNewsDate } from './news-date.ts';
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

it('the main event keeps a date near that of the article, and loses one that is far from it', () => {
  const title = 'Prozess um den Raub in Moosdorf beginnt';
  const article = (published: string | undefined) => analyse({ body: 'Text.', title, language: 'de', published });
  expect(withNewsDate(event(title), article('2024-05-16')).start?.date).toBe('2024-05-13');
  expect(withNewsDate(event(title), article('2025-02-01')).start).toBeNull();
  expect(withNewsDate(event(title), article(undefined)).start?.date).toBe('2024-05-13');
});
