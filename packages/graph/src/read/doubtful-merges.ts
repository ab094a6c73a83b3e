import { type Database, Prisma } from '@wortlaut/database';
import { nameInNominative, SCENE_LENGTH, type Scene, type StoryTerm, scenePlaces } from '@wortlaut/extract';
import { isoDay } from '../columns.ts';
import { BESIDE, besideName, sportsOf } from '../import/printed-people.ts';
import { personKeys } from '../names/person-keys.ts';
import { type Appearance, type DoubtfulGroup, groupAppearances } from './group-appearances.ts';
import { storyTerms } from './story-terms.ts';

/** Articles that are linked to a person but mention somebody else, according to the current rules. */
export interface DoubtfulMerge extends DoubtfulGroup {
  readonly personId: string;
}

/** The maximum number of articles to compare for each person, newest first. */
const MAX_ARTICLES = 100;
/** The maximum number of mentions to read for each article. */
const MAX_MENTIONS = 6;
const MAX_OTHERS = 60;

interface Row {
  readonly personId: string;
  readonly name: string;
  readonly kind: Appearance['kind'];
  readonly given: readonly string[];
  readonly articleId: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly publishedAt: Date | null;
  readonly terms: string[];
  readonly kinds: StoryTerm['kind'][];
  readonly weights: number[];
  readonly texts: readonly string[];
  readonly beside: readonly string[];
  readonly scene: Scene;
  readonly roles: readonly string[];
  readonly others: readonly string[];
  /** Whether the person is the speaker of a statement in the article. */
  readonly speaks: boolean;
  /** Whether an editor made the person a speaker of a statement in the article. */
  readonly assigned: boolean;
}

/**
 * Finds merges of people that the current rules would not make, by comparing the articles about each person. An older
 * version of the extractor may have made these merges. Merges made by editors, names entered by editors and people whom
 * editors made speakers are never doubtful.
 *
 * @param ids - the IDs of the people
 * @returns the groups of articles by person ID, largest first
 */
export async function findDoubtfulMerges(db: Database, ids: readonly string[]): Promise<Map<string, DoubtfulMerge[]>> {
  const byPerson = new Map<string, Row[]>();
  for (const row of await readRows(db, ids)) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  const found = new Map<string, DoubtfulMerge[]>(ids.map((id) => [id, []]));
  for (const [personId, rows] of byPerson) {
    const { given = [], name = null } = rows[0] ?? {};
    const groups = groupAppearances(rows.map(appearanceOf), given, name);
    found.set(
      personId,
      groups.map((group) => ({ personId, ...group })),
    );
  }
  return found;
}

function appearanceOf({ name: fullName, kind, texts, beside, scene, ...row }: Row): Appearance {
  const around = beside.map((text) => [text.slice(0, BESIDE.before), text.slice(BESIDE.before)] as const);
  // Names of organizations are compared in the nominative: "Weißes Haus" for "des Weißen Hauses".
  const nominatives =
    kind === 'INDIVIDUAL' ? [] : texts.map((text, at) => nameInNominative(text, around[at]?.[0] ?? '', row.language));
  const variants = [...new Set([...texts, ...nominatives])];
  const name = nameIn(fullName, texts);
  const on = row.publishedAt?.getTime() ?? null;
  const published = row.publishedAt === null ? null : isoDay(row.publishedAt);
  return {
    ...{ name, kind, named: true, gender: null, represents: null, mentions: [], variants, roles: row.roles },
    keys: personKeys({ name, kind, named: true }, variants),
    ...besideName(
      around,
      around.map(() => on),
      row.roles,
    ),
    spokeOn: row.speaks ? on : null,
    sports: sportsOf([scene], row.roles),
    scene: scenePlaces(scene),
    ...{ articleId: row.articleId, outlet: row.outlet, on },
    // Only an editor can link a person to an article that does not mention the person.
    decided: row.assigned || texts.length === 0,
    story: { terms: storyTerms(row), language: row.language, published },
    others: new Set(row.others),
  };
}

