-- AlterEnum
ALTER TYPE "Pattern" ADD VALUE 'MARKED';

-- AlterEnum
ALTER TYPE "Attribution" ADD VALUE 'ASSIGNED' BEFORE 'NONE';

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('ARTICLE', 'PERSON', 'EVENT', 'STATEMENT');

-- CreateEnum
CREATE TYPE "RevisionAction" AS ENUM ('IMPORT_ARTICLE', 'UPDATE_ARTICLE', 'REEXTRACT_ARTICLE', 'DELETE_ARTICLE', 'CREATE_STATEMENT', 'UPDATE_STATEMENT', 'CONFIRM_STATEMENT', 'REJECT_STATEMENT', 'DELETE_STATEMENT', 'LINK_EVENT', 'UNLINK_EVENT', 'CREATE_PERSON', 'UPDATE_PERSON', 'DELETE_PERSON', 'MERGE_PEOPLE', 'SPLIT_PERSON', 'DISMISS_SUGGESTION', 'CREATE_EVENT', 'UPDATE_EVENT', 'DELETE_EVENT', 'MERGE_EVENTS', 'SPLIT_EVENT', 'UNDO');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Person" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Event" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Statement" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "NameVariant" ADD COLUMN "given" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "MergeSuggestion" ADD COLUMN "dismissed" BOOLEAN NOT NULL DEFAULT false;

-- A name that a person gave may be printed nowhere.
ALTER TABLE "NameVariant" DROP CONSTRAINT "NameVariant_count_check";
ALTER TABLE "NameVariant" ADD CONSTRAINT "NameVariant_count_check" CHECK ("count" >= 0);

-- An undo writes rows back in an order in which some point at others that are not there yet.
DO $$
DECLARE
  "key" record;
BEGIN
  FOR "key" IN
    SELECT "conrelid"::regclass AS "table", "conname" FROM pg_constraint
    WHERE "contype" = 'f' AND "connamespace" = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', "key"."table", "key"."conname");
  END LOOP;
END $$;

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "tokenId" UUID,
    "action" "RevisionAction" NOT NULL,
    "comment" TEXT,
    "undoOfId" UUID,
    "undoneById" UUID,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "revisionNumber" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "key" JSONB NOT NULL,
    "recordType" "RecordType" NOT NULL,
    "recordId" UUID NOT NULL,
    "derived" BOOLEAN NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionRecord" (
    "recordId" UUID NOT NULL,
    "revisionNumber" INTEGER NOT NULL,

    CONSTRAINT "RevisionRecord_pkey" PRIMARY KEY ("recordId","revisionNumber")
);

-- CreateTable
CREATE TABLE "ClientMutation" (
    "actor" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClientMutation_pkey" PRIMARY KEY ("actor","id")
);

