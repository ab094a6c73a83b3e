import { describe, expect, it, test } from 'vitest';
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
    postponed: null,
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

describe('the day on which victims are identified is not that of the deed', () => {
  // 2024-06-20 is a Thursday.
  const read = (language: string, title: string, body: string) =>
    extract({ language, title, body, published: '2024-06-20' }).events.filter(
      ({ sense }) => sense === 'CRASH' || sense === 'FIRE',
    );

  test.each([
    ['en', 'Police on Thursday named the man killed in a crash near Talton.', 'Police name man killed in Talton crash'],
    ['en', 'Rescuers on Thursday found the second victim of a fire in Talton.', 'Second victim of Talton fire found'],
    [
      'en',
      'Hundreds gathered on Thursday to mourn the people killed in a bus crash.',
      'Vigil held for victims of crash',
    ],
    [
      'de',
      'Die Polizei hat am Donnerstag die beiden bei einem Absturz getöteten Männer identifiziert.',
      'Opfer von Absturz identifiziert',
    ],
  ])('%s: %s', (language, body, title) => {
    expect(read(language, title, body)).toMatchObject([{ start: null }]);
  });

  test('a later sentence can tell the day of the deed', () => {
    const english = "Police on Thursday named the man killed in a crash. A board is investigating Tuesday's crash.";
    expect(read('en', 'Victim identified', english)).toMatchObject([{ start: { date: '2024-06-18' } }]);
    const german =
      'Die Polizei hat am Donnerstag die beiden bei einem Absturz getöteten Männer identifiziert. Experten untersuchen den Absturz vom Dienstag.';
    expect(read('de', 'Opfer identifiziert', german)).toMatchObject([{ start: { date: '2024-06-18' } }]);
  });
});
