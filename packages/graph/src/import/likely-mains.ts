import { compareInStory, type StoryEventForm } from '@wortlaut/extract';
import type { LikelyStory, StoryArticle, StoryEvent } from './known-stories.ts';
import type { LikelyEvent, LinkedEvent } from './link-events.ts';

/** The main events in the graph that a new main event may be the same as. */
export interface PossibleMains {
  /** The events in the articles of the story. */
  readonly inStory: readonly StoryEvent[];
  /** Articles of the story that are similar to the new article and were published at about the same time. */
  readonly sameNews: readonly StoryArticle[];
  /** Articles of the story that contradict the new article only slightly. */
  readonly doubtful: readonly StoryArticle[];
  /** Events of the same kind that take place at about the same time, in other stories. */
  readonly elsewhere: readonly LikelyEvent[];
  /** Articles that may be about the same story. */
  readonly similar: readonly LikelyStory[];
}

/** The score of a suggestion for two main events of a story. */
const SAME_STORY = 0.55;
/** The similarity of two articles of a story whose main events are of one kind but contradict each other. */
const DOUBTFUL = 0.3;

/**
 * Finds the main events that may be the same as the main event of an article. The result is the same for either order of
 * two imports, so it does not matter whether the main event is already in the graph.
 *
 * @param form - the main event as the article tells it
 */
export function likelyMains(
  form: StoryEventForm,
  { inStory, sameNews, doubtful, elsewhere, similar }: PossibleMains,
): LikelyEvent[] {
  const compared = inStory
    .filter(({ main }) => main)
    .map(({ id, ...event }) => ({ id, ...compareInStory(form, event) }))
    .filter(({ verdict }) => verdict === 'LIKELY')
    .sort((a, b) => b.score - a.score);
  const known = new Set(inStory.map(({ id }) => id));
  const all = [
    ...compared.map(({ id, score, reasons }): LikelyEvent => ({ id, score, reasons })),
    ...elsewhere,
    ...mainsOf(sameNews).map((id): LikelyEvent => ({ id, score: SAME_STORY, reasons: ['SAME_STORY'] })),
    ...mainsOf(doubtful).map((id) => similarArticle(id, DOUBTFUL)),
    ...similar.flatMap(({ mainEventId: id, score }) => (known.has(id) ? [] : similarArticle(id, score))),
  ];
  const first = new Map<string, LikelyEvent>();
  for (const event of all) if (!first.has(event.id)) first.set(event.id, event);
  return [...first.values()];
}

const mainsOf = (articles: readonly StoryArticle[]): string[] =>
  articles.flatMap(({ mainEventId }) => mainEventId ?? []);

const similarArticle = (id: string, similarity: number): LikelyEvent => ({
  id,
  score: Math.round((0.5 + 0.34 * Math.min(1, similarity)) * 100) / 100,
  reasons: ['SIMILAR_ARTICLES'],
});

/** Sets the merge suggestions of a new main event. */
export const withLikely = ({ id, link }: LinkedEvent, likely: readonly LikelyEvent[]): LinkedEvent =>
  link.known === null ? { id, link: { known: null, likely } } : { id, link };
