import { Prisma } from '@wortlaut/database';
import {
  candidateTerms,
  compareStories,
  LEAST_SHARED_TERMS,
  movedFrom,
  plannedDayTerms,
  STORY_DAYS,
  type StoryForm,
  type StoryTerm,
} from '@wortlaut/extract';
import { storyTerms } from '../read/story-terms.ts';
import type { Transaction } from '../transaction.ts';
import { isImportedBefore } from './imported-before.ts';
import { type KnownEventRow, knownEventColumns, knownEventOf, participants } from './known-events.ts';
import type { KnownEvent } from './link-events.ts';

/** An event of an article about the same story. */
export interface StoryEvent extends KnownEvent {
  /** See `StoryEventForm.news`. */
  readonly news?: readonly string[];
  /** See `StoryEventForm.near`. */
  readonly near?: readonly string[];
  /** See `StoryEventForm.several`. */
  readonly several?: boolean;
  /** See `StoryEventForm.movedFrom`. */
  readonly movedFrom?: readonly string[];
  /** See `StoryEventForm.sameNews`. */
  readonly sameNews?: boolean;
}

/** The event at the root of a story. */
export interface StoryRoot {
  readonly id: string;
  readonly title: string;
  /** See `ExtractedEvent.sense`. */
  readonly sense: string;
  readonly place: string | null;
  /** Whether the day or period in which it took place is known. */
  readonly dated: boolean;
  readonly datedAt: Date;
}

/** An article about the same story that is already in the graph, with its events. */
export interface StoryArticle {
  /** The day of publication, `YYYY-MM-DD`. Null if it is unknown. */
  readonly published: string | null;
  readonly id: string;
  readonly mainEventId: string | null;
  /** The root of the story: the main event, or the event that it is a part of, directly or indirectly. */
  readonly root: StoryRoot | null;
  readonly events: readonly StoryEvent[];
  readonly outlet: string | null;
  /** See `Extraction.story`. */
  readonly terms: readonly StoryTerm[];
}

/** The main event of an article that may be about the same story. */
export interface LikelyStory {
  readonly mainEventId: string;
  readonly score: number;
  /** See `StoryComparison.sharesDetails`. */
  readonly sharesDetails: boolean;
}

/** The stories in the graph that a new article may belong to. */
export interface KnownStory {
  /** Articles about the same story, most similar first. */
  readonly articles: readonly StoryArticle[];
  /** Main events of articles that may be about the same story, most similar first. */
  readonly likely: readonly LikelyStory[];
  /**
   * The IDs of events that the new article is not about, although it resembles the articles about them. For example, a
   * fire in another town.
   */
  readonly otherNews: ReadonlySet<string>;
}

/** The maximum number of articles to rank. Each shares one of the strongest terms with the new article. */
const MAX_LOOKED_UP = 2000;
/** The maximum number of articles to compare with the new article. */
const MAX_CANDIDATES = 200;
/** The maximum number of articles of a story whose events are compared, most similar first. */
const MAX_ARTICLES = 12;
/** The maximum depth of the tree of events. */
const MAX_DEPTH = 12;

/** The columns of an article that decide which story it reports. */
export interface StoryColumns {
  readonly language: string;
  readonly publishedOn: string | null;
  readonly terms: string[];
  readonly kinds: StoryTerm['kind'][];
  readonly weights: number[];
}

/** An article that is compared with a new article. */
interface Candidate extends StoryColumns {
  readonly id: string;
  readonly outlet: string | null;
  readonly mainEventId: string | null;
}

/**
 * Finds articles in the graph that report the same story as a new article, and articles that may report it.
 *
 * @param story - the terms, date and language of the new article
 * @param before - the ID of the article, if it is already in the graph. Only articles imported before it are compared.
 * @returns at most 12 articles of each
 */
export async function findStory(tx: Transaction, story: StoryForm, before?: string): Promise<KnownStory> {
  const ranked = await findRanked(tx, story, before);
  const otherEvents = await findEventIds(
    tx,
    ranked.elsewhere.map(({ id }) => id),
  );
  return knownStory(ranked, await readArticles(tx, ranked.same, before), otherEvents);
}

/**
 * Finds the articles in the graph about the same story as an article, most similar first.
 *
 * @param story - the terms, date and language of the article
 * @returns at most 12 articles. The article itself is one of them if it is in the graph.
 */
export async function findStoryArticles(
  db: Pick<Transaction, '$queryRaw'>,
  story: StoryForm,
): Promise<readonly Pick<StoryArticle, 'id' | 'mainEventId'>[]> {
  return (await findRanked(db, story)).same;
}

