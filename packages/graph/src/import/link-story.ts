import {
  compareInStory,
  type ExtractedEvent,
  isMovedFrom,
  movedFrom,
  placesOfNews,
  type StoryEventForm,
} from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import type { KnownStory, StoryArticle, StoryEvent } from './known-stories.ts';
import { likelyMains, type PossibleMains, withLikely } from './likely-mains.ts';
import {
  type EventLink,
  type KnownEvent,
  type LikelyEvent,
  type LinkedEvent,
  likelyEvents,
  linkEvent,
  MAX_SUGGESTIONS,
} from './link-events.ts';
import { type PreparedArticle, storyForm } from './prepare-article.ts';
import {
  canBeSameNews,
  contradicts,
  isDoubtful,
  isPlanOf,
  isSameNews,
  isSecondReport,
  isSimilarNews,
  type NewArticle,
  withAllNews,
  withMovedFrom,
  withNews,
  withoutUntitledMain,
} from './story-news.ts';
import { growTree, type StoryTree } from './story-tree.ts';

/** The events in the graph that may be the same as the events in an article. */
export interface KnownEvents {
  /** Events that take place at about the same time. */
  readonly events: readonly KnownEvent[];
  readonly story: KnownStory;
}

/** The events of an article with their IDs in the graph, and the changes to the graph. */
export interface LinkedEvents extends StoryTree {
  /** In the order of the extraction. */
  readonly events: readonly LinkedEvent[];
  /** The article's main event. It is not among `events` if the extraction found none. */
  readonly main: LinkedEvent;
  /** Possible duplicates of the main event if it is already in the graph. Otherwise, they are in its link. */
  readonly likelyMains: readonly LikelyEvent[];
  /** Pairs of events in the graph that turn out to be the same. */
  readonly merges: readonly (readonly [kept: string, merged: string])[];
  /** The days for which the main event was planned before it was postponed. See `StoryEventForm.movedFrom`. */
  readonly movedFrom: readonly string[];
}

/** The maximum number of days between a main event and the news about it. */
const NEWS_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Links the events of an article to events in the graph. Within a story, events with the same sense are the same unless
 * their dates, places or people contradict each other. Other events must have the same date, and the same place or a
 * participant in common.
 */
