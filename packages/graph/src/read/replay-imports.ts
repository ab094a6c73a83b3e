import {
  candidateTerms,
  compareDates,
  LEAST_SHARED_TERMS,
  STORY_DAYS,
  type StoryForm,
  sharePlannedDay,
} from '@wortlaut/extract';
import { isoDay } from '../columns.ts';
import { knownEventOf, MAX_PARTICIPANTS } from '../import/known-events.ts';
import { knownStory, type RankedArticle, rankArticles, type StoryArticle } from '../import/known-stories.ts';
import type { KnownEvent } from '../import/link-events.ts';
import { type LinkedEvents, linkEvents } from '../import/link-story.ts';
import type { Retrieved } from '../import/prepare-again.ts';
import { storyForm } from '../import/prepare-article.ts';
import { type Facts, factsOf, type Telling } from '../import/told-facts.ts';

/** An article of the graph that was extracted again. */
export interface ReplayedArticle extends Retrieved {
  readonly id: string;
  /** The names in the graph of the people whom the article mentions, by the start of the mention. */
  readonly names: ReadonlyMap<number, string>;
}

/** The events of an article in a replay. */
export interface ReplayedEvents {
  /** The IDs of the events, in the order of the extraction. */
  readonly events: readonly string[];
  /** The ID of the main event. */
  readonly main: string;
}

/** The result of replaying the imports of some articles. */
export interface Replay {
  /** In the order of the articles. */
  readonly articles: readonly ReplayedEvents[];
  /** Returns an event with the facts from its articles. Null if no article tells it. */
  readonly eventOf: (id: string) => KnownEvent | null;
}

/** An event of a replay. */
interface ToldEvent {
  readonly tellings: readonly (Telling & Pick<ReplayedArticle, 'names'>)[];
  readonly parentId: string | null;
}

/** An article of a replay whose events are linked. */
interface LinkedReplay extends RankedArticle, ReplayedEvents {
  readonly outlet: string | null;
}

