-- Finds the articles that another version of the extractor processed.
-- CreateIndex
CREATE INDEX "Article_extractorVersion_language_datedAt_id_idx" ON "Article"("extractorVersion", "language", "datedAt", "id");
