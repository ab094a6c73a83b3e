-- Statements with several speakers. `speakerId` stays the first speaker.
-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "coSpeakerIds" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "StatementSpeaker" (
    "statementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StatementSpeaker_pkey" PRIMARY KEY ("statementId","personId")
);

INSERT INTO "StatementSpeaker" ("statementId", "personId", "position", "datedAt")
  SELECT "id", "speakerId", 0, "datedAt" FROM "Statement" WHERE "speakerId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "StatementSpeaker_personId_datedAt_statementId_idx" ON "StatementSpeaker"("personId", "datedAt", "statementId");

-- AddForeignKey
ALTER TABLE "StatementSpeaker" ADD CONSTRAINT "StatementSpeaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StatementSpeaker" ADD CONSTRAINT "StatementSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- The links to speakers follow from the statements.
CREATE FUNCTION "addSpeakers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StatementSpeaker" ("statementId", "personId", "position", "datedAt")
    SELECT s."id", p."id", p."number" - 1, s."datedAt"
    FROM "added" s, unnest(s."speakerId" || s."coSpeakerIds") WITH ORDINALITY AS p("id", "number")
    WHERE p."id" IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION "replaceSpeakers"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" uuid[] := ARRAY(
    SELECT "is"."id" FROM "updated" "is" JOIN "replaced" "was" USING ("id")
    WHERE ("is"."speakerId", "is"."coSpeakerIds", "is"."datedAt")
      IS DISTINCT FROM ("was"."speakerId", "was"."coSpeakerIds", "was"."datedAt")
  );
BEGIN
  IF cardinality("changed") = 0 THEN
    RETURN NULL;
  END IF;
  DELETE FROM "StatementSpeaker" WHERE "statementId" = ANY("changed");
  INSERT INTO "StatementSpeaker" ("statementId", "personId", "position", "datedAt")
    SELECT s."id", p."id", p."number" - 1, s."datedAt"
    FROM "updated" s, unnest(s."speakerId" || s."coSpeakerIds") WITH ORDINALITY AS p("id", "number")
    WHERE s."id" = ANY("changed") AND p."id" IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "Statement_speakers_insert" AFTER INSERT ON "Statement"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "addSpeakers"();

CREATE TRIGGER "Statement_speakers_update" AFTER UPDATE ON "Statement"
  REFERENCING OLD TABLE AS "replaced" NEW TABLE AS "updated" FOR EACH STATEMENT EXECUTE FUNCTION "replaceSpeakers"();

-- A person who is deleted no longer speaks. The next speaker becomes the first. PostgreSQL has no foreign keys on lists.
CREATE FUNCTION "removeSpeaker"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Statement" SET
    "speakerId" = CASE WHEN "speakerId" = OLD."id" THEN "coSpeakerIds"[1] ELSE "speakerId" END,
    "coSpeakerIds" = CASE WHEN "speakerId" = OLD."id" THEN "coSpeakerIds"[2:] ELSE array_remove("coSpeakerIds", OLD."id") END,
    "attribution" = CASE
      WHEN "speakerId" = OLD."id" AND cardinality("coSpeakerIds") = 0 THEN 'NONE' ELSE "attribution"
    END
  WHERE "id" IN (SELECT "statementId" FROM "StatementSpeaker" WHERE "personId" = OLD."id");
  RETURN OLD;
END $$;

CREATE TRIGGER "Person_speaker_delete" BEFORE DELETE ON "Person"
  FOR EACH ROW EXECUTE FUNCTION "removeSpeaker"();

-- An update of the speakers increments the version.
DROP TRIGGER "Statement_version" ON "Statement";
CREATE TRIGGER "Statement_version" BEFORE UPDATE OF
  "speakerId", "coSpeakerIds", "containerId", "kind", "medium", "stance", "pattern", "attribution", "quoteSpans",
  "cueSpans", "speakerSpans", "frameSpans", "addresseeSpans", "saidOn", "saidPrecision", "confidence", "reviewState",
  "extractorVersion"
  ON "Statement" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

