import { jobsIn, type NameComparison, type StoryTerm, sharedTopic } from '@wortlaut/extract';
import { FEW_ARTICLES, type KnownPerson } from './known-person.ts';
import type { PrintedPerson } from './printed-people.ts';

/** A person in the graph who may be a person in the article. */
export interface Candidate {
  readonly known: KnownPerson;
  readonly names: NameComparison;
}

/** The article whose people are linked. */
export interface ArticleCircle {
  readonly outlet: string | null;
  /** The time of publication in milliseconds. Null if it is not known. */
  readonly on: number | null;
  /** The IDs of articles in the graph that report the same story. */
  readonly story: ReadonlySet<string>;
  /** See `Extraction.story`. */
  readonly terms: readonly StoryTerm[];
}

/** What a person in an article and a person in the graph have in common, apart from their names. */
export interface Circle {
  /** The number of other people who appear both in the article and in articles about the known person. */
  readonly shared: number;
  readonly sameOutlet: boolean;
  /** Whether one of the known person's articles reports the same story. */
  readonly sameStory: boolean;
  /** The days between the article and the nearest article about the known person. Infinite if a date is not known. */
  readonly days: number;
  /**
   * How much the topic of the article overlaps with the topics of the known person's articles, see `sharedTopic`. Null
   * if these topics are not known.
   */
  readonly topic: number | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** A person with at least this many articles is in the news all the time. */
const MANY_ARTICLES = 10;
/**
 * People who are in the news all the time appear in articles with everybody. Only their articles from this many days
 * before or after count.
 */
const NEAR_DAYS = 30;

const daysBetween = (a: number | null, b: number | null): number =>
  a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b) / DAY;

/**
 * Finds which people of an article appeared together in the graph.
 *
 * @param candidates - the candidates of each person in the article
 * @returns a function that compares a person in the article with one of the candidates
 */
export function circles(
  article: ArticleCircle,
  people: readonly PrintedPerson[],
  candidates: readonly (readonly Candidate[])[],
): (person: number, candidate: Candidate) => Circle {
  /** For each article in the graph, the people of the new article who appear in it. */
  const appearing = new Map<string, Set<number>>();
  for (const [at, { name, kind }] of people.entries()) {
    if (kind !== 'INDIVIDUAL' || !name.includes(' ')) continue;
    for (const { known, names } of candidates[at] ?? []) {
      if (names.verdict !== 'SAME') continue;
      const often = known.articles.length >= MANY_ARTICLES;
      for (const { id, on } of known.articles) {
        const days = daysBetween(article.on, on);
        if (often && days > NEAR_DAYS && days < Number.POSITIVE_INFINITY) continue;
        appearing.set(id, (appearing.get(id) ?? new Set()).add(at));
      }
    }
  }
  return (person, { known, names }) => {
    const shared = new Set(known.articles.flatMap(({ id }) => [...(appearing.get(id) ?? [])]));
    shared.delete(person);
    return {
      shared: shared.size,
      sameStory: known.articles.some(({ id }) => article.story.has(id)),
      sameOutlet: article.outlet !== null && known.articles.some(({ outlet }) => outlet === article.outlet),
      topic: names.verdict === 'SAME' ? topicOf([article.terms], known, people[person]) : null,
      days: Math.min(Number.POSITIVE_INFINITY, ...known.articles.map(({ on }) => daysBetween(article.on, on))),
    };
  };
}

/**
 * Returns how much the topics of articles overlap with those of a known person's articles, see `Circle.topic`.
 *
 * @param articles - the terms of each article
 * @param person - the person in these articles
 */
export function topicOf(
  articles: readonly (readonly StoryTerm[])[],
  known: KnownPerson,
  person: Pick<PrintedPerson, 'name' | 'roles' | 'scene'> | undefined,
): number | null {
  if (known.articles.length > FEW_ARTICLES) return null;
  // The job of a person is not a topic: there are professors in the news about many topics.
  const names = [known.name, person?.name ?? '', ...jobsIn([...known.roles, ...(person?.roles ?? [])])];
  const scenes = [...known.scene, ...(person?.scene ?? [])];
  const topics = articles
    .filter(({ length }) => length > 0)
    .flatMap((own) =>
      known.articles.flatMap(({ terms }) => (terms === null ? [] : sharedTopic(own, terms, names, scenes))),
    );
  return topics.length === 0 ? null : Math.max(...topics);
}