/** Finds the articles in the graph that share terms with an article, and compares them with it. */
async function findRanked(db: Pick<Transaction, '$queryRaw'>, story: StoryForm, before?: string) {
  const candidates = await findCandidates(db, story, before);
  return rankArticles(
    story,
    candidates.map((candidate) => ({ ...candidate, story: formOf(candidate) })),
  );
}

/** An article to compare with a new article. */
export interface RankedArticle extends Pick<StoryArticle, 'id' | 'mainEventId'> {
  readonly story: StoryForm;
}

/** The articles that a new article was compared with, most similar first. */
export interface RankedArticles<Article> extends Pick<KnownStory, 'likely'> {
  /** At most 12 articles about the same story. */
  readonly same: readonly Article[];
  /** At most 12 similar articles about another place or another event of a series. */
  readonly elsewhere: readonly Article[];
  /** The IDs of the main events of similar articles about different news. */
  readonly otherMains: readonly string[];
}

/**
 * Compares articles with a new article.
 *
 * @param story - the terms, date and language of the new article
 */
export function rankArticles<Article extends RankedArticle>(
  story: StoryForm,
  articles: readonly Article[],
): RankedArticles<Article> {
  const compared = articles
    .map((article) => ({ article, ...compareStories(story, article.story) }))
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
  const likely = compared.flatMap(({ article: { mainEventId }, verdict, score, difference, sharesDetails }) =>
    verdict === 'LIKELY' && mainEventId !== null && difference === null ? [{ mainEventId, score, sharesDetails }] : [],
  );
  // A story can include an event on another day, but not a similar event in another place.
  const same = compared
    .filter(({ verdict, difference }) => verdict === 'SAME' && (difference === null || difference === 'DAY'))
    .slice(0, MAX_ARTICLES)
    .map(({ article }) => article);
  // Earlier articles about a postponed event mention its old day.
  const postponed = new Set(
    same.flatMap(({ mainEventId, story: { terms } }) => (movedFrom(terms).length > 0 ? mainEventId : [])),
  );
  const otherMains = compared.flatMap(({ article: { mainEventId }, difference }) =>
    mainEventId === null || difference === null || (difference === 'DAY' && postponed.has(mainEventId))
      ? []
      : [mainEventId],
  );
  const elsewhere = compared.filter(({ difference }) => difference === 'PLACE' || difference === 'ROUND');
  return {
    ...{ same, otherMains },
    likely: likely.slice(0, MAX_ARTICLES),
    elsewhere: elsewhere.slice(0, MAX_ARTICLES).map(({ article }) => article),
  };
}

/**
 * Combines the results of comparing a new article.
 *
 * @param articles - the articles about the same story, with their events
 * @param otherEvents - the IDs of the events in the articles about another place
 */
export function knownStory(
  { same, likely, otherMains }: RankedArticles<RankedArticle>,
  articles: readonly StoryArticle[],
  otherEvents: readonly string[],
): KnownStory {
  const mains = new Set(same.map(({ mainEventId }) => mainEventId));
  // Excludes main events of the same story, because an article about another place may mention them.
  return { articles, likely, otherNews: new Set([...otherMains, ...otherEvents.filter((id) => !mains.has(id))]) };
}

