import {
  compareEvents,
  compareInStory,
  compareStories,
  type EventComparison,
  movedFrom,
  type NewsDifference,
  type StoryEventForm,
  type StoryForm,
} from '@wortlaut/extract';
import type { EventMergeReason } from '@wortlaut/vocabulary';

/** An event as described in an article. */
export interface EventArticle {
  readonly articleId: string;
  /** The title of the event in this article. */
  readonly title: string;
  readonly story: StoryForm;
  /** The events that the current rules extract from the mentions of the event in the article. */
  readonly forms: readonly StoryEventForm[];
  /** Whether an editor linked the article or one of its statements to the event. */
  readonly decided: boolean;
}

/** A group of articles that are probably about a different event than the other articles. */
export interface DoubtfulEventGroup {
  readonly title: string;
  /** The IDs of the articles, oldest first. */
  readonly articleIds: readonly string[];
  readonly firstArticleId: string;
  readonly articleCount: number;
  /** The results of comparing these articles with the other articles. */
  readonly reasons: readonly EventMergeReason[];
}

/** The reason to report for each kind of difference. */
const DIFFERENCES = { PLACE: 'OTHER_PLACE', ROUND: 'OTHER_ROUND', DAY: 'OTHER_DATE' } as const satisfies Record<
  NewsDifference,
  EventMergeReason
>;

/**
 * Groups the articles linked to an event by the event that they describe, using the current rules. Two articles are in
 * different groups only if the rules would not even suggest merging their events.
 *
 * @param articles - oldest first
 * @returns the groups, largest first. The largest group is omitted, because its articles are about the event.
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
 * Whether a difference between two articles shows that their events are different, such as fires in two towns. A
 * different date counts only if both articles have the event as the main event. Other differences count if one of them
 * does.
 */
function tellsApart(difference: NewsDifference, ...articles: readonly EventArticle[]): boolean {
  const mains = articles.filter(({ forms }) => forms.some(({ main }) => main)).length;
  return mains >= (difference === 'DAY' ? 2 : 1);
}

/** Returns the events in an article. If the main event is postponed, its old days are added. */
const formsOf = ({ forms, story }: EventArticle): StoryEventForm[] =>
  forms.map((form) => (form.main ? { ...form, movedFrom: movedFrom(story.terms) } : form));

/** Compares the events in two articles. If the articles are about the same story, weaker evidence is enough. */
function compareArticles(a: EventArticle, b: EventArticle): EventComparison {
  const { verdict, difference } = compareStories(a.story, b.story);
  const inStory = verdict !== 'DIFFERENT';
  const others = formsOf(b);
  const compared = formsOf(a).flatMap((form) =>
    others.flatMap((other) => [compareEvents(form, other), ...(inStory ? [compareInStory(form, other)] : [])]),
  );
  const [best = { verdict: inStory ? 'LIKELY' : 'DIFFERENT', score: 0, reasons: [] }] = compared.toSorted(
    (one, other) => other.score - one.score,
  );
  if (difference === null || !tellsApart(difference, a, b)) return best;
  // If both the date and the place match, other differences do not count.
  if (best.reasons.includes('SAME_DATE') && best.reasons.includes('SAME_PLACE')) return best;
  return { ...best, verdict: 'DIFFERENT', reasons: [...best.reasons, DIFFERENCES[difference]] };
}

function reasonsOf(group: readonly EventArticle[], main: readonly EventArticle[]): readonly EventMergeReason[] {
  const pairs = group.flatMap((one) => main.map((other) => [one, other] as const));
  const similar = pairs.some(([one, other]) => compareStories(one.story, other.story).verdict !== 'DIFFERENT');
  const [best] = pairs.map(([one, other]) => compareArticles(one, other)).toSorted((a, b) => b.score - a.score);
  return [...new Set([...(best?.reasons ?? []), ...(similar ? [] : (['OTHER_STORY'] as const))])];
}
