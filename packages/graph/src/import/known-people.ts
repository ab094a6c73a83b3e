import { Prisma } from '@wortlaut/database';
import {
  areLocalRoles,
  isGenericBody,
  isHighOffice,
  isParty,
  parseName,
  SCENE_LENGTH,
  type Scene,
  type StoryTerm,
  scenePlaces,
} from '@wortlaut/extract';
import type { Transaction } from '../transaction.ts';
import { isImportedBefore, wasKnownBefore } from './imported-before.ts';
import { FEW_ARTICLES, type KnownArticle, type KnownPerson } from './known-person.ts';
import { BESIDE, type BesideName, besideName, type PrintedPerson, sportsOf } from './printed-people.ts';

/** The maximum number of candidates. The most quoted people come first. */
const MAX_CANDIDATES = 300;

/** A candidate as returned by the query. */
type Row = Omit<KnownPerson, 'articles' | 'scene' | 'sports' | 'spokeOn' | keyof BesideName> & {
  readonly keys: string[];
  readonly articles: readonly (Omit<KnownArticle, 'on'> & { readonly on: string | null })[];
  /** The text around each mention. Only read for people who may have to be told apart by place. */
  readonly beside: readonly string[] | null;
  /** The time of publication of the article of each text in `beside`, in milliseconds. */
  readonly besideOn: readonly (number | null)[] | null;
  /** The headlines and beginnings of articles that mention the person. Only read for the same people as `beside`. */
  readonly scenes: readonly Scene[] | null;
};

/** The people to find candidates for. */
export interface Sought {
  readonly people: readonly PrintedPerson[];
  /** The date of the article. For each candidate, the articles nearest to this date are read. */
  readonly on: Date;
  /** The article itself, if it is already in the graph. Only what was in the graph before its import is read. */
  readonly before?: string | undefined;
  /** The terms of the article, see `Extraction.story`. */
  readonly terms: readonly StoryTerm[];
}

/**
 * Finds the people who have at least one of the name keys, with the articles about them that are nearest in time.
 *
 * @returns each person with the matching keys
 */
