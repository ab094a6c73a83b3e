-- CreateIndex
CREATE INDEX "Person_named_sortName_id_idx" ON "Person"("named", "sortName", "id");

-- CreateIndex
CREATE INDEX "Person_named_statementCount_id_idx" ON "Person"("named", "statementCount", "id");
