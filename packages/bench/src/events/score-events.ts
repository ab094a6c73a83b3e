import { type Coreference, coreference, type Rates, rates } from './coreference.ts';
import type { MatchedArticle, MatchedMention } from './match-articles.ts';

/** The scores for ECB+. */
export interface EventScore {
  readonly articles: number;
  readonly detection: Rates & { readonly gold: number; readonly predicted: number };
  /** The score of only the mentions that are both annotated and predicted. */
  readonly matched: Coreference;
  readonly all: Coreference;
  /** The score of all mentions, without groups that have only one mention (Cattan et al. 2021). */
  readonly noSingletons: Coreference;
  readonly pairs: PairScore;
  readonly merges: MergeScore;
  /**
   * Gold events with three or more articles, and how many of them have a predicted event that two of these articles
   * share.
   */
  readonly stories: Share;
  /** The same as `stories`, but for gold events with two or more articles. */
  readonly shared: Share;
}

/** The number of gold events, and how many of them were found. */
export interface Share {
  readonly found: number;
  readonly gold: number;
}

/** Compares the pairs of articles that share a predicted event with the pairs that share a gold event. */
export interface PairScore extends Rates {
  readonly right: number;
  readonly wrong: number;
  /** The number of pairs that cannot be judged, because one of the articles has no gold mention for the event. */
  readonly open: number;
  readonly found: number;
  readonly gold: number;
}

/** The numbers of predicted events that occur in several articles. */
export interface MergeScore {
  readonly severalArticles: number;
  readonly severalStories: number;
  /** The number of events that match different gold events in different stories. */
  readonly wrong: number;
}

/** For each predicted event, the articles that mention it, with the matching gold clusters. */
type Rows = ReadonlyMap<string, ReadonlyMap<MatchedArticle, ReadonlySet<string>>>;

/** Scores events in the same way as the script published with the corpus. */
export function scoreEvents(articles: readonly MatchedArticle[]): EventScore {
  const rows = rowsOf(articles);
  const told = groupBy(articles.flatMap(({ id, gold }) => gold.map((cluster) => [cluster, id] as const)));
  const key = groupBy(articles.flatMap(({ id, gold }) => gold.map((cluster, at) => [cluster, `${id} ${at}`] as const)));
  const response = responseOf(articles, ({ leftOut }) => !leftOut);
  const several = (groups: readonly ReadonlySet<string>[]) => groups.filter(({ size }) => size > 1);
  const [keys, responses] = [[...key.values()], [...response.values()]];
  return {
    articles: articles.length,
    detection: detectionOf(articles),
    matched: coreference(
      [...matchedKey(articles).values()],
      [...responseOf(articles, ({ gold }) => gold !== null).values()],
    ),
    all: coreference(keys, responses),
    noSingletons: coreference(several(keys), several(responses)),
    pairs: pairsOf(rows, told),
    merges: mergesOf(rows),
    stories: storiesOf(rows, told, 3),
    shared: storiesOf(rows, told, 2),
  };
}

function groupBy(pairs: Iterable<readonly [group: string, member: string]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [group, member] of pairs) {
    const members = groups.get(group);
    if (members) members.add(member);
    else groups.set(group, new Set([member]));
  }
  return groups;
}

function matchedKey(articles: readonly MatchedArticle[]): Map<string, Set<string>> {
  return groupBy(
    articles.flatMap(({ id, gold, predicted }) =>
      predicted.flatMap(({ gold: at }) => (at === null ? [] : [[gold[at] ?? '', `${id} ${at}`] as const])),
    ),
  );
}

/** Returns the predicted groups. A mention that matches a gold mention has the same name as the gold mention. */
function responseOf(
  articles: readonly MatchedArticle[],
  counts: (mention: MatchedMention) => boolean,
): Map<string, Set<string>> {
  return groupBy(
    articles.flatMap(({ id, predicted }) =>
      predicted.filter(counts).map(({ row, gold, span }) => [row, `${id} ${gold ?? `x ${span.join(' ')}`}`] as const),
    ),
  );
}

function rowsOf(articles: readonly MatchedArticle[]): Rows {
  const rows = new Map<string, Map<MatchedArticle, Set<string>>>();
  for (const article of articles) {
    for (const { row, gold } of article.predicted) {
      const places = rows.get(row) ?? new Map<MatchedArticle, Set<string>>();
      const clusters = places.get(article) ?? new Set();
      if (gold !== null) clusters.add(article.gold[gold] ?? '');
      rows.set(row, places.set(article, clusters));
    }
  }
  return rows;
}

function detectionOf(articles: readonly MatchedArticle[]): EventScore['detection'] {
  const gold = articles.reduce((count, article) => count + article.gold.length, 0);
  const mentions = articles.flatMap(({ predicted }) => predicted).filter(({ leftOut }) => !leftOut);
  const right = mentions.filter((mention) => mention.gold !== null).length;
  return { ...rates(right, mentions.length, right, gold), gold, predicted: mentions.length };
}

const commonOf = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((item) => other.has(item));

function pairsOf(rows: Rows, told: ReadonlyMap<string, ReadonlySet<string>>): PairScore {
  let [right, wrong, open] = [0, 0, 0];
  const found = new Set<string>();
  for (const places of rows.values()) {
    const entries = [...places];
    for (const [at, [one, clusters]] of entries.entries()) {
      for (const [other, others] of entries.slice(at + 1)) {
        const common = commonOf(clusters, others);
        if (clusters.size === 0 || others.size === 0) open += 1;
        else if (common.length === 0) wrong += 1;
        else right += 1;
        for (const cluster of common) found.add([cluster, ...[one.id, other.id].sort()].join('\t'));
      }
    }
  }
  const gold = [...told.values()].reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0);
  return { ...rates(right, right + wrong, found.size, gold), right, wrong, open, found: found.size, gold };
}

function mergesOf(rows: Rows): MergeScore {
  const several = [...rows.values()].filter(({ size }) => size > 1);
  const stories = several
    .map((places) => {
      const clusters = new Map<string, Set<string>>();
      for (const [{ story }, found] of places) {
        clusters.set(story, new Set([...(clusters.get(story) ?? []), ...found]));
      }
      return [...clusters.values()];
    })
    .filter(({ length }) => length > 1);
  const isWrong = (sides: readonly ReadonlySet<string>[]) => {
    const full = sides.filter(({ size }) => size > 0);
    return full.some((one, at) => full.slice(at + 1).some((other) => commonOf(one, other).length === 0));
  };
  return {
    severalArticles: several.length,
    severalStories: stories.length,
    wrong: stories.filter(isWrong).length,
  };
}

/**
 * Counts the gold events with at least `least` articles, and how many of them have a predicted event in two of the
 * articles.
 */
function storiesOf(rows: Rows, told: ReadonlyMap<string, ReadonlySet<string>>, least: number): Share {
  const big = [...told].filter(([, { size }]) => size >= least).map(([cluster]) => cluster);
  const inSeveral = new Set<string>();
  for (const places of rows.values()) {
    const clusters = [...places.values()].flatMap((found) => [...found]);
    clusters.forEach((cluster, at) => {
      if (clusters.indexOf(cluster) < at) inSeveral.add(cluster);
    });
  }
  return { found: big.filter((cluster) => inSeveral.has(cluster)).length, gold: big.length };
}