/** Reads the events and stories of articles. */
async function readArticles(
  tx: Transaction,
  articles: readonly Candidate[],
  before: string | undefined,
): Promise<StoryArticle[]> {
  if (articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const [roots, events] = [await findRoots(tx, ids), await findEvents(tx, ids, before)];
  return articles.map(({ id, mainEventId, publishedOn, outlet, ...columns }) => ({
    ...{ id, published: publishedOn, mainEventId, root: roots.get(id) ?? null, events: events.get(id) ?? [] },
    ...{ outlet, terms: storyTerms(columns) },
  }));
}

/** Returns the form of an article for `compareStories`. */
export function formOf({ publishedOn, language, ...columns }: StoryColumns): StoryForm {
  return { terms: storyTerms(columns), published: publishedOn, language };
}

function findCandidates(
  tx: Pick<Transaction, '$queryRaw'>,
  story: StoryForm,
  before: string | undefined,
): Promise<Candidate[]> {
  const terms = candidateTerms(story.terms);
  if (terms.length === 0) return Promise.resolve([]);
  const all = story.terms.map(({ term }) => term);
  const { published } = story;
  const days = plannedDayTerms(story.terms);
  const matches = Prisma.sql`"storyTerms" && ${[...terms]}::text[]
    ${isImportedBefore('"id"', before)}`;
  const columns = Prisma.sql`"id", "storyTerms", "datedAt"`;
  const isNear = Prisma.sql`"datedAt" BETWEEN ${published}::date - ${STORY_DAYS + 1}::int
    AND ${published}::date + ${STORY_DAYS + 1}::int`;
  // If these queries were one query with OR, PostgreSQL would not use the index on dates.
  const found =
    published === null
      ? Prisma.sql`SELECT ${columns} FROM "Article" WHERE ${matches}`
      : Prisma.sql`
          SELECT ${columns} FROM "Article" WHERE "publishedAt" IS NOT NULL AND ${isNear} AND ${matches}
          UNION ALL SELECT ${columns} FROM "Article" WHERE "publishedAt" IS NULL AND ${matches}
          UNION ALL SELECT ${columns} FROM "Article"
          WHERE "publishedAt" IS NOT NULL AND NOT (${isNear}) AND "storyTerms" && ${[...days]}::text[] AND ${matches}`;
  // In a large graph, more articles share a term than can be compared. Articles about events of the same day come first,
  // because one of them can announce the event long before. They are followed by the articles with the nearest dates.
  const nearest =
    published === null
      ? Prisma.sql`"datedAt" DESC, "id"`
      : Prisma.sql`NOT "storyTerms" && ${[...days]}::text[], abs(extract(epoch FROM "datedAt" - ${published}::date)), "id"`;
  return tx.$queryRaw(Prisma.sql`
    SELECT a."id"::text AS "id", a."language", a."mainEventId"::text AS "mainEventId", a."outlet",
      to_char(a."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "publishedOn",
      a."storyTerms" AS "terms", a."storyKinds" AS "kinds", a."storyWeights" AS "weights"
    FROM (
      SELECT "id", "storyTerms", row_number() OVER (ORDER BY ${nearest}) AS "rank"
      FROM (${found}) AS "matching" ORDER BY "rank" LIMIT ${MAX_LOOKED_UP}
    ) AS "near"
    JOIN "Article" a ON a."id" = "near"."id"
    WHERE (SELECT count(*) FROM unnest("near"."storyTerms") AS "term" WHERE "term" = ANY(${all}::text[]))
      >= ${LEAST_SHARED_TERMS}
    ORDER BY "near"."rank" LIMIT ${MAX_CANDIDATES}`);
}

/** Finds the IDs of the events that articles mention. */
async function findEventIds(tx: Transaction, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const rows = await tx.articleEvent.findMany({
    where: { articleId: { in: [...articles] } },
    select: { eventId: true },
  });
  return rows.map(({ eventId }) => eventId);
}

/** Finds the root of the story of each article. */
async function findRoots(tx: Transaction, articles: readonly string[]): Promise<ReadonlyMap<string, StoryRoot>> {
  const rows = await tx.$queryRaw<(StoryRoot & { readonly articleId: string })[]>`
    WITH RECURSIVE "above" AS (
      SELECT a."id" AS "articleId", e."id", e."parentId", e."title", e."sense", e."place", e."startsOn", e."datedAt", 1 AS "depth"
      FROM "Article" a JOIN "Event" e ON e."id" = a."mainEventId" WHERE a."id" = ANY(${[...articles]}::uuid[])
      UNION ALL
      SELECT b."articleId", e."id", e."parentId", e."title", e."sense", e."place", e."startsOn", e."datedAt", b."depth" + 1
      FROM "above" b JOIN "Event" e ON e."id" = b."parentId" WHERE b."depth" < ${MAX_DEPTH}
    )
    SELECT DISTINCT ON ("articleId") "articleId"::text AS "articleId", "id"::text AS "id", "title", "sense", "place",
      "startsOn" IS NOT NULL AS "dated", "datedAt"
    FROM "above" ORDER BY "articleId", "depth" DESC`;
  return new Map(rows.map(({ articleId, ...root }) => [articleId, root]));
}

interface EventRow extends KnownEventRow {
  readonly articleId: string;
}

/** Reads the events of articles. */
async function findEvents(
  tx: Transaction,
  articles: readonly string[],
  before: string | undefined,
): Promise<ReadonlyMap<string, readonly KnownEvent[]>> {
  const rows = await tx.$queryRaw<EventRow[]>`
    SELECT ae."articleId"::text AS "articleId", ${knownEventColumns(before)}
    FROM "ArticleEvent" ae JOIN "Event" e ON e."id" = ae."eventId" ${participants}
    WHERE ae."articleId" = ANY(${[...articles]}::uuid[])`;
  const found = new Map<string, KnownEvent[]>();
  for (const { articleId, ...event } of rows.map(knownEventOf))
    found.set(articleId, [...(found.get(articleId) ?? []), event]);
  return found;
}
