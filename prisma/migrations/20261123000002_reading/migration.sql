-- CreateIndex
CREATE INDEX "Mention_personId_text_id_idx" ON "Mention"("personId", "text", "id");
