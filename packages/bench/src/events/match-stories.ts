import type { OrderResult } from './import-orders.ts';
import type { MatchedArticle } from './match-articles.ts';
import { matchMentions } from './match-mentions.ts';
import type { Offsets, PredictedArticle } from './read-events.ts';
import { annotatedPart, findWords, type StoryArticle, type StoryGroup } from './read-stories.ts';

/** A group of annotated stories with the results for its articles. */
export interface FoundGroup {
  readonly group: StoryGroup;
  readonly matched: ReadonlyMap<string, MatchedArticle>;
  readonly result: OrderResult;
}

/** Returns a key for a happening that is unique across all groups. */
export const keyOf = (group: StoryGroup, happening: string): string => `${group.id} ${happening}`;

/** Matches the events found in the articles of a group with the annotated happenings. */
export function matchGroup(group: StoryGroup, result: OrderResult): FoundGroup {
  const predictions = new Map(result.predicted.map((each) => [each.id, each]));
  const matched = group.articles.map(
    (article) => [article.id, matchArticle(group, article, predictions.get(article.id))] as const,
  );
  return { group, matched: new Map(matched), result };
}

/** Returns the annotated mentions in the text of an article. */
export function goldMentions(
  group: StoryGroup,
  article: StoryArticle,
): { readonly span: Offsets; readonly happening: string }[] {
  return group.happenings.flatMap(({ id, mentions }) =>
    (mentions[article.id] ?? []).flatMap((words) => {
      const span = findWords(article, words);
      return span === null ? [] : [{ span, happening: id }];
    }),
  );
}

function matchArticle(
  group: StoryGroup,
  article: StoryArticle,
  prediction: PredictedArticle | undefined,
): MatchedArticle {
  const gold = goldMentions(group, article);
  const found = (prediction?.events ?? []).flatMap(({ event, mentions }) =>
    mentions.map((span): { span: Offsets; row: string } => ({ span, row: event })),
  );
  const spans = (list: readonly { readonly span: Offsets }[]) => list.map(({ span }) => span);
  const { goldOf, leftOut } = matchMentions(article.text, spans(found), spans(gold), []);
  const [, end] = annotatedPart(article);
  return {
    id: article.id,
    story: `${group.id} ${article.story}`,
    gold: gold.map(({ happening }) => keyOf(group, happening)),
    predicted: found.map((each, index) => {
      const at = goldOf[index] ?? null;
      // Later sentences are not completely annotated, so unmatched mentions in them may be right.
      return { ...each, gold: at, leftOut: at === null && ((leftOut[index] ?? false) || each.span[1] > end) };
    }),
  };
}

/** Counts how often the mentions of an event match each happening. */
export function countHappenings(row: string, articles: Iterable<MatchedArticle>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { gold, predicted } of articles) {
    for (const mention of predicted) {
      const happening = mention.gold === null ? undefined : gold[mention.gold];
      if (mention.row === row && happening !== undefined) counts.set(happening, (counts.get(happening) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Returns the happenings that an event matches in an article. If it matches none there, returns its happenings in the
 * group.
 */
export function happeningsOf(
  { group, matched, result }: FoundGroup,
  row: string,
  article: string,
): ReadonlySet<string> {
  const own = matched.get(article);
  const here = countHappenings(row, own === undefined ? [] : [own]);
  if (here.size > 0) return new Set(here.keys());
  const anywhere = countHappenings(row, matched.values());
  if (anywhere.size > 0) return new Set(anywhere.keys());
  // A main event without mentions has the title of the article, so it matches the main happening.
  const main =
    result.articles.get(article)?.mainEvent === row && !isMentioned(result, row) ? group.main[article] : undefined;
  return new Set(main === undefined ? [] : [keyOf(group, main)]);
}

/** Whether any text mentions an event. If not, it is a main event with the title of its article. */
export const isMentioned = ({ predicted }: OrderResult, row: string): boolean =>
  predicted.some(({ events }) => events.some(({ event }) => event === row));

/** Returns the title of an event, for lists of errors. */
export const titleOf = ({ events }: OrderResult, row: string | null): string => events.get(row ?? '')?.title ?? '–';
