-- Stories: each article has a main event, events have parts, and articles about the same news share the root of this tree.
-- Older extractors determined neither. Existing events keep their lemma as `sense` and have the kind OTHER, and existing
-- articles have no main event, until their articles are extracted again.
-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('MEETING', 'SIGNING', 'ELECTION', 'ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'ARREST', 'TRIAL', 'APPOINTMENT', 'DEATH', 'PROTEST', 'DEAL', 'SPORT', 'STRIKE', 'LAUNCH', 'END', 'ANNOUNCEMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "EventLink" AS ENUM ('MAIN', 'MENTIONED');

-- AlterEnum
ALTER TYPE "EventStatus" ADD VALUE 'CANCELLED';

-- AlterTable
ALTER TABLE "Event" RENAME COLUMN "type" TO "sense";
ALTER INDEX "Event_type_startPrecision_startsOn_idx" RENAME TO "Event_sense_startPrecision_startsOn_idx";
ALTER TABLE "Event"
  ADD COLUMN "kind" "EventKind" NOT NULL DEFAULT 'OTHER',
  ADD COLUMN "parentId" UUID,
  ADD COLUMN "telling" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "listed" BOOLEAN NOT NULL DEFAULT true,
  ADD CONSTRAINT "Event_parentId_check" CHECK ("parentId" <> "id");

-- AlterTable
ALTER TABLE "Article"
  ADD COLUMN "mainEventId" UUID,
  ADD COLUMN "storyTerms" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "storyKinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "storyWeights" REAL[] DEFAULT ARRAY[]::REAL[];

-- AlterTable
ALTER TABLE "StatementEvent"
  ADD COLUMN "link" "EventLink" NOT NULL DEFAULT 'MENTIONED',
  ADD COLUMN "confidence" DOUBLE PRECISION,
  ADD CONSTRAINT "StatementEvent_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);

-- CreateIndex
CREATE INDEX "Article_mainEventId_datedAt_id_idx" ON "Article"("mainEventId", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Article_storyTerms_idx" ON "Article" USING GIN ("storyTerms");

-- CreateIndex
CREATE INDEX "Event_kind_datedAt_id_idx" ON "Event"("kind", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Event_parentId_datedAt_id_idx" ON "Event"("parentId", "datedAt", "id");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_mainEventId_fkey" FOREIGN KEY ("mainEventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- Recorded changes name the column by its new name.
UPDATE "Change" SET
  "before" = CASE WHEN "before" ? 'type' THEN "before" - 'type' || jsonb_build_object('sense', "before" -> 'type') ELSE "before" END,
  "after" = CASE WHEN "after" ? 'type' THEN "after" - 'type' || jsonb_build_object('sense', "after" -> 'type') ELSE "after" END
WHERE "table" = 'Event' AND ("before" ? 'type' OR "after" ? 'type');

-- Updates of the new columns increment the version. `listed` is derived.
DROP TRIGGER "Event_version" ON "Event";
CREATE TRIGGER "Event_version" BEFORE UPDATE OF
  "title", "kind", "startsOn", "startPrecision", "endsOn", "endPrecision", "dateText", "place", "status", "parentId"
  ON "Event" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

DROP TRIGGER "Article_version" ON "Article";
CREATE TRIGGER "Article_version" BEFORE UPDATE OF
  "title", "url", "outlet", "author", "language", "publishedAt", "publishedDayOnly", "body", "extractorVersion", "mainEventId"
  ON "Article" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

-- A change of the event that an event is a part of also belongs to the history of the whole.
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
        unnest('{articleId,personId,otherId,speakerId,eventId,statementId,representsId,parentId,mainEventId}'::text[]) AS "column"
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
