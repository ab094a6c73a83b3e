-- Suggestions of two kinds: those that are there are about people.
ALTER TABLE "MergeSuggestion" RENAME TO "PersonMergeSuggestion";
ALTER TABLE "PersonMergeSuggestion" RENAME CONSTRAINT "MergeSuggestion_pkey" TO "PersonMergeSuggestion_pkey";
ALTER TABLE "PersonMergeSuggestion" RENAME CONSTRAINT "MergeSuggestion_personId_fkey" TO "PersonMergeSuggestion_personId_fkey";
ALTER TABLE "PersonMergeSuggestion" RENAME CONSTRAINT "MergeSuggestion_otherId_fkey" TO "PersonMergeSuggestion_otherId_fkey";
ALTER TABLE "PersonMergeSuggestion" RENAME CONSTRAINT "MergeSuggestion_score_check" TO "PersonMergeSuggestion_score_check";
ALTER TABLE "PersonMergeSuggestion" RENAME CONSTRAINT "MergeSuggestion_pair_check" TO "PersonMergeSuggestion_pair_check";
ALTER INDEX "MergeSuggestion_otherId_idx" RENAME TO "PersonMergeSuggestion_otherId_idx";
ALTER INDEX "MergeSuggestion_personId_score_id_idx" RENAME TO "PersonMergeSuggestion_personId_score_id_idx";
ALTER INDEX "MergeSuggestion_personId_otherId_key" RENAME TO "PersonMergeSuggestion_personId_otherId_key";
ALTER INDEX "MergeSuggestion_dismissed_score_id_idx" RENAME TO "PersonMergeSuggestion_dismissed_score_id_idx";
ALTER TRIGGER "MergeSuggestion_record" ON "PersonMergeSuggestion" RENAME TO "PersonMergeSuggestion_record";
UPDATE "Change" SET "table" = 'PersonMergeSuggestion' WHERE "table" = 'MergeSuggestion';

-- CreateTable
CREATE TABLE "EventMergeSuggestion" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "dismissed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "EventMergeSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventMergeSuggestion_otherId_idx" ON "EventMergeSuggestion"("otherId");

-- CreateIndex
CREATE INDEX "EventMergeSuggestion_eventId_score_id_idx" ON "EventMergeSuggestion"("eventId", "score", "id");

-- CreateIndex
CREATE INDEX "EventMergeSuggestion_dismissed_score_id_idx" ON "EventMergeSuggestion"("dismissed", "score", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EventMergeSuggestion_eventId_otherId_key" ON "EventMergeSuggestion"("eventId", "otherId");

-- AddForeignKey
ALTER TABLE "EventMergeSuggestion" ADD CONSTRAINT "EventMergeSuggestion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMergeSuggestion" ADD CONSTRAINT "EventMergeSuggestion_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "EventMergeSuggestion"
  ADD CONSTRAINT "EventMergeSuggestion_score_check" CHECK ("score" BETWEEN 0 AND 1),
  ADD CONSTRAINT "EventMergeSuggestion_pair_check" CHECK ("eventId" <> "otherId");

CREATE TRIGGER "EventMergeSuggestion_record" AFTER INSERT OR UPDATE OR DELETE ON "EventMergeSuggestion"
  FOR EACH ROW WHEN (current_setting('wortlaut.revision', true) <> '')
  EXECUTE FUNCTION "recordChange"('EVENT', 'eventId', '{id}', 'false');

-- Events that an article's may be are looked up by kind, precision and date.
-- DropIndex
DROP INDEX "Event_type_startsOn_idx";

-- CreateIndex
CREATE INDEX "Event_type_startPrecision_startsOn_idx" ON "Event"("type", "startPrecision", "startsOn");
