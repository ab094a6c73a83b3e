import { expect, test } from 'vitest';
import type { StoryTerm } from '../../core/types.ts';
import { extract } from '../../extract.ts';
import { compareStories } from './compare-stories.ts';
import { plannedDayTerms, sharePlannedDay } from './planned-day.ts';

const mark = (kind: 'DAY' | 'MOVED', value: string): StoryTerm => ({
  ...{ term: `@${kind.toLowerCase()}:${value}`, kind, weight: 0 },
});
const news = (published: string | null, ...terms: readonly StoryTerm[]) => ({ published, terms });

test.each([
  ['one article announces it', news('2024-03-01', mark('DAY', '2024-03-14/')), mark('DAY', '2024-03-14/4'), true],
  ['one article moves it', news('2024-03-01', mark('DAY', '2024-03-14/')), mark('MOVED', '2024-03-14'), true],
  ['both report it afterwards', news('2024-03-15', mark('DAY', '2024-03-14/')), mark('DAY', '2024-03-14/'), false],
  ['the days differ', news('2024-03-01', mark('DAY', '2024-03-13/')), mark('DAY', '2024-03-14/'), false],
  ['the old day is unknown', news('2024-03-01', mark('MOVED', '')), mark('MOVED', ''), false],
  ['no article has a date', news(null, mark('DAY', '2024-03-14/')), mark('DAY', '2024-03-14/'), null],
] as const)('articles share the day of a plan: %s', (_, one, terms, expected) => {
  const other = news(expected === null ? null : '2024-03-16', terms);
  expect(sharePlannedDay(one, other)).toBe(expected === true);
  expect(sharePlannedDay(other, one)).toBe(expected === true);
  if (expected === true) expect(plannedDayTerms(one.terms)).toContain(terms.term);
});

test('an announcement belongs to the story of its event, even if it is several months old', () => {
  const read = (title: string, body: string, published: string) => ({
    ...{ published, language: 'de', terms: extract({ title, body, published, language: 'de' }).story },
  });
  const plan = (published: string) =>
    read(
      'Schornstein in Kressdorf wird am 23. März gesprengt',
      'Der 140 Meter hohe Schornstein des Kraftwerks in Kressdorf wird am 23. März gesprengt. Das sagte Bürgermeisterin Anke Dörr am Montag. 250 Anwohner müssen ihre Häuser verlassen.',
      published,
    );
  const report = read(
    'Schornstein in Kressdorf gesprengt',
    'In Kressdorf ist am Samstag der Schornstein des Kraftwerks gesprengt worden. Bürgermeisterin Anke Dörr sprach von einem Erfolg. 250 Anwohner hatten ihre Häuser verlassen.',
    '2024-03-24',
  );
  expect(compareStories(plan('2024-03-04'), report).verdict).toBe('SAME');
  expect(compareStories(plan('2023-11-06'), report).verdict).toBe('SAME');
});
