-- Who passed a statement on to the article, such as the agency in "AFP reports that X said …". Older extractors did not
-- determine it, so existing statements have no reporters until their article is extracted again.
-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "reporterIds" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "StatementReporter" (
    "statementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StatementReporter_pkey" PRIMARY KEY ("statementId","personId")
);

-- CreateIndex
CREATE INDEX "StatementReporter_personId_datedAt_statementId_idx" ON "StatementReporter"("personId", "datedAt", "statementId");

-- AddForeignKey
ALTER TABLE "StatementReporter" ADD CONSTRAINT "StatementReporter_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StatementReporter" ADD CONSTRAINT "StatementReporter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- The links to reporters follow from the statements, like the links to speakers.
CREATE FUNCTION "addReporters"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "StatementReporter" ("statementId", "personId", "position", "datedAt")
    SELECT s."id", p."id", p."number" - 1, s."datedAt"
    FROM "added" s, unnest(s."reporterIds") WITH ORDINALITY AS p("id", "number")
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION "replaceReporters"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "changed" uuid[] := ARRAY(
    SELECT "is"."id" FROM "updated" "is" JOIN "replaced" "was" USING ("id")
    WHERE "is"."reporterIds" IS DISTINCT FROM "was"."reporterIds"
      OR "is"."datedAt" IS DISTINCT FROM "was"."datedAt" AND cardinality("is"."reporterIds") > 0
  );
BEGIN
  IF cardinality("changed") = 0 THEN
    RETURN NULL;
  END IF;
  DELETE FROM "StatementReporter" WHERE "statementId" = ANY("changed");
  INSERT INTO "StatementReporter" ("statementId", "personId", "position", "datedAt")
    SELECT s."id", p."id", p."number" - 1, s."datedAt"
    FROM "updated" s, unnest(s."reporterIds") WITH ORDINALITY AS p("id", "number")
    WHERE s."id" = ANY("changed")
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "Statement_reporters_insert" AFTER INSERT ON "Statement"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "addReporters"();

CREATE TRIGGER "Statement_reporters_update" AFTER UPDATE ON "Statement"
  REFERENCING OLD TABLE AS "replaced" NEW TABLE AS "updated" FOR EACH STATEMENT EXECUTE FUNCTION "replaceReporters"();

-- A person who is deleted no longer reports statements.
CREATE FUNCTION "removeReporter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Statement" SET "reporterIds" = array_remove("reporterIds", OLD."id")
  WHERE "id" IN (SELECT "statementId" FROM "StatementReporter" WHERE "personId" = OLD."id");
  RETURN OLD;
END $$;

CREATE TRIGGER "Person_reporter_delete" BEFORE DELETE ON "Person"
  FOR EACH ROW EXECUTE FUNCTION "removeReporter"();

-- An update of the reporters increments the version.
DROP TRIGGER "Statement_version" ON "Statement";
CREATE TRIGGER "Statement_version" BEFORE UPDATE OF
  "speakerId", "coSpeakerIds", "reporterIds", "containerId", "kind", "medium", "stance", "pattern", "attribution",
  "quoteSpans", "cueSpans", "speakerSpans", "frameSpans", "addresseeSpans", "saidOn", "saidPrecision", "confidence",
  "reviewState", "extractorVersion"
  ON "Statement" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

-- A change of a statement also belongs to the histories of its reporters.
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
      UNION SELECT jsonb_array_elements_text("row" -> "column") FROM (VALUES ("old"), ("new")) AS "rows"("row"),
        unnest('{coSpeakerIds,reporterIds}'::text[]) AS "column"
      WHERE "row" ? "column"
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
