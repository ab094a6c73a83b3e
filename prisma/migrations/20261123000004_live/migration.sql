-- CreateEnum
CREATE TYPE "ImportJobState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ImportItemState" AS ENUM ('QUEUED', 'DONE', 'REFUSED', 'CANCELLED');

-- CreateTable
CREATE TABLE "ImportJob" (
    "id" UUID NOT NULL,
    "state" "ImportJobState" NOT NULL DEFAULT 'QUEUED',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "actor" TEXT NOT NULL,
    "tokenId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportJobItem" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "ImportItemState" NOT NULL DEFAULT 'QUEUED',
    "source" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "articleId" UUID,
    "code" TEXT,
    "reason" TEXT,
    "field" TEXT,

    CONSTRAINT "ImportJobItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImportJobItem_jobId_position_id_idx" ON "ImportJobItem"("jobId", "position", "id");

-- CreateIndex
CREATE INDEX "ImportJobItem_state_jobId_position_id_idx" ON "ImportJobItem"("state", "jobId", "position", "id");

-- AddForeignKey
ALTER TABLE "ImportJobItem" ADD CONSTRAINT "ImportJobItem_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "ImportJob"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Notifications. What is told of a statement is an array: its id, the people it is or was said by, and, where they
-- cannot be looked up any more, the events that it was about.

-- Tells of statements, at most 60 in one notification: PostgreSQL takes 8,000 bytes. Where one SQL statement changes
-- more than a thousand, the listeners had better read everything again.
CREATE FUNCTION "notifyStatements"("change" text, "told" jsonb[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("told") > 1000 THEN
    PERFORM pg_notify('statement_changed', '{"change":"MANY"}');
    RETURN;
  END IF;
  PERFORM pg_notify(
    'statement_changed',
    jsonb_build_object('change', "change", 'statements', to_jsonb("told"["first" : "first" + 59]))::text
  ) FROM generate_series(1, cardinality("told"), 60) AS "first";
END $$;

CREATE FUNCTION "notifyNewStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('CREATED', (
    SELECT array_agg(jsonb_build_array("id", jsonb_build_array("speakerId")) ORDER BY "articleId", "start") FROM "added"
  ));
  RETURN NULL;
END $$;

-- The version tells whether anything was changed that does not follow from other rows.
CREATE FUNCTION "notifyChangedStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('UPDATED', (
    SELECT array_agg(jsonb_build_array("is"."id", jsonb_build_array("is"."speakerId", "was"."speakerId"))
      ORDER BY "is"."articleId", "is"."start")
    FROM "updated" AS "is" JOIN "replaced" AS "was" USING ("id") WHERE "is"."version" <> "was"."version"
  ));
  RETURN NULL;
END $$;

-- Before each row, since its links to events go with it: one statement is told of at a time.
CREATE FUNCTION "notifyDeletedStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('DELETED', ARRAY[jsonb_build_array(OLD."id", jsonb_build_array(OLD."speakerId"), (
    SELECT coalesce(jsonb_agg("eventId"), '[]') FROM (
      SELECT "eventId" FROM "StatementEvent" WHERE "statementId" = OLD."id" LIMIT 60
    ) AS "links"
  ))]);
  RETURN OLD;
END $$;

-- A statement that was linked to an event, or is not any more. Where the statement is gone itself, that is told already.
CREATE FUNCTION "notifyLinkedStatements"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "notifyStatements"('UPDATED', (
    SELECT array_agg(jsonb_build_array("id", jsonb_build_array("speakerId"), jsonb_build_array("eventId")) ORDER BY "id")
    FROM "links" JOIN "Statement" ON "id" = "statementId"
  ));
  RETURN NULL;
END $$;

CREATE TRIGGER "Statement_notify_insert" AFTER INSERT ON "Statement"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "notifyNewStatements"();

CREATE TRIGGER "Statement_notify_update" AFTER UPDATE ON "Statement"
  REFERENCING OLD TABLE AS "replaced" NEW TABLE AS "updated" FOR EACH STATEMENT EXECUTE FUNCTION "notifyChangedStatements"();

CREATE TRIGGER "Statement_notify_delete" BEFORE DELETE ON "Statement"
  FOR EACH ROW EXECUTE FUNCTION "notifyDeletedStatement"();

-- An import links what is told of as new; it names no revision.
CREATE TRIGGER "StatementEvent_notify_insert" AFTER INSERT ON "StatementEvent"
  REFERENCING NEW TABLE AS "links" FOR EACH STATEMENT WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "notifyLinkedStatements"();

CREATE TRIGGER "StatementEvent_notify_delete" AFTER DELETE ON "StatementEvent"
  REFERENCING OLD TABLE AS "links" FOR EACH STATEMENT WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "notifyLinkedStatements"();

CREATE FUNCTION "notifyImportJob"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('import_job_changed', NEW."id"::text);
  RETURN NULL;
END $$;

CREATE TRIGGER "ImportJob_notify" AFTER INSERT OR UPDATE ON "ImportJob"
  FOR EACH ROW EXECUTE FUNCTION "notifyImportJob"();
