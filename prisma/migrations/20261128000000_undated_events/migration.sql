-- Events without a date are sorted by the date of the first report. Before, the date was that of the article that was
-- imported first, or the time of its import if that article has no date.
-- If the date of the first report is unknown too, the event comes last in both directions: in lists with the newest
-- events first, sorted by `datedAt`, and in lists with the oldest events first, sorted by `oldestAt`.
UPDATE "Event" e SET "datedAt" = d."datedAt"
FROM (
  SELECT e."id", coalesce(min(a."publishedAt"), '0001-01-01 00:00:00+00'::timestamptz) AS "datedAt"
  FROM "Event" e LEFT JOIN "ArticleEvent" x ON x."eventId" = e."id" LEFT JOIN "Article" a ON a."id" = x."articleId"
  WHERE e."startsOn" IS NULL GROUP BY e."id"
) AS d
WHERE d."id" = e."id" AND d."datedAt" <> e."datedAt";

UPDATE "EventParticipant" p SET "datedAt" = e."datedAt" FROM "Event" e
WHERE e."id" = p."eventId" AND p."datedAt" <> e."datedAt";

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "EventParticipant" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;

UPDATE "Event" SET "oldestAt" = "datedAt" WHERE "datedAt" <> '0001-01-01 00:00:00+00'::timestamptz;
UPDATE "EventParticipant" SET "oldestAt" = "datedAt" WHERE "datedAt" <> '0001-01-01 00:00:00+00'::timestamptz;

CREATE FUNCTION "fillOldestAt"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."oldestAt" := coalesce(
    nullif(NEW."datedAt", '0001-01-01 00:00:00+00'::timestamptz),
    '9999-12-31 23:59:59.999+00'::timestamptz
  );
  RETURN NEW;
END $$;

CREATE TRIGGER "Event_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "Event" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "EventParticipant_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "EventParticipant" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

-- CreateIndex
CREATE INDEX "Event_oldestAt_id_idx" ON "Event"("oldestAt", "id");

-- CreateIndex
CREATE INDEX "Event_kind_oldestAt_id_idx" ON "Event"("kind", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Event_status_oldestAt_id_idx" ON "Event"("status", "oldestAt", "id");

-- The parts of an event are only listed with the oldest first.
-- DropIndex
DROP INDEX "Event_parentId_datedAt_id_idx";

-- CreateIndex
CREATE INDEX "Event_parentId_oldestAt_id_idx" ON "Event"("parentId", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "EventParticipant_personId_oldestAt_eventId_idx" ON "EventParticipant"("personId", "oldestAt", "eventId");
