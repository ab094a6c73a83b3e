import { extract, type StoryTerm } from '@wortlaut/extract';
import { describe, expect, test } from 'vitest';
import { type EventArticle, groupEventArticles } from '../src/read/group-event-articles.ts';

let articles = 0;
/** Creates an article about an event, with the words of its story. */
function article(words: string, form: Partial<EventArticle['forms'][number]>, extra: object = {}): EventArticle {
  articles += 1;
  const terms = words.split(' ').map((term): StoryTerm => ({ term, kind: 'WORD', weight: 1 }));
  const event = { sense: 'FIRE', start: null, place: null, participants: [], main: true, ...form };
  return {
    ...{ articleId: `article ${articles}`, title: `Title ${articles}`, decided: false, forms: [event] },
    story: { terms, published: '2024-05-16', language: 'en' },
    ...extra,
  };
}

/** Creates an article about a fire, with the event as extracted from the text. */
function fireIn(town: string, day: number, extra: object = {}): EventArticle {
  const published = `2024-05-${day}`;
  const title = `Fire destroys grain warehouse in ${town}`;
  const body = `A fire destroyed a grain warehouse in the harbour of ${town} on ${day - 1} May 2024. Firefighters fought the smoke and the flames in the warehouse for hours. The grain in the warehouse was lost, the fire brigade of ${town} said.`;
  const { events, story: terms, main } = extract({ title, body, language: 'en', published });
  const own = events[main ?? 0];
  if (own === undefined) throw new Error('The fire must be found.');
  const form = { sense: own.sense, start: null, place: null, participants: [], main: true };
  return { ...article('', form, extra), story: { terms, published, language: 'en' } };
}

const fire = 'fire harbour warehouse smoke firefighters grain';
const council = 'council budget vote mayor school taxes';
const on = (date: string) => ({ date, precision: 'DAY' as const });

describe('a merge of events is doubtful', () => {
  test('if the articles are about different stories and have no date and place in common', () => {
    const found = groupEventArticles([article(fire, {}), article(fire, {}), article(council, {})]);
    expect(found).toMatchObject([{ articleCount: 1, reasons: ['SAME_KIND', 'NO_DATE', 'OTHER_STORY'] }]);
    expect(found[0]?.title).toBe(`Title ${articles}`);
  });

  test('if the same word has two senses, even on one day in one town', () => {
    const there = { start: on('2024-05-16'), place: 'Nebelfurt' };
    const found = groupEventArticles([
      article(fire, there),
      article(council, { ...there, sense: 'DISMISSAL', main: false }),
    ]);
    expect(found).toMatchObject([{ reasons: ['OTHER_KIND', 'OTHER_STORY'] }]);
  });

  test('if the dates differ, even in similar articles', () => {
    const found = groupEventArticles([
      article(fire, { start: on('2024-05-16') }),
      article(fire, { start: on('2024-05-17') }),
    ]);
    expect(found[0]?.reasons).toContain('OTHER_DATE');
  });

  test('if similar articles are about fires in two towns or on two days', () => {
    const [towns] = groupEventArticles([fireIn('Bremen', 16), fireIn('Bremen', 16), fireIn('Rostock', 16)]);
    expect(towns?.articleCount).toBe(1);
    expect(towns?.reasons).toContain('OTHER_PLACE');
    const [days] = groupEventArticles([fireIn('Bremen', 16), fireIn('Bremen', 16), fireIn('Bremen', 23)]);
    expect(days?.reasons).toContain('OTHER_DATE');
  });
});

describe('a merge of events is not doubtful', () => {
  test('if the articles are about the same story, or a third article connects them', () => {
    expect(groupEventArticles([article(fire, {}), article(fire, {})])).toEqual([]);
    const mixed = `${fire} ${council}`;
    expect(groupEventArticles([article(fire, {}), article(council, {}), article(mixed, {})])).toEqual([]);
  });

  test('if the articles have the date and place in common', () => {
    const there = { start: on('2024-05-16'), place: 'Nebelfurt' };
    expect(groupEventArticles([article(fire, there), article(council, there)])).toEqual([]);
  });

  test('if similar articles are about the same fire, or one of them only mentions it', () => {
    expect(groupEventArticles([fireIn('Bremen', 16), fireIn('Bremen', 16)])).toEqual([]);
    const mentioned = fireIn('Bremen', 23);
    const aside = { ...mentioned, forms: mentioned.forms.map((form) => ({ ...form, main: false })) };
    expect(groupEventArticles([fireIn('Bremen', 16), aside])).toEqual([]);
  });

  test('if an editor linked the article', () => {
    expect(groupEventArticles([article(fire, {}), article(council, {}, { decided: true })])).toEqual([]);
  });
});
