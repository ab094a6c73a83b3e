import { candidateTerms, compareStories } from '@wortlaut/extract';
import type { StoryArticle } from './read-stories.ts';

/** The score for assigning articles to stories. Rates are from 0 to 1, or null if there is nothing to rate. */
export interface StoryScore {
  readonly articles: number;
  /** The share of pairs in one story that report the same news. */
  readonly precision: number | null;
  /** The share of pairs about the same news that are in one story. */
  readonly recall: number | null;
  /** Stories that contain different news, as lists of article IDs. */
  readonly wrong: readonly (readonly string[])[];
  /** The precision of suggested pairs, and their number. */
  readonly suggestions: { readonly precision: number | null; readonly count: number };
  /** The number of `SAME` pairs that share no term by which articles are looked up. */
  readonly notLookedUp: number;
  /** The share of pairs on which three shuffled import orders agree. */
  readonly agreement: number | null;
}

/** Groups of connected items (a disjoint-set structure). */
class Components {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(item: number): number {
    let root = item;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[item] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.of(a)] = this.of(b);
  }
}

const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Assigns articles to stories in a given order. As in an import, each article is compared with the articles that share
 * a term.
 */
function assign(articles: readonly StoryArticle[], order: readonly number[]): Components {
  const stories = new Components(articles.length);
  const byTerm = new Map<string, number[]>();
  for (const at of order) {
    const article = articles[at];
    if (article === undefined) continue;
    const terms = candidateTerms(article.form.terms);
    for (const other of new Set(terms.flatMap((term) => byTerm.get(term) ?? []))) {
      const form = articles[other]?.form;
      if (form !== undefined && compareStories(article.form, form).verdict === 'SAME') stories.join(at, other);
    }
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), at]);
  }
  return stories;
}

/** Shuffles the numbers from 0 to `size` - 1 with a fixed seed. */
function shuffled(size: number, seed: number): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let state = seed;
  for (let at = size - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Calls a function for each pair of articles. */
function forPairs(size: number, call: (a: number, b: number) => void): void {
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) call(a, b);
}

/** Returns the stories that contain articles about different news. */
function wrongStories(articles: readonly StoryArticle[], stories: Components): string[][] {
  const members = new Map<number, StoryArticle[]>();
  for (const [at, article] of articles.entries()) {
    const story = stories.of(at);
    members.set(story, [...(members.get(story) ?? []), article]);
  }
  const wrong = [...members.values()].filter((list) => new Set(list.map(({ story }) => story)).size > 1);
  return wrong.map((list) => list.map(({ id }) => id));
}

/** Compares all pairs, including pairs that a lookup does not find. */
function comparePairs(articles: readonly StoryArticle[]): Pick<StoryScore, 'suggestions' | 'notLookedUp'> {
  const [right, likely, lost] = [[0], [0], [0]] as [[number], [number], [number]];
  const lookups = articles.map(({ form }) => new Set(candidateTerms(form.terms)));
  forPairs(articles.length, (a, b) => {
    const [left, other] = [articles[a], articles[b]];
    if (left === undefined || other === undefined) return;
    const { verdict } = compareStories(left.form, other.form);
    if (verdict === 'LIKELY') {
      likely[0] += 1;
      if (left.story === other.story) right[0] += 1;
    }
    if (verdict === 'SAME' && ![...(lookups[a] ?? [])].some((term) => lookups[b]?.has(term))) lost[0] += 1;
  });
  return { suggestions: { precision: rate(right[0], likely[0]), count: likely[0] }, notLookedUp: lost[0] };
}

/**
 * Assigns articles to stories and compares the result with the gold stories.
 *
 * @param articles - the articles of one corpus
 */
export function scoreStories(articles: readonly StoryArticle[]): StoryScore {
  const orders = [1, 2, 3].map((seed) => assign(articles, shuffled(articles.length, seed)));
  const [stories = new Components(0)] = orders;
  const pairs = { found: 0, right: 0, wanted: 0, agreed: 0, joined: 0 };
  forPairs(articles.length, (a, b) => {
    const together = orders.map((order) => order.of(a) === order.of(b));
    const isRight = articles[a]?.story === articles[b]?.story;
    if (isRight) pairs.wanted += 1;
    if (stories.of(a) === stories.of(b)) pairs.found += 1;
    if (stories.of(a) === stories.of(b) && isRight) pairs.right += 1;
    if (together.includes(true)) pairs.joined += 1;
    if (!together.includes(false)) pairs.agreed += 1;
  });
  return {
    articles: articles.length,
    precision: rate(pairs.right, pairs.found),
    recall: rate(pairs.right, pairs.wanted),
    wrong: wrongStories(articles, stories),
    ...comparePairs(articles),
    agreement: rate(pairs.agreed, pairs.joined),
  };
}