/**
 * Returns the name that an article uses for a person: the preferred name if it is printed, or else the spelling with
 * the most words.
 */
function nameIn(fullName: string, texts: readonly string[]): string {
  if (texts.some((text) => text.startsWith(fullName))) return fullName;
  const words = (text: string) => text.split(/\s+/u).length;
  return texts.toSorted((a, b) => words(b) - words(a) || a.length - b.length)[0] ?? fullName;
}

/** Whether an editor has merged the person or undone a split of the person. */
const isDecided = Prisma.sql`EXISTS (
  SELECT 1 FROM "RevisionRecord" l JOIN "Revision" v ON v."number" = l."revisionNumber"
  WHERE l."recordId" = p."id" AND (
    (v."action" = 'MERGE_PEOPLE' AND v."undoneById" IS NULL)
    OR (v."action" = 'SPLIT_PERSON' AND v."undoneById" IS NOT NULL)))`;

function readRows(db: Database, ids: readonly string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT p."id"::text AS "personId", p."name", p."kind"::text AS "kind", g."names" AS "given",
      t."id"::text AS "articleId", t."outlet", jsonb_build_object(
        'title', t."title", 'removed', t."boilerplate"[1], 'body', left(t."body", ${SCENE_LENGTH})) AS "scene", t."language", t."publishedAt", t."storyTerms" AS "terms", t."storyKinds" AS "kinds", t."storyWeights" AS "weights", m."texts", m."beside", r."roles", o."others",
      EXISTS (SELECT 1 FROM "Statement" WHERE "articleId" = t."id" AND "speakerId" = p."id") AS "speaks",
      EXISTS (SELECT 1 FROM "Statement" s JOIN "StatementSpeaker" l ON l."statementId" = s."id"
        WHERE s."articleId" = t."id" AND s."attribution" = 'ASSIGNED' AND l."personId" = p."id") AS "assigned"
    FROM unnest(${[...ids]}::uuid[]) AS w("id")
    JOIN "Person" p ON p."id" = w."id" AND p."named" AND NOT ${isDecided}
      AND (SELECT count(*) FROM (SELECT 1 FROM "ArticlePerson" WHERE "personId" = w."id" LIMIT 2) AS "two") = 2
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("name"), '{}') AS "names" FROM "NameVariant" WHERE "personId" = p."id" AND "given"
    ) g
    CROSS JOIN LATERAL (
      SELECT "articleId" FROM "ArticlePerson" WHERE "personId" = p."id" ORDER BY "datedAt" DESC, "articleId" DESC LIMIT ${MAX_ARTICLES}
    ) n
    JOIN "Article" t ON t."id" = n."articleId"
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(f."text" ORDER BY f."start"), '{}') AS "texts",
        coalesce(array_agg(lpad(substr(t."body", greatest(f."start" - ${BESIDE.before}, 0) + 1, least(f."start", ${BESIDE.before})), ${BESIDE.before})
          || substr(t."body", f."end" + 1, ${BESIDE.after}) ORDER BY f."start"), '{}') AS "beside"
      FROM (
        SELECT * FROM "Mention" WHERE "articleId" = t."id" AND "personId" = p."id" ORDER BY "start" LIMIT ${MAX_MENTIONS}
      ) f
    ) m
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg("role"), '{}') AS "roles" FROM "PersonRole"
      WHERE "personId" = p."id" AND "articleId" = t."id"
    ) r
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(a."personId"::text), '{}') AS "others" FROM (
        SELECT a."personId" FROM "ArticlePerson" a JOIN "Person" b ON b."id" = a."personId"
        WHERE a."articleId" = t."id" AND a."personId" <> p."id" AND b."kind" = 'INDIVIDUAL' AND b."named"
          AND position(' ' IN b."name") > 0
        ORDER BY a."start" LIMIT ${MAX_OTHERS}
      ) a
    ) o
    ORDER BY t."oldestAt", t."id"`;
}