/** The events and articles of a replay. */
interface ReplayedGraph {
  readonly events: Map<string, ToldEvent>;
  articles: readonly LinkedReplay[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Links the events of articles as an import of these articles into an empty graph would. Nothing is written.
 *
 * @param articles - the articles in the order of their imports
 */
export function replayImports(articles: readonly ReplayedArticle[]): Replay {
  const graph: ReplayedGraph = { events: new Map(), articles: [] };
  for (const article of articles) {
    const links = linkEvents(article.prepared, knownIn(graph, storyForm(article.prepared)));
    addArticle(graph, article, links);
    for (const [kept, gone] of links.merges)
      if (!haveOtherDates(graph, kept, gone, links.movedFrom)) merge(graph, kept, gone);
  }
  return { articles: graph.articles, eventOf: (id) => knownEvent(graph, id) };
}

/** Returns what an import of an article would find in the graph of the replay. */
function knownIn(graph: ReplayedGraph, story: StoryForm) {
  const ranked = rankArticles(
    story,
    graph.articles.filter((article) => isCandidate(story, article.story)),
  );
  const articles = ranked.same.map((article) => storyArticle(graph, article));
  const otherEvents = ranked.elsewhere.flatMap(({ events, main }) => [...events, main]);
  const events = [...graph.events.keys()].flatMap((id) => knownEvent(graph, id) ?? []);
  return { events, story: knownStory(ranked, articles, otherEvents) };
}

/** Whether an import would compare two articles. See `findStory`. */
function isCandidate(story: StoryForm, other: StoryForm): boolean {
  const terms = new Set(other.terms.map(({ term }) => term));
  const [day, otherDay] = [story.published, other.published];
  const isNear =
    day === null || otherDay === null || Math.abs(Date.parse(day) - Date.parse(otherDay)) <= (STORY_DAYS + 1) * DAY;
  const shared = story.terms.filter(({ term }) => terms.has(term)).length;
  return (
    (isNear || sharePlannedDay(story, other)) &&
    shared >= LEAST_SHARED_TERMS &&
    candidateTerms(story.terms).some((term) => terms.has(term))
  );
}

function storyArticle(graph: ReplayedGraph, article: LinkedReplay): StoryArticle {
  const { id, outlet, story, events, main } = article;
  return {
    ...{ id, outlet, terms: story.terms, published: story.published, mainEventId: main, root: null },
    events: [...new Set([...events, main])].flatMap((event) => knownEvent(graph, event) ?? []),
  };
}

function factsIn({ events }: ReplayedGraph, id: string): Facts | null {
  const { tellings = [], parentId = null } = events.get(id) ?? {};
  return factsOf(id, parentId, tellings);
}

function knownEvent(graph: ReplayedGraph, id: string): KnownEvent | null {
  const facts = factsIn(graph, id);
  if (facts === null) return null;
  const { title, sense, place, datedAt, status, parentId, startsOn, startPrecision } = facts;
  const { tellings = [] } = graph.events.get(id) ?? {};
  const participants = tellings.flatMap(({ event, prepared, names }) =>
    (event?.participants ?? []).flatMap((index) => {
      const { name, mentions = [] } = prepared.extraction.people[index] ?? {};
      return mentions.flatMap(({ start }) => names.get(start) ?? [])[0] ?? name ?? [];
    }),
  );
  const whole = parentId === null ? null : factsIn(graph, parentId);
  return knownEventOf({
    ...{ id, title, sense, place, datedAt, status, parentId, startPrecision },
    startsOn: startsOn === null ? null : isoDay(startsOn),
    participants: [...new Set(participants)].slice(0, MAX_PARTICIPANTS),
    main: isMain(graph, id),
    withMain:
      parentId !== null &&
      isMain(graph, parentId) &&
      startsOn !== null &&
      whole?.startsOn?.getTime() === startsOn.getTime(),
  });
}

const isMain = ({ articles }: ReplayedGraph, id: string): boolean => articles.some(({ main }) => main === id);

function addArticle(graph: ReplayedGraph, article: ReplayedArticle, { events, main, parents }: LinkedEvents): void {
  const { id, prepared } = article;
  const ids = events.map((event) => event.id);
  const add = (event: string, telling: ToldEvent['tellings'][number]) => {
    const { tellings = [], parentId = parents.get(event) ?? null } = graph.events.get(event) ?? {};
    graph.events.set(event, { tellings: [...tellings, telling], parentId });
  };
  for (const [at, event] of prepared.extraction.events.entries())
    if (ids[at] !== undefined) add(ids[at], { ...article, event, isMain: ids[at] === main.id });
  if (!ids.includes(main.id)) add(main.id, { ...article, event: undefined, isMain: true });
  const linked = { id, story: storyForm(prepared), outlet: prepared.source.outlet ?? null };
  graph.articles = [...graph.articles, { ...linked, mainEventId: main.id, main: main.id, events: ids }];
}

/** Whether two events have different dates, so that an import does not merge them. */
function haveOtherDates(graph: ReplayedGraph, one: string, other: string, movedFrom: readonly string[]): boolean {
  const [first, second] = [knownEvent(graph, one), knownEvent(graph, other)];
  if ([first, second].some((event) => event?.start != null && movedFrom.includes(event.start.date))) return false;
  return first !== null && second !== null && compareDates(first.start, second.start) === 'OTHER_DATE';
}

function merge(graph: ReplayedGraph, kept: string, gone: string): void {
  const { events } = graph;
  const { tellings = [], parentId = null } = events.get(kept) ?? {};
  events.set(kept, { tellings: [...tellings, ...(events.get(gone)?.tellings ?? [])], parentId });
  events.delete(gone);
  const idOf = (id: string) => (id === gone ? kept : id);
  for (const [id, event] of events)
    if (event.parentId === gone) events.set(id, { ...event, parentId: id === kept ? null : kept });
  graph.articles = graph.articles.map((article) => ({
    ...article,
    ...{ main: idOf(article.main), mainEventId: idOf(article.main), events: article.events.map(idOf) },
  }));
}
