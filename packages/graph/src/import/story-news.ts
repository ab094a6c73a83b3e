import {
  areSameNews,
  areVersions,
  compareInStory,
  FREQUENT,
  kindOf,
  movedFrom,
  placesOfNews,
  type StoryEventForm,
  sharePlannedDay,
  tellsPlannedNews,
  tellsSameNews,
} from '@wortlaut/extract';
import type { EventKind } from '@wortlaut/vocabulary';
import type { StoryArticle, StoryEvent } from './known-stories.ts';

/** The data needed to decide whether a new article reports the same news as another article. */
export interface NewArticle extends Pick<StoryArticle, 'published' | 'outlet' | 'terms'> {
  /** The sense of the main event. */
  readonly sense: string;
}

/**
 * The maximum number of days between two articles that report the same news, if one of them names no kind of event.
 * Later articles usually report what happened next.
 */
const SAME_NEWS_DAYS = 1;
/**
 * Kinds of events that can happen again: a similar article about another day or place reports a second fire or the next
 * match.
 */
const SINGLE = new Set<EventKind>(['ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'SPORT', 'ELECTION']);
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a known article and a new article report two different events of the same kind. They do if the same outlet
 * published both on the same day. An outlet reports an event only once, except in a new version of an article. Only
 * used for kinds of events that can happen several times a day in one town.
 */
export function isSecondReport(
  { mainEventId, published, outlet, terms, events }: StoryArticle,
  own: NewArticle,
): boolean {
  if (outlet === null || outlet !== own.outlet || published === null || published !== own.published) return false;
  const main = events.find(({ id }) => id === mainEventId);
  if (main === undefined || kindOf(main.sense) !== kindOf(own.sense)) return false;
  return FREQUENT.has(kindOf(main.sense)) && !areVersions(terms, own.terms);
}

/** Returns the kind of a sense. A killing counts as an attack. */
const deedOf = (sense: string): EventKind => (sense === 'KILLING' ? 'ATTACK' : kindOf(sense));

/** Whether the main event of a similar article is a different event of the same kind, such as a second fire. */
export function contradicts(main: StoryEventForm, { mainEventId, published, events, terms }: StoryArticle): boolean {
  const event = events.find(({ id }) => id === mainEventId);
  if (event === undefined) return false;
  const other = { ...event, near: placesOfNews(terms) };
  const form = { ...main, news: [] };
  if (other.sense === main.sense) return compareInStory(form, other).verdict !== 'SAME';
  if (!SINGLE.has(deedOf(main.sense)) || deedOf(other.sense) !== deedOf(main.sense)) return false;
  if (compareInStory(form, other).verdict !== 'DIFFERENT') return false;
  const [day, otherDay] = [main.start?.date ?? main.news?.[0], other.start?.date ?? published];
  return day != null && otherDay != null && Math.abs(Date.parse(day) - Date.parse(otherDay)) > SAME_NEWS_DAYS * DAY;
}

/**
 * Whether the main event of an article contradicts a new main event only slightly: they are of the same kind and were
 * news at the same time, but their places differ, or their dates by a day. Outlets can date a night in two ways.
 */
export function isDoubtful(main: StoryEventForm, article: StoryArticle, published: string | null): boolean {
  const event = article.events.find(({ id }) => id === article.mainEventId);
  if (event === undefined || !isSameNews(published, article)) return false;
  if (deedOf(event.sense) !== deedOf(main.sense) || event.sense === 'OTHER' || !contradicts(main, article))
    return false;
  const [day, other] = [main.start?.date, event.start?.date];
  return day === undefined || other === undefined || Math.abs(Date.parse(day) - Date.parse(other)) <= DAY;
}

/**
 * Adds two fields to the main event of an article: the date of the news, and whether a new article reports the same
 * news.
 *
 * @param own - the new article: its date, its terms and the sense of its main event
 */
export function withNews(article: StoryArticle, own: NewArticle): StoryArticle {
  const { mainEventId, published, events, terms } = article;
  const news = published === null ? [] : [published];
  const near = placesOfNews(terms);
  return {
    ...article,
    events: events.map((event) => {
      if (event.id !== mainEventId) return event;
      const isVague = event.sense === 'OTHER' || own.sense === 'OTHER';
      // If only one of the two articles has a date, it is unknown whether they report the same news.
      if ((published === null) !== (own.published === null)) return { ...event, news, near };
      const areSimilar = isSimilarNews(own, article);
      if (!isVague) return { ...event, news, near, sameNews: areSimilar };
      const [untitled, other, sense] = own.sense === 'OTHER' ? [own, article, event.sense] : [article, own, own.sense];
      const sameNews = isSameNews(own.published, article)
        ? tellsSameNews(untitled.terms, other.terms, sense, areSimilar)
        : tellsPlannedNews(untitled, other, sense);
      return { ...event, news, near, sameNews };
    }),
  };
}

/** Adds to each main event the days from which one of its articles says that it was moved. */
export function withMovedFrom(articles: readonly StoryArticle[]): readonly StoryArticle[] {
  const moved = new Map<string, string[]>();
  for (const { mainEventId: id, terms } of articles)
    if (id !== null) moved.set(id, [...(moved.get(id) ?? []), ...movedFrom(terms)]);
  return articles.map(({ events, ...article }) => ({
    ...article,
    events: events.map((event) => ({ ...event, movedFrom: moved.get(event.id) ?? [] })),
  }));
}

/** Combines the entries of events that several articles mention, with all dates of the news about them. */
export function withAllNews(events: readonly StoryEvent[]): StoryEvent[] {
  const found = new Map<string, StoryEvent>();
  for (const event of events) {
    const { news = [], near = [], several = true, sameNews = false } = found.get(event.id) ?? {};
    found.set(event.id, {
      ...event,
      several: several && event.several === true,
      news: [...news, ...(event.news ?? [])],
      near: [...near, ...(event.near ?? [])],
      sameNews: sameNews || event.sameNews === true,
    });
  }
  return [...found.values()];
}

/** Whether two articles of a story are similar and were published at about the same time. */
export const isSimilarNews = ({ published, terms }: NewArticle, article: StoryArticle): boolean =>
  published !== null &&
  article.published !== null &&
  isSameNews(published, article) &&
  areSameNews(terms, article.terms);

/** Whether two articles of a story were published close enough to report the same event. */
export function isSameNews(published: string | null, article: StoryArticle): boolean {
  if (published === null || article.published === null) return true;
  return Math.abs(Date.parse(published) - Date.parse(article.published)) <= SAME_NEWS_DAYS * DAY;
}

/**
 * Whether an article can report the same event as a new article although one of them names no kind of event: both were
 * published at about the same time, or one of them announces an event for the day of the other's news.
 */
export const canBeSameNews = (own: NewArticle, article: StoryArticle): boolean =>
  isSameNews(own.published, article) || sharePlannedDay(own, article);

/**
 * Whether one of two articles of a story announces the event of the other. If one of them names no kind of event, they
 * must tell the same news.
 *
 * @param article - an article of the story, with the fields that {@link withNews} adds
 */
export function isPlanOf(article: StoryArticle, own: NewArticle): boolean {
  const main = article.events.find(({ id }) => id === article.mainEventId);
  if (main === undefined || !sharePlannedDay(own, article)) return false;
  return main.sameNews === true || (own.sense !== 'OTHER' && main.sense !== 'OTHER');
}

/** Removes the main event of an article if its kind is not known. */
export function withoutUntitledMain(article: StoryArticle): StoryArticle {
  const { mainEventId, events } = article;
  return { ...article, events: events.filter(({ id, sense }) => id !== mainEventId || sense !== 'OTHER') };
}
