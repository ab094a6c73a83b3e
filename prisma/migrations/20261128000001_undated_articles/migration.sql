-- Articles without a publication date come last in both directions of lists by date, and so do their statements. Before,
-- they were sorted by the time of their import. The columns are the same as those of events: lists with the newest
-- records first are sorted by `datedAt`, and lists with the oldest records first by `oldestAt`.
-- AlterTable
ALTER TABLE "Article" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "Statement" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "StatementSpeaker" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "StatementReporter" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "StatementPrincipal" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;
ALTER TABLE "StatementEvent" ADD COLUMN "oldestAt" TIMESTAMPTZ(3) NOT NULL DEFAULT '9999-12-31 23:59:59.999+00'::timestamptz;

CREATE TRIGGER "Article_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "Article" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "Statement_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "Statement" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "StatementSpeaker_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "StatementSpeaker" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "StatementReporter_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "StatementReporter" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "StatementPrincipal_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "StatementPrincipal" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

CREATE TRIGGER "StatementEvent_oldestAt" BEFORE INSERT OR UPDATE OF "datedAt", "oldestAt"
  ON "StatementEvent" FOR EACH ROW EXECUTE FUNCTION "fillOldestAt"();

-- The triggers above fill `oldestAt` in each updated row. Other triggers copy the new dates of statements to the tables
-- that link them to people.
UPDATE "Article" SET "datedAt" = coalesce("publishedAt", '0001-01-01 00:00:00+00'::timestamptz);
UPDATE "Statement" s SET "datedAt" = a."datedAt" FROM "Article" a WHERE a."id" = s."articleId";
UPDATE "StatementEvent" e SET "datedAt" = s."datedAt" FROM "Statement" s WHERE s."id" = e."statementId";
UPDATE "StatementSpeaker" SET "oldestAt" = "datedAt" WHERE "datedAt" <> '0001-01-01 00:00:00+00'::timestamptz;
UPDATE "StatementReporter" SET "oldestAt" = "datedAt" WHERE "datedAt" <> '0001-01-01 00:00:00+00'::timestamptz;
UPDATE "StatementPrincipal" SET "oldestAt" = "datedAt" WHERE "datedAt" <> '0001-01-01 00:00:00+00'::timestamptz;
UPDATE "ArticlePerson" l SET "datedAt" = a."datedAt" FROM "Article" a WHERE a."id" = l."articleId" AND l."datedAt" <> a."datedAt";
UPDATE "ArticleEvent" l SET "datedAt" = a."datedAt" FROM "Article" a WHERE a."id" = l."articleId" AND l."datedAt" <> a."datedAt";

-- CreateIndex
CREATE INDEX "Article_oldestAt_id_idx" ON "Article"("oldestAt", "id");

-- CreateIndex
CREATE INDEX "Article_outlet_oldestAt_id_idx" ON "Article"("outlet", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Article_language_oldestAt_id_idx" ON "Article"("language", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Article_extractorVersion_language_oldestAt_id_idx" ON "Article"("extractorVersion", "language", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_oldestAt_id_idx" ON "Statement"("oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_outlet_oldestAt_id_idx" ON "Statement"("outlet", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_language_oldestAt_id_idx" ON "Statement"("language", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_kind_oldestAt_id_idx" ON "Statement"("kind", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_medium_oldestAt_id_idx" ON "Statement"("medium", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_stance_oldestAt_id_idx" ON "Statement"("stance", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "Statement_reviewState_oldestAt_id_idx" ON "Statement"("reviewState", "oldestAt", "id");

-- CreateIndex
CREATE INDEX "StatementSpeaker_personId_oldestAt_statementId_idx" ON "StatementSpeaker"("personId", "oldestAt", "statementId");

-- CreateIndex
CREATE INDEX "StatementReporter_personId_oldestAt_statementId_idx" ON "StatementReporter"("personId", "oldestAt", "statementId");

-- CreateIndex
CREATE INDEX "StatementPrincipal_personId_oldestAt_statementId_idx" ON "StatementPrincipal"("personId", "oldestAt", "statementId");

-- CreateIndex
CREATE INDEX "StatementEvent_eventId_oldestAt_statementId_idx" ON "StatementEvent"("eventId", "oldestAt", "statementId");
