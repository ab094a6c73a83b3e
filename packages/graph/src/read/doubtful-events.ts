import { type Database, Prisma } from '@wortlaut/database';
import {
  compareEvents,
  compareInStory,
  compareStories,
  extract,
  type NewsDifference,
  placesOfNews,
  type StoryEventForm,
} from '@wortlaut/extract';
import type { EventMergeReason, Span } from '@wortlaut/vocabulary';
import { prepareAgain, type Retrieved, type StoredArticle } from '../import/prepare-again.ts';
import { storyForm } from '../import/prepare-article.ts';
import { mostMentioned } from '../import/told-facts.ts';
import { type Replay, type ReplayedArticle, replayImports } from './replay-imports.ts';

/** Articles that are linked to an event but are about a different event, according to the current rules. */
export interface DoubtfulEventMerge {
  readonly eventId: string;
  /** The title that an import gives the other event. */
  readonly title: string;
  /** The IDs of the articles, in the order of their imports. */
  readonly articleIds: readonly string[];
  readonly firstArticleId: string;
  readonly articleCount: number;
  /** The results of comparing these articles with the other articles. */
  readonly reasons: readonly EventMergeReason[];
}

/** The maximum number of articles to compare for each event, in the order of their imports. */
const MAX_ARTICLES = 40;

/** The reason to report for each kind of difference between two articles. */
const DIFFERENCES = { PLACE: 'OTHER_PLACE', ROUND: 'OTHER_ROUND', DAY: 'OTHER_DATE' } as const satisfies Record<
  NewsDifference,
  EventMergeReason
>;

/** A link between an article and an event in the graph. */
interface Row extends StoredArticle {
  readonly eventId: string;
  readonly articleId: string;
  /** Whether it is the main event of the article. */
  readonly main: boolean;
  /** Whether an editor linked the article or one of its statements to the event. */
  readonly decided: boolean;
  readonly mentions: readonly Span[];
  /** The names in the graph of the people whom the article mentions, by the start of the mention. */
  readonly names: Readonly<Record<string, string>>;
}

/** An article about an event, and the event that an import of the articles links it to. */
interface Member extends Row {
  readonly article: ReplayedArticle;
  /** The ID of the event in the replay. Null if the current rules find no event at the mentions. */
  readonly replayed: string | null;
}

/**
 * Finds merges of events that the current rules would not make. Replays the imports of the articles about each event:
 * the articles that are not linked to the event of the first article are doubtful. An older version of the extractor
 * may have made these merges. Merges made by editors are never doubtful.
 *
 * @param ids - the IDs of the events
 * @returns the groups of articles by event ID, largest first
 */