export function linkEvents(prepared: PreparedArticle, known: KnownEvents): LinkedEvents {
  const { extraction } = prepared;
  const { published, terms } = storyForm(prepared);
  const forms = severalOf({
    events: extraction.events.map((event, index) => ({
      ...formOf(event, extraction),
      news: index === extraction.main && published !== null ? [published] : [],
      near: index === extraction.main ? placesOfNews(terms) : [],
      movedFrom: index === extraction.main ? movedFrom(terms) : [],
    })),
  });
  const mainForm = extraction.main === null ? null : (forms[extraction.main] ?? null);
  const told = mainForm ?? headlineForm(extraction, terms) ?? OTHER_NEWS;
  const own: NewArticle = { published, terms, outlet: prepared.source.outlet ?? null, sense: told.sense };
  const story = withMovedFrom(known.story.articles)
    .filter((article) => (mainForm === null || !contradicts(mainForm, article)) && !isSecondReport(article, own))
    .map((article) => withNews(canBeSameNews(own, article) ? article : withoutUntitledMain(article), own));
  const candidates = withAllNews(story.flatMap(severalOf));
  const similar = new Map(
    known.story.likely.toReversed().map(({ mainEventId, sharesDetails }) => [mainEventId, sharesDetails]),
  );
  const taken = new Set<string>();
  const isOpen = ({ ownNews }: StoryEventForm, id: string) =>
    !taken.has(id) && !(ownNews && known.story.otherNews.has(id));
  const link = (form: StoryEventForm, inStory: readonly StoryEvent[]): LinkedEvent => {
    const found =
      linkInStory(
        form,
        inStory.filter(({ id }) => isOpen(form, id)),
      ) ??
      linkEvent(
        form,
        known.events.filter(({ id }) => isOpen(form, id)),
        form.main ? similar : undefined,
      );
    if (found.known !== null) taken.add(found.known);
    return { id: found.known ?? uuidv7(), link: found };
  };
  // The main event is linked first, because its match is the most reliable.
  const linkedMain = mainForm === null ? null : link(mainForm, candidates);
  // Articles about another main event may mention a different arrest. The word "arrest" alone does not show that two
  // events are the same.
  const sideEvents = withAllNews(
    story.flatMap((article) =>
      severalOf(article).map((event) =>
        article.mainEventId === linkedMain?.id || isSameNews(published, article)
          ? event
          : { ...event, several: event.several || !event.main },
      ),
    ),
  );
  const events = forms.map((form, index) =>
    index === extraction.main && linkedMain !== null ? linkedMain : link(form, sideEvents),
  );
  const isOther = ({ mainEventId }: StoryArticle) => known.story.otherNews.has(mainEventId ?? '');
  const sameNews = story.filter((article) => isSameNews(published, article) && !isOther(article));
  // An article about a plan can be much older than the report: "Prozess startet am Dienstag", "Zum Prozessauftakt …".
  const plans = story.filter((article) => !isOther(article) && isPlanOf(article, own));
  const mentioned = new Set(events.flatMap(({ link }) => link.known ?? []));
  const linked = linkedMain ?? untitledMain([...new Set([...sameNews, ...plans])], told, mentioned);
  const alike = mainForm === null ? (told === OTHER_NEWS ? [] : mainsLike(told, sameNews)) : mainsLike(mainForm, story);
  const same = alike.filter((id) => !known.story.otherNews.has(id));
  const kept = linked.link.known;
  const merged = kept === null ? [] : same.filter((id) => id !== kept);
  const merges = merged.flatMap((id) => (kept === null ? [] : [[kept, id] as const]));
  const possible: PossibleMains = {
    inStory: candidates.filter(({ id }) => !known.story.otherNews.has(id)),
    sameNews: sameNews.filter((article) => isSimilarNews(own, article)),
    doubtful: known.story.articles.filter((article) => !isOther(article) && isDoubtful(told, article, published)),
    elsewhere: likelyEvents(
      told,
      known.events.filter(({ id }) => !known.story.otherNews.has(id) && !mentioned.has(id)),
    ),
    similar: known.story.likely,
  };
  const likely = likelyMains(told, possible)
    .filter(({ id }) => id !== linked.id && !merged.includes(id))
    .slice(0, MAX_SUGGESTIONS);
  const main = withLikely(linked, likely);
  const doubles = new Set(likely.map(({ id }) => id));
  return {
    events: dropDistinctSuggestions(events).map((event) => (event.id === main.id ? main : event)),
    main,
    likelyMains: kept === null ? [] : likely,
    merges,
    movedFrom: [...movedFrom(terms), ...candidates.flatMap((one) => (one.id === kept ? (one.movedFrom ?? []) : []))],
    ...growTree(prepared, { events, main }, story, [...candidates, ...known.events], { merged, doubles }),
  };
}

/**
 * Returns the events of an article to search for in the graph. If only the headline names the main event, it is
 * included.
 */
export function wantedEvents(prepared: PreparedArticle): readonly StoryEventForm[] {
  const { extraction } = prepared;
  const forms = extraction.events.map((event) => formOf(event, extraction));
  const headline = extraction.main === null ? headlineForm(extraction, storyForm(prepared).terms) : null;
  return headline === null ? forms : [...forms, headline];
}

function formOf(event: ExtractedEvent, { events, main, people }: PreparedArticle['extraction']): StoryEventForm {
  const { sense, start, place, status } = event;
  const own = main === null ? undefined : events[main];
  const isMain = event === own;
  const ownNews = isMain || (start !== null && start.date === own?.start?.date);
  const participants = event.participants.flatMap((index) => people[index]?.name ?? []);
  return { sense, start, place, status, main: isMain, ownNews, participants };
}

/** The form of a main event if neither the text nor the headline names its kind. */
const OTHER_NEWS: StoryEventForm = {
  ...{ sense: 'OTHER', start: null, place: null, participants: [] },
  ...{ main: true, ownNews: true },
};

/** Returns the form of a main event that is only in the headline. Null if the headline names no kind of event. */
function headlineForm(extraction: PreparedArticle['extraction'], terms: StoryArticle['terms']): StoryEventForm | null {
  const { headlineNews, headlineDate, headlineStatus: status } = extraction;
  if (headlineNews === null || headlineNews.sense === OTHER_NEWS.sense) return null;
  const { sense, place } = headlineNews;
  const start = headlineDate?.start ?? null;
  return { sense, place, status, start, main: true, ownNews: true, participants: [], near: placesOfNews(terms) };
}

