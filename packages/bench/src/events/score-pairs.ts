import { type Rates, rates } from './coreference.ts';

/** The story of an article, as annotated and as found. */
export interface StoryOfArticle {
  /** Stories of one group are similar but different. */
  readonly group: string;
  readonly story: string;
  /** The ID of the topmost event. Null if the article has no main event. */
  readonly found: string | null;
}

/** How well pairs of articles that report one story were found. */
export interface StoryPairs extends Rates {
  readonly right: number;
  readonly gold: number;
  /** Wrong pairs of two similar stories. */
  readonly wrongInGroup: number;
  /** Wrong pairs of two different groups. */
  readonly wrongAcross: number;
}

/** Calls a function for each pair of different items. */
export function forEachPair<Item>(items: readonly Item[], call: (one: Item, other: Item) => void): void {
  for (const [at, one] of items.entries()) for (const other of items.slice(at + 1)) call(one, other);
}

/** Scores which pairs of articles report one story. */
export function scoreStoryPairs(articles: readonly StoryOfArticle[]): StoryPairs {
  let [right, gold, wrongInGroup, wrongAcross] = [0, 0, 0, 0];
  forEachPair(articles, (one, other) => {
    const isGold = one.group === other.group && one.story === other.story;
    if (isGold) gold += 1;
    if (one.found === null || one.found !== other.found) return;
    if (isGold) right += 1;
    else if (one.group === other.group) wrongInGroup += 1;
    else wrongAcross += 1;
  });
  return { ...rates(right, right + wrongInGroup + wrongAcross, right, gold), right, gold, wrongInGroup, wrongAcross };
}

/** How well several orders of import agree on which pairs of articles have something in common. */
export interface OrderAgreement {
  readonly pairs: number;
  /** The number of pairs on which all orders agree. */
  readonly same: number;
  /** The number of pairs that have it in common in at least one order. */
  readonly joined: number;
  /** Those of them that have it in common in all orders. */
  readonly joinedInAll: number;
}

/**
 * Compares the results of several orders.
 *
 * @param orders - for each order, what an article has: the IDs of events, for example. Two articles are joined if they
 * have one in common
 */
export function compareOrders(
  ids: readonly string[],
  orders: readonly ((id: string) => Iterable<string>)[],
): OrderAgreement {
  let [pairs, same, joined, joinedInAll] = [0, 0, 0, 0];
  const owned = ids.map((id) => orders.map((order) => new Set(order(id))));
  forEachPair(owned, (one, other) => {
    const count = one.filter((own, order) => [...own].some((each) => other[order]?.has(each))).length;
    pairs += 1;
    if (count === 0 || count === orders.length) same += 1;
    if (count > 0) joined += 1;
    if (count > 0 && count === orders.length) joinedInAll += 1;
  });
  return { pairs, same, joined, joinedInAll };
}