export async function findDoubtfulEvents(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, DoubtfulEventMerge[]>> {
  const byEvent = new Map<string, Row[]>();
  for (const row of await readRows(db, ids)) byEvent.set(row.eventId, [...(byEvent.get(row.eventId) ?? []), row]);
  const found = new Map<string, DoubtfulEventMerge[]>(ids.map((id) => [id, []]));
  const prepared = new Map<string, Retrieved>();
  for (const [eventId, rows] of byEvent) {
    const articles: ReplayedArticle[] = [];
    for (const { articleId: id, names, ...article } of rows) {
      const again = prepared.get(id) ?? (await prepareAgain(article, extract));
      prepared.set(id, again);
      articles.push({
        id,
        names: new Map(Object.entries(names).map(([start, name]) => [Number(start), name])),
        ...again,
      });
    }
    found.set(eventId, doubtfulGroups(rows, articles));
  }
  return found;
}

/**
 * Groups the articles about an event by the event that a replay links them to. Omits the group of the first article that
 * no editor linked to the event, and groups with an article that an editor linked to it.
 */
function doubtfulGroups(rows: readonly Row[], articles: readonly ReplayedArticle[]): DoubtfulEventMerge[] {
  const replay = replayImports(articles);
  const members = rows.flatMap((row, at): Member[] => {
    const article = articles[at];
    return article === undefined ? [] : [{ ...row, article, replayed: replayedEvent(row, article, replay, at) }];
  });
  // An article that an editor linked to the event does not show what the event is.
  const own = members.find(({ replayed, decided }) => replayed !== null && !decided)?.replayed ?? null;
  const kept = members.filter(({ replayed }) => replayed === own);
  const others = new Set(members.flatMap(({ replayed }) => (replayed === null || replayed === own ? [] : [replayed])));
  return [...others]
    .map((id) => ({ id, group: members.filter(({ replayed }) => replayed === id) }))
    .map(({ id, group }) => ({ id, group, difference: compareGroups(group, kept, replay) }))
    .filter(({ group, difference }) => !difference.same && !group.some(({ decided }) => decided))
    .map(({ id, group, difference }) => ({
      eventId: group[0]?.eventId ?? '',
      title: replay.eventOf(id)?.title ?? '',
      articleIds: group.map(({ articleId }) => articleId),
      firstArticleId: group[0]?.articleId ?? '',
      articleCount: group.length,
      reasons: difference.reasons,
    }))
    .toSorted((a, b) => b.articleCount - a.articleCount);
}

/** Returns the event of a replay that the mentions of an event in the graph refer to. */
function replayedEvent(
  { main, mentions }: Row,
  { prepared }: ReplayedArticle,
  replay: Replay,
  at: number,
): string | null {
  const { events } = prepared.extraction;
  const event = mostMentioned(events, mentions);
  const linked = replay.articles[at];
  if (event !== undefined) return linked?.events[events.indexOf(event)] ?? null;
  return main ? (linked?.main ?? null) : null;
}

/**
 * Compares the most similar articles of two groups.
 *
 * @returns the reasons, and whether the events are the same in a story. An import links such events if it compares the
 * articles, which depends on how many other articles are about the story
 */
function compareGroups(group: readonly Member[], kept: readonly Member[], replay: Replay) {
  const [best] = group
    .flatMap((one) => kept.map((other) => ({ one, other, ...compareStories(...storiesOf(one, other)) })))
    .toSorted((a, b) => b.score - a.score);
  const [form, other] = [best && formOf(best.one, replay), best && formOf(best.other, replay)];
  if (best === undefined || form == null || other == null) return { same: false, reasons: [] };
  const inStory = compareInStory(form, other);
  const isOneStory = best.verdict !== 'DIFFERENT';
  const reasons: readonly EventMergeReason[] = [
    ...(isOneStory ? inStory : compareEvents(form, other)).reasons,
    ...(best.difference === null ? [] : [DIFFERENCES[best.difference]]),
    ...(isOneStory ? [] : (['OTHER_STORY'] as const)),
  ];
  const same = best.verdict === 'SAME' && best.difference === null && inStory.verdict === 'SAME';
  return { same, reasons: [...new Set(reasons)] };
}

const storiesOf = (one: Member, other: Member) =>
  [storyForm(one.article.prepared), storyForm(other.article.prepared)] as const;

/** Returns the event of an article, with the news of the article if it is the main event. */
function formOf({ replayed, main, article: { prepared } }: Member, { eventOf }: Replay): StoryEventForm | null {
  const event = replayed === null ? null : eventOf(replayed);
  const { terms, published } = storyForm(prepared);
  const news = main && published !== null ? [published] : [];
  return event && { ...event, main, news, near: main ? placesOfNews(terms) : [] };
}

/** Whether an editor has merged the event or undone a split of the event. */
const isDecided = Prisma.sql`EXISTS (
  SELECT 1 FROM "RevisionRecord" l JOIN "Revision" v ON v."number" = l."revisionNumber"
  WHERE l."recordId" = e."id" AND (
    (v."action" = 'MERGE_EVENTS' AND v."undoneById" IS NULL)
    OR (v."action" = 'SPLIT_EVENT' AND v."undoneById" IS NOT NULL)))`;

/** Whether an editor has linked a statement in the article to the event, or has set the event as the main event. */
const isLinkedByEditor = Prisma.sql`(
  EXISTS (SELECT 1 FROM "StatementEvent" l JOIN "Statement" s ON s."id" = l."statementId"
    WHERE l."eventId" = e."id" AND s."articleId" = t."id" AND l."confidence" IS NULL)
  OR (t."mainEventId" = e."id" AND EXISTS (
    SELECT 1 FROM "RevisionRecord" l JOIN "Revision" v ON v."number" = l."revisionNumber"
    WHERE l."recordId" = t."id" AND v."action" = 'UPDATE_ARTICLE' AND v."undoneById" IS NULL)))`;

function readRows(db: Database, ids: readonly string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT e."id"::text AS "eventId", t."id"::text AS "articleId", t."mainEventId" IS NOT DISTINCT FROM e."id" AS "main",
      ${isLinkedByEditor} AS "decided", m."mentions", p."names", t."title", t."url", t."outlet", t."author", t."language",
      t."body", t."relatedHeadlines", t."boilerplate", t."contentHash", t."publishedAt", t."publishedDayOnly",
      t."retrievedAt", '' AS "sourceContent", t."sourceFormat"::text AS "sourceFormat"
    FROM unnest(${[...ids]}::uuid[]) AS w("id")
    JOIN "Event" e ON e."id" = w."id" AND NOT ${isDecided}
      AND (SELECT count(*) FROM (SELECT 1 FROM "ArticleEvent" WHERE "eventId" = w."id" LIMIT 2) AS "two") = 2
    CROSS JOIN LATERAL (
      SELECT "articleId" FROM "ArticleEvent" WHERE "eventId" = e."id" ORDER BY "articleId" LIMIT ${MAX_ARTICLES}
    ) n
    JOIN "Article" t ON t."id" = n."articleId"
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('start', f."start", 'end', f."end")), '[]') AS "mentions"
      FROM "EventMention" f WHERE f."articleId" = t."id" AND f."eventId" = e."id"
    ) m
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_object_agg(f."start", o."name"), '{}') AS "names"
      FROM "Mention" f JOIN "Person" o ON o."id" = f."personId" WHERE f."articleId" = t."id"
    ) p
    ORDER BY t."id"`);
}