export async function findKnownPeople(
  tx: Transaction,
  { people, on, before, terms }: Sought,
): Promise<(KnownPerson & { keys: string[] })[]> {
  const keys = [...new Set(people.flatMap((person) => person.keys))];
  if (keys.length === 0) return [];
  const names = [...new Set(people.flatMap(namesToPlace).map((name) => name.replaceAll(/['’]/gu, '')))];
  const isNamesake = Prisma.sql`translate(p."name", ${"'’"}, '') = ANY(${names})`;
  const surnames = people.filter(isLoneOfficial).map(({ name }) => name);
  const shortNames = people.flatMap(withoutMiddleNames);
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."id"::text AS "id", p."name", p."kind"::text AS "kind", p."gender"::text AS "gender", p."statementCount",
      p."keys", v."names" AS "variants", r."roles", a."articles", b."beside", b."besideOn", b."scenes"
    FROM (
      SELECT p.*, k."keys" FROM (
        SELECT "personId", array_agg("key") AS "keys" FROM "NameKey" WHERE "key" = ANY(${keys}) GROUP BY "personId"
      ) k
      JOIN "Person" p ON p."id" = k."personId"
        ${before === undefined ? Prisma.empty : Prisma.sql`AND ${wasKnownBefore('ArticlePerson', 'personId', 'p', before)}`}
      ORDER BY p."statementCount" DESC, p."id" LIMIT ${MAX_CANDIDATES}
    ) p
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("name"), '{}') AS "names"
      FROM (${spellings(before)}) AS "top"
    ) v
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("role"), '{}') AS "roles"
      FROM (
        SELECT "role" FROM "PersonRole" WHERE "personId" = p."id" ${isImportedBefore('"articleId"', before)}
        ORDER BY "id" LIMIT 12
      ) AS "first"
    ) r
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."id", 'outlet', t."outlet", 'on', t."publishedAt", 'terms', CASE
        WHEN n."found" <= ${FEW_ARTICLES} AND ${isNamesake} AND cardinality(t."storyTerms") > 0 THEN (
          SELECT coalesce(jsonb_agg(jsonb_build_object('term', s."term", 'kind', s."kind", 'weight', s."weight")), '[]')
          FROM unnest(t."storyTerms", t."storyKinds", t."storyWeights") AS s("term", "kind", "weight")
          WHERE s."term" = ANY(${terms.map(({ term }) => term)}::text[])) END)), '[]')
        AS "articles"
      FROM (SELECT "articleId", count(*) OVER () AS "found" FROM (
        (SELECT "articleId" FROM "ArticlePerson" WHERE "personId" = p."id" AND "datedAt" <= ${on}
            ${isImportedBefore('"articleId"', before)}
          ORDER BY "datedAt" DESC, "articleId" DESC LIMIT 10)
        UNION ALL
        (SELECT "articleId" FROM "ArticlePerson" WHERE "personId" = p."id" AND "datedAt" > ${on}
            ${isImportedBefore('"articleId"', before)}
          ORDER BY "datedAt", "articleId" LIMIT 6)
      ) AS "near") n
      JOIN "Article" t ON t."id" = n."articleId"
    ) a
    LEFT JOIN LATERAL (
      SELECT array_agg(lpad(substr(t."body", greatest(m."start" - ${BESIDE.before}, 0) + 1, least(m."start", ${BESIDE.before})), ${BESIDE.before})
        || substr(t."body", m."end" + 1, ${BESIDE.after})) AS "beside",
        array_agg((extract(epoch FROM t."publishedAt") * 1000)::float8) AS "besideOn",
        jsonb_agg(DISTINCT jsonb_build_object(
          'title', t."title", 'removed', t."boilerplate"[1], 'body', left(t."body", ${SCENE_LENGTH}))) AS "scenes"
      FROM (
        SELECT * FROM "Mention" WHERE "personId" = p."id" ${isImportedBefore('"articleId"', before)} ORDER BY "id" LIMIT 6
      ) m
      JOIN "Article" t ON t."id" = m."articleId"
    ) b ON ${isNamesake} OR substring(p."name" FROM ' ([^ ]+)$') = ANY(${surnames})
      OR split_part(p."name", ' ', 1) || substring(p."name" FROM ' [^ ]+$') = ANY(${shortNames})
    ORDER BY p."statementCount" DESC, p."id"`);
  return rows.map(({ beside, besideOn, scenes, articles: read, ...row }) => {
    const articles = read.map(({ on: date, ...article }) => ({
      ...article,
      on: date === null ? null : Date.parse(date),
    }));
    return {
      ...row,
      ...besideName(
        (beside ?? []).map((text) => [text.slice(0, BESIDE.before), text.slice(BESIDE.before)] as const),
        besideOn ?? [],
        row.roles,
      ),
      articles,
      spokeOn: row.statementCount === 0 ? null : lastOf(articles),
      sports: sportsOf(scenes ?? [], row.roles),
      scene: isToldApartByPlace({ ...row, articles }) ? scenesOf(scenes ?? []) : [],
    };
  });
}

/** Returns the time of publication of the last article. Null if no time is known. */
function lastOf(articles: readonly KnownArticle[]): number | null {
  const times = articles.flatMap(({ on }) => on ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** Reads the most frequent spellings of a person `p`. The counts of spellings include all articles. */
function spellings(before: string | undefined): Prisma.Sql {
  if (before === undefined)
    return Prisma.sql`SELECT "name" FROM "NameVariant" WHERE "personId" = p."id" ORDER BY "count" DESC LIMIT 12`;
  return Prisma.sql`
    SELECT v."name" FROM "NameVariant" v
    CROSS JOIN LATERAL (
      SELECT count(*) AS "count" FROM "Mention" m
      WHERE m."personId" = p."id" AND m."text" = v."name" ${isImportedBefore('m."articleId"', before)}
    ) c
    WHERE v."personId" = p."id" AND (v."given" OR c."count" > 0) ORDER BY c."count" DESC LIMIT 12`;
}

/** Whether the place or the country shows which of several people with the same surname has the office. */
const areBoundToPlace = (roles: readonly string[]): boolean => areLocalRoles(roles) || roles.some(isHighOffice);

/** Whether a person with an office is named only by surname: "Bürgermeister Zeh". The place then shows who is meant. */
const isLoneOfficial = ({ kind, name, roles }: PrintedPerson): boolean =>
  kind === 'INDIVIDUAL' && !name.includes(' ') && areBoundToPlace(roles);

/** Returns the first name and the surname of a person: "Mark Fenner" for "Mark T. Fenner". */
function withoutMiddleNames({ kind, name }: PrintedPerson): readonly string[] {
  const words = name.split(' ');
  return kind === 'INDIVIDUAL' && words.length > 1 ? [`${words[0]} ${words.at(-1)}`] : [];
}

/** Returns the names and surnames of known people who have to be told apart from a person by place. */
function namesToPlace({ kind, name, roles }: PrintedPerson): readonly string[] {
  const hasSurname = kind === 'INDIVIDUAL' && name.includes(' ') && areBoundToPlace(roles);
  return hasSurname ? [name, parseName(name).surname] : [name];
}

/** Whether only the place distinguishes a person from others with the same name. Finding the places takes time. */
function isToldApartByPlace({
  kind,
  name,
  roles,
  articles,
}: Pick<KnownPerson, 'kind' | 'name' | 'roles' | 'articles'>): boolean {
  if (kind !== 'INDIVIDUAL') return isGenericBody(name) || isParty(name);
  return articles.length <= FEW_ARTICLES || areLocalRoles(roles);
}

/** Returns the places of several articles, without duplicates. */
function scenesOf(articles: readonly Scene[]): readonly string[] {
  return [...new Set(articles.flatMap(scenePlaces))];
}