/** Marks events that have the same sense as another event in the article. */
function severalOf<Form extends StoryEventForm>({ events }: { readonly events: readonly Form[] }): Form[] {
  const counts = new Map<string, number>();
  for (const { sense } of events) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return events.map((event) => ({ ...event, several: (counts.get(event.sense) ?? 0) > 1 }));
}

/**
 * Whether an event in an article can provide the date of a known event. A main event gets a date from another article
 * only if the date is near the date of the news. The old day of a postponed event is not its date.
 */
export function canDate(
  { main, start }: Pick<StoryEventForm, 'main' | 'start'>,
  known: Pick<StoryEvent, 'main' | 'news' | 'movedFrom'>,
): boolean {
  if (start !== null && known.movedFrom?.includes(start.date)) return false;
  if (!known.main || start === null) return true;
  if (main) return start.precision !== 'YEAR';
  return (known.news ?? []).some((day) => Math.abs(Date.parse(day) - Date.parse(start.date)) <= NEWS_DAYS * DAY);
}

/**
 * Whether an article moves a known event to another day: the event is planned for the day from which the article says
 * that it was moved. If the article does not mention that day, the event must not have been moved before.
 */
export function movesKnown(
  form: Pick<StoryEventForm, 'movedFrom' | 'start'>,
  known: Pick<StoryEvent, 'start' | 'status' | 'movedFrom'>,
): boolean {
  if (known.status !== 'PLANNED' || known.start === null || !isMovedFrom(form, known)) return false;
  return form.movedFrom?.includes(known.start.date) === true || (known.movedFrom ?? []).length === 0;
}

/** Finds an event in its story. @returns null if all events of the story are different */
function linkInStory(form: StoryEventForm, candidates: readonly StoryEvent[]): EventLink | null {
  const compared = candidates
    .map((candidate) => ({ candidate, ...compareInStory(form, candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best] = compared;
  if (best === undefined || best.verdict === 'DIFFERENT') return null;
  if (best.verdict === 'SAME') {
    const { id, datedAt } = best.candidate;
    return { known: id, datedAt, undated: !canDate(form, best.candidate), moved: movesKnown(form, best.candidate) };
  }
  const likely = compared
    .filter(({ verdict }) => verdict === 'LIKELY')
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate, score, reasons }): LikelyEvent => ({ id: candidate.id, score, reasons }));
  return { known: null, likely };
}

/**
 * Returns the main event of an article whose text names no event. This is the main event of another article of the
 * story, or a new event. Events mentioned in the text are checked first, then those of the most similar articles.
 */
function untitledMain(
  story: readonly StoryArticle[],
  told: StoryEventForm,
  mentioned: ReadonlySet<string>,
): LinkedEvent {
  const all = story.flatMap(({ mainEventId, events }) => events.filter(({ id }) => id === mainEventId));
  const mains = [...all.filter(({ id }) => mentioned.has(id)), ...all.filter(({ id }) => !mentioned.has(id))];
  const event = mains.find((main) => compareInStory(told, main).verdict === 'SAME');
  if (event !== undefined) return { id: event.id, link: { known: event.id, datedAt: event.datedAt } };
  return { id: uuidv7(), link: { known: null, likely: [] } };
}

/** Returns the main events of the story that are the same as the main event of the new article. */
function mainsLike(main: StoryEventForm, story: readonly StoryArticle[]): string[] {
  const mains = story.flatMap(({ mainEventId, events }) => events.filter(({ id }) => id === mainEventId));
  const same = mains.filter((event) => compareInStory(main, event).verdict === 'SAME');
  return [...new Set(same.map(({ id }) => id))];
}

/**
 * Removes suggestions to merge two events of the same article, because the extraction has already found that they are
 * different.
 */
function dropDistinctSuggestions(events: readonly LinkedEvent[]): readonly LinkedEvent[] {
  const named = new Set(events.flatMap(({ link }) => link.known ?? []));
  return events.map(({ id, link }) =>
    link.known === null
      ? { id, link: { known: null, likely: link.likely.filter((likely) => !named.has(likely.id)) } }
      : { id, link },
  );
}