-- CreateIndex
CREATE INDEX "MergeSuggestion_dismissed_score_id_idx" ON "MergeSuggestion"("dismissed", "score", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_number_key" ON "Revision"("number");

-- CreateIndex
CREATE INDEX "Revision_number_id_idx" ON "Revision"("number", "id");

-- CreateIndex
CREATE INDEX "Revision_undoOfId_idx" ON "Revision"("undoOfId");

-- CreateIndex
CREATE INDEX "Revision_undoneById_idx" ON "Revision"("undoneById");

-- CreateIndex
CREATE INDEX "Change_recordId_revisionNumber_idx" ON "Change"("recordId", "revisionNumber");

-- CreateIndex
CREATE INDEX "Change_revisionNumber_derived_table_id_idx" ON "Change"("revisionNumber", "derived", "table", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Change_table_key_revisionNumber_key" ON "Change"("table", "key", "revisionNumber");

-- CreateIndex
CREATE INDEX "RevisionRecord_revisionNumber_idx" ON "RevisionRecord"("revisionNumber");

-- CreateIndex
CREATE INDEX "ClientMutation_at_idx" ON "ClientMutation"("at");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_undoOfId_fkey" FOREIGN KEY ("undoOfId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_revisionNumber_fkey" FOREIGN KEY ("revisionNumber") REFERENCES "Revision"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionRecord" ADD CONSTRAINT "RevisionRecord_revisionNumber_fkey" FOREIGN KEY ("revisionNumber") REFERENCES "Revision"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- The imports of the articles that are here already.
INSERT INTO "Revision" ("id", "at", "actor", "action")
  SELECT "id", "retrievedAt", 'anonymous', 'IMPORT_ARTICLE' FROM "Article" ORDER BY "retrievedAt", "id";
INSERT INTO "RevisionRecord" ("recordId", "revisionNumber") SELECT "id", "number" FROM "Revision";

-- The columns that no revision is about: counts of other rows, and the version itself.
CREATE FUNCTION "withoutCounts"("row" jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "row" - '{search,version,statementCount}'::text[];

-- Versions: raised by whatever changes a column that an editor can see and that does not follow from other rows.
CREATE FUNCTION "raiseVersion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF "withoutCounts"(to_jsonb(OLD)) <> "withoutCounts"(to_jsonb(NEW)) THEN
    NEW."version" := OLD."version" + 1;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Article_version" BEFORE UPDATE OF
  "title", "url", "outlet", "author", "language", "publishedAt", "publishedDayOnly", "body", "extractorVersion"
  ON "Article" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

CREATE TRIGGER "Person_version" BEFORE UPDATE OF "name", "kind", "named", "gender", "wikidataId"
  ON "Person" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

CREATE TRIGGER "Event_version" BEFORE UPDATE OF
  "title", "type", "startsOn", "startPrecision", "endsOn", "endPrecision", "dateText", "place", "status"
  ON "Event" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

CREATE TRIGGER "Statement_version" BEFORE UPDATE OF
  "speakerId", "containerId", "kind", "medium", "pattern", "attribution", "quoteSpans", "cueSpans", "speakerSpans",
  "frameSpans", "addresseeSpans", "saidOn", "saidPrecision", "confidence", "reviewState", "extractorVersion"
  ON "Statement" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

-- The members of `new` that are others in `old`.
CREATE FUNCTION "differing"("old" jsonb, "new" jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT jsonb_object_agg("key", "value") FROM jsonb_each("new") WHERE "value" IS DISTINCT FROM "old" -> "key");

-- The members of a row that make up its key.
CREATE FUNCTION "keyOf"("row" jsonb, "columns" text[]) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT jsonb_object_agg("column", "row" -> "column") FROM unnest("columns") AS "column");

-- Notes what the running revision did to one row. A row is noted once, from what it was at first to what it is at last.
CREATE FUNCTION "noteChange"(
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

-- Arguments: the type of the record that a row belongs to, the column with its id, the columns of the key, and whether
-- the table follows from others.
CREATE FUNCTION "recordChange"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "revision" integer := current_setting('wortlaut.revision');
  "type" "RecordType" := TG_ARGV[0];
  "columns" text[] := TG_ARGV[2];
  "isDerived" boolean := TG_ARGV[3];
  "was" jsonb;
  "is" jsonb;
  "wasKey" jsonb;
  "isKey" jsonb;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    "was" := to_jsonb(OLD) - 'search';
    "wasKey" := "keyOf"("was", "columns");
  END IF;
  IF TG_OP <> 'DELETE' THEN
    "is" := to_jsonb(NEW) - 'search';
    "isKey" := "keyOf"("is", "columns");
  END IF;
  IF "withoutCounts"("was") = "withoutCounts"("is") THEN
    RETURN NULL;
  END IF;
  IF "wasKey" = "isKey" THEN
    PERFORM "noteChange"(
      "revision", TG_TABLE_NAME, "wasKey", "type", ("is" ->> TG_ARGV[1])::uuid, "isDerived", "was", "is"
    );
    RETURN NULL;
  END IF;
  IF "was" IS NOT NULL THEN
    PERFORM "noteChange"(
      "revision", TG_TABLE_NAME, "wasKey", "type", ("was" ->> TG_ARGV[1])::uuid, "isDerived", "was", NULL
    );
  END IF;
  IF "is" IS NOT NULL THEN
    PERFORM "noteChange"(
      "revision", TG_TABLE_NAME, "isKey", "type", ("is" ->> TG_ARGV[1])::uuid, "isDerived", NULL, "is"
    );
  END IF;
  RETURN NULL;
END $$;

-- Every change is recorded while a transaction has named its revision; an import names none.
CREATE TRIGGER "Article_record" AFTER INSERT OR UPDATE OR DELETE ON "Article"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('ARTICLE', 'id', '{id}', 'false');

CREATE TRIGGER "Person_record" AFTER INSERT OR UPDATE OR DELETE ON "Person"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'id', '{id}', 'false');

CREATE TRIGGER "NameVariant_record" AFTER INSERT OR UPDATE OR DELETE ON "NameVariant"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{id}', 'true');

CREATE TRIGGER "NameKey_record" AFTER INSERT OR UPDATE OR DELETE ON "NameKey"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{key,personId}', 'true');

CREATE TRIGGER "PersonRole_record" AFTER INSERT OR UPDATE OR DELETE ON "PersonRole"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{id}', 'false');

CREATE TRIGGER "ArticlePerson_record" AFTER INSERT OR UPDATE OR DELETE ON "ArticlePerson"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{articleId,personId}', 'true');

CREATE TRIGGER "Mention_record" AFTER INSERT OR UPDATE OR DELETE ON "Mention"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{id}', 'false');

CREATE TRIGGER "MergeSuggestion_record" AFTER INSERT OR UPDATE OR DELETE ON "MergeSuggestion"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('PERSON', 'personId', '{id}', 'false');

CREATE TRIGGER "Event_record" AFTER INSERT OR UPDATE OR DELETE ON "Event"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('EVENT', 'id', '{id}', 'false');

CREATE TRIGGER "EventMention_record" AFTER INSERT OR UPDATE OR DELETE ON "EventMention"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('EVENT', 'eventId', '{id}', 'false');

CREATE TRIGGER "ArticleEvent_record" AFTER INSERT OR UPDATE OR DELETE ON "ArticleEvent"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('EVENT', 'eventId', '{articleId,eventId}', 'true');

CREATE TRIGGER "EventParticipant_record" AFTER INSERT OR UPDATE OR DELETE ON "EventParticipant"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('EVENT', 'eventId', '{eventId,personId}', 'false');

CREATE TRIGGER "Statement_record" AFTER INSERT OR UPDATE OR DELETE ON "Statement"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('STATEMENT', 'id', '{id}', 'false');

CREATE TRIGGER "StatementEvent_record" AFTER INSERT OR UPDATE OR DELETE ON "StatementEvent"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('STATEMENT', 'statementId', '{eventId,statementId}', 'false');