-- A change of a statement belongs to the histories of all its speakers.
CREATE OR REPLACE FUNCTION "noteChange"(
  "revision" integer, "inTable" text, "rowKey" jsonb, "type" "RecordType", "record" uuid, "isDerived" boolean,
  "old" jsonb, "new" jsonb
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "was" jsonb := CASE WHEN "new" IS NULL THEN "old" ELSE "differing"("new", "old") END;
  "is" jsonb := CASE WHEN "old" IS NULL THEN "new" ELSE "differing"("old", "new") END;
  "noted" uuid;
BEGIN
  INSERT INTO "RevisionRecord" ("recordId", "revisionNumber")
    SELECT DISTINCT "value"::uuid, "revision" FROM (
      SELECT "record"::text AS "value"
      UNION SELECT "row" ->> "column" FROM (VALUES ("old"), ("new")) AS "rows"("row"),
        unnest('{articleId,personId,otherId,speakerId,eventId,statementId}'::text[]) AS "column"
      UNION SELECT jsonb_array_elements_text("row" -> 'coSpeakerIds') FROM (VALUES ("old"), ("new")) AS "rows"("row")
      WHERE "row" ? 'coSpeakerIds'
    ) AS "touched" WHERE "value" IS NOT NULL
    ON CONFLICT DO NOTHING;
  INSERT INTO "Change" AS c
    ("revisionNumber", "table", "key", "recordType", "recordId", "derived", "before", "after")
    VALUES ("revision", "inTable", "rowKey", "type", "record", "isDerived", "was", "is")
    ON CONFLICT ("table", "key", "revisionNumber") DO UPDATE SET
      "before" = CASE
        WHEN c."before" IS NULL OR c."after" IS NULL THEN c."before"
        ELSE "was" || c."before"
      END,
      "after" = CASE
        WHEN "new" IS NULL THEN NULL
        WHEN c."after" IS NULL THEN "new"
        ELSE c."after" || "is"
      END
    RETURNING c."id", c."before", c."after" INTO "noted", "was", "is";
  IF "withoutCounts"("was") IS NOT DISTINCT FROM "withoutCounts"("is") THEN
    DELETE FROM "Change" WHERE "id" = "noted";
  END IF;
END $$;

-- Notifications list all speakers. PostgreSQL limits a notification to 8,000 bytes, so the number of statements in one
-- depends on the length of the longest.
CREATE OR REPLACE FUNCTION "notifyStatements"("change" text, "told" jsonb[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "longest" integer := (SELECT max(length("each"::text)) FROM unnest("told") AS "each");
  "most" integer := greatest(1, least(60, 7900 / ("longest" + 2)));
BEGIN
  IF cardinality("told") > 1000 THEN
    PERFORM pg_notify('statement_changed', '{"change":"MANY"}');
    RETURN;
  END IF;
  PERFORM pg_notify(
    'statement_changed',
    jsonb_build_object('change', "change", 'statements', to_jsonb("told"["first" : "first" + "most" - 1]))::text
  ) FROM generate_series(1, cardinality("told"), "most") AS "first";
END $$;

CREATE OR REPLACE FUNCTION "notifyNewStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('CREATED', (
    SELECT array_agg(jsonb_build_array("id", to_jsonb("speakerId" || "coSpeakerIds")) ORDER BY "articleId", "start")
    FROM "added"
  ));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "notifyChangedStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('UPDATED', (
    SELECT array_agg(jsonb_build_array("is"."id", to_jsonb(
        "is"."speakerId" || "is"."coSpeakerIds" || "was"."speakerId" || "was"."coSpeakerIds"
      )) ORDER BY "is"."articleId", "is"."start")
    FROM "updated" AS "is" JOIN "replaced" AS "was" USING ("id") WHERE "is"."version" <> "was"."version"
  ));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "notifyDeletedStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('DELETED', ARRAY[jsonb_build_array(
    OLD."id", to_jsonb(OLD."speakerId" || OLD."coSpeakerIds"), (
      SELECT coalesce(jsonb_agg("eventId"), '[]') FROM (
        SELECT "eventId" FROM "StatementEvent" WHERE "statementId" = OLD."id" LIMIT 60
      ) AS "links"
    )
  )]);
  RETURN OLD;
END $$;

CREATE OR REPLACE FUNCTION "notifyLinkedStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('UPDATED', (
    SELECT array_agg(jsonb_build_array(
      "id", to_jsonb("speakerId" || "coSpeakerIds"), jsonb_build_array("eventId")
    ) ORDER BY "id")
    FROM "links" JOIN "Statement" ON "id" = "statementId"
  ));
  RETURN NULL;
END $$;
