import { expect, it } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { extract } from '../../extract.ts';
import { withNewsDate } from './news-date.ts';

const title = 'Prozess um den Raub in Moosdorf beginnt';
const event: ExtractedEvent = {
  ...{
    kind: 'TRIAL',
    sense: 'TRIAL',
    title,
    place: null,
    end: null,
    dateText: null,
    telling: true,
    participants: [],
    mentions: [],
  },
  ...{ status: 'PAST', start: { date: '2024-05-13', precision: 'DAY' } },
};
const article = (published: string | undefined, headline: string | undefined = title) =>
  analyse({ body: 'Text.', title: headline, language: 'de', published });

it('the main event keeps a date near that of the article, and loses one that is far from it', () => {
  expect(withNewsDate(event, article('2024-05-16'), null).start?.date).toBe('2024-05-13');
  expect(withNewsDate(event, article('2025-02-01'), null).start).toBeNull();
});

it('the date stays if the article is undated or has no headline, and for a planned event', () => {
  expect(withNewsDate(event, article(undefined), null).start?.date).toBe('2024-05-13');
  expect(withNewsDate(event, article('2025-02-01', ''), null).start?.date).toBe('2024-05-13');
  expect(withNewsDate({ ...event, status: 'PLANNED' }, article('2024-01-02'), null).start?.date).toBe('2024-05-13');
});

it('an undated main event takes the day that the sentence about it tells together with the headline', () => {
  const { events, main } = extract({
    body: 'Auf dem Wochenmarkt von Talheim ist am späten Montag Nachmittag ein Großbrand ausgebrochen. Der Brand war groß.',
    title: 'Großbrand auf Wochenmarkt in Talheim',
    language: 'de',
    published: '2024-04-17',
  });
  expect(main === null ? null : events[main]?.start?.date).toBe('2024-04-15');
});
