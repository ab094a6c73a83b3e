-- The stance of the speaker toward the words of a statement. Existing statements get ASSERTS, because older extractors
-- did not determine it. A statement such as "denied that …" keeps this value until its article is extracted again with
-- `reextractArticle`, or an editor corrects it. `Statement.extractorVersion` tells which statements are affected.
-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('ASSERTS', 'DENIES', 'REJECTS', 'DOUBTS', 'ASKS', 'DEMANDS', 'ANNOUNCES', 'NOT_SAID');

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "stance" "Stance" NOT NULL DEFAULT 'ASSERTS';

-- CreateIndex
CREATE INDEX "Statement_stance_datedAt_id_idx" ON "Statement"("stance", "datedAt", "id");

-- An update of the stance increments the version, like an update of any other column that an editor can set.
DROP TRIGGER "Statement_version" ON "Statement";
CREATE TRIGGER "Statement_version" BEFORE UPDATE OF
  "speakerId", "containerId", "kind", "medium", "stance", "pattern", "attribution", "quoteSpans", "cueSpans",
  "speakerSpans", "frameSpans", "addresseeSpans", "saidOn", "saidPrecision", "confidence", "reviewState",
  "extractorVersion"
  ON "Statement" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();
