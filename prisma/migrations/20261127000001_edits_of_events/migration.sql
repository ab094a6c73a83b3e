-- An undo restores suggestions before the event that they refer to.
ALTER TABLE "EventMergeSuggestion" ALTER CONSTRAINT "EventMergeSuggestion_eventId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "EventMergeSuggestion" ALTER CONSTRAINT "EventMergeSuggestion_otherId_fkey" DEFERRABLE INITIALLY IMMEDIATE;

-- An article that is extracted again must not bring back the events that editors have deleted.
-- CreateIndex
CREATE INDEX "Revision_action_number_idx" ON "Revision"("action", "number");
