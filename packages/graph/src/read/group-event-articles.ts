import {
  compareEvents,
  compareInStory,
  compareStories,
  type EventComparison,
  type NewsDifference,
  type StoryEventForm,
  type StoryForm,
} from '@wortlaut/extract';
import type { EventMergeReason } from '@wortlaut/vocabulary';

/** What an article tells about an event. */
export interface EventArticle {
  readonly articleId: string;
  /** The title of the event in this article. */
  readonly title: string;
  readonly story: StoryForm;
  /** The events that the current rules read where the article mentions the event. */
  readonly forms: readonly StoryEventForm[];
  /** Whether an editor linked the article or one of its statements to the event. */
  readonly decided: boolean;
}

/** Articles that mean another event than the other articles about an event. */
export interface DoubtfulEventGroup {
  readonly title: string;
  /** The IDs of the articles, oldest first. */
  readonly articleIds: readonly string[];
  readonly firstArticleId: string;
  readonly articleCount: number;
  /** What the comparison with the other articles gave. */
  readonly reasons: readonly EventMergeReason[];
}

/** The reason that tells of each difference. */
const DIFFERENCES = { PLACE: 'OTHER_PLACE', ROUND: 'OTHER_ROUND', DAY: 'OTHER_DATE' } as const satisfies Record<
  NewsDifference,
  EventMergeReason
>;

/**
 * Groups the articles about an event by which event they mean, as an import with the current rules would. Two articles
 * are only in different groups if the rules would not even suggest that they mean one event.
 *
 * @param articles - oldest first
 * @returns the groups except for the largest, which is the event; largest first
 */
export function groupEventArticles(articles: readonly EventArticle[]): DoubtfulEventGroup[] {
  const [main, ...others] = connect(articles).toSorted((a, b) => b.length - a.length);
  if (main === undefined) return [];
  return others
    .filter((group) => !group.some(({ decided }) => decided))
    .map((group) => ({
      title: group[0]?.title ?? '',
      articleIds: group.map(({ articleId }) => articleId),
      firstArticleId: group[0]?.articleId ?? '',
      articleCount: group.length,
      reasons: reasonsOf(group, main),
    }));
}

/** Returns the connected components, each in the order of the articles. */
function connect(articles: readonly EventArticle[]): EventArticle[][] {
  const groups: EventArticle[][] = [];
  const open = new Set(articles);
  for (const first of articles) {
    if (!open.delete(first)) continue;
    const group = [first];
    for (const article of group)
      for (const other of open) {
        if (!canMeanSame(article, other)) continue;
        open.delete(other);
        group.push(other);
      }
    groups.push(articles.filter((article) => group.includes(article)));
  }
  return groups;
}

function canMeanSame(a: EventArticle, b: EventArticle): boolean {
  return compareArticles(a, b).verdict !== 'DIFFERENT';
}

/**
 * Whether a difference of the news tells the events of two articles apart, such as two fires in two towns. It counts for what
 * the articles are about. A side event can be the same on another day, but not elsewhere.
 */
function tellsApart(difference: NewsDifference, ...articles: readonly EventArticle[]): boolean {
  const mains = articles.filter(({ forms }) => forms.some(({ main }) => main)).length;
  return mains >= (difference === 'DAY' ? 2 : 1);
}

/** Compares what two articles tell of the event. Inside a story, less is needed. */
function compareArticles(a: EventArticle, b: EventArticle): EventComparison {
  const { verdict, difference } = compareStories(a.story, b.story);
  const inStory = verdict !== 'DIFFERENT';
  const compared = a.forms.flatMap((form) =>
    b.forms.flatMap((other) => [compareEvents(form, other), ...(inStory ? [compareInStory(form, other)] : [])]),
  );
  const [best = { verdict: inStory ? 'LIKELY' : 'DIFFERENT', score: 0, reasons: [] }] = compared.toSorted(
    (one, other) => other.score - one.score,
  );
  if (difference === null || !tellsApart(difference, a, b)) return best;
  // Both articles tell of the same day and place, whatever else they name.
  if (best.reasons.includes('SAME_DATE') && best.reasons.includes('SAME_PLACE')) return best;
  return { ...best, verdict: 'DIFFERENT', reasons: [...best.reasons, DIFFERENCES[difference]] };
}

function reasonsOf(group: readonly EventArticle[], main: readonly EventArticle[]): readonly EventMergeReason[] {
  const pairs = group.flatMap((one) => main.map((other) => [one, other] as const));
  const similar = pairs.some(([one, other]) => compareStories(one.story, other.story).verdict !== 'DIFFERENT');
  const [best] = pairs.map(([one, other]) => compareArticles(one, other)).toSorted((a, b) => b.score - a.score);
  return [...new Set([...(best?.reasons ?? []), ...(similar ? [] : (['OTHER_STORY'] as const))])];
}
