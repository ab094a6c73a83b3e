import { type Rates, rates } from './coreference.ts';

/** The annotated and the found story of an article. */
export interface StoryOfArticle {
  /** The group of stories. Stories in the same group are similar but different. */
  readonly group: string;
  readonly story: string;
  /** The ID of the topmost event in the found story. Null if the article has no main event. */
  readonly found: string | null;
}

/** The score for finding pairs of articles that report the same story. */
export interface StoryPairs extends Rates {
  readonly right: number;
  readonly gold: number;
  /** The number of wrong pairs from similar stories of the same group. */
  readonly wrongInGroup: number;
  /** The number of wrong pairs from different groups. */
  readonly wrongAcross: number;
}

/** Calls a function for each pair of different items. */
export function forEachPair<Item>(items: readonly Item[], call: (one: Item, other: Item) => void): void {
  for (const [at, one] of items.entries()) for (const other of items.slice(at + 1)) call(one, other);
}

/** Scores how well the pairs of articles that report the same story were found. */
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

/** The agreement of several import orders on which pairs of articles share an event or story. */
export interface OrderAgreement {
  readonly pairs: number;
  /** The number of pairs on which all orders agree. */
  readonly same: number;
  /** The number of pairs that share an event or story in at least one order. */
  readonly joined: number;
  /** The number of pairs that share an event or story in all orders. */
  readonly joinedInAll: number;
}

/**
 * Compares the results of several import orders.
 *
 * @param orders - for each order, a function that returns the items of an article, such as event IDs. Two articles are
 * joined if they share an item.
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
