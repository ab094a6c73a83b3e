-- Whom a person speaks for, such as X for "a spokesman for X". Older extractors did not determine it, so existing people
-- represent nobody until their article is extracted again.
-- AlterTable
ALTER TABLE "Person" ADD COLUMN "representsId" UUID;

ALTER TABLE "Person" ADD CONSTRAINT "Person_representsId_check" CHECK ("representsId" <> "id");

-- CreateTable
CREATE TABLE "StatementPrincipal" (
    "statementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StatementPrincipal_pkey" PRIMARY KEY ("statementId","personId")
);

-- CreateIndex
CREATE INDEX "StatementPrincipal_personId_datedAt_statementId_idx" ON "StatementPrincipal"("personId", "datedAt", "statementId");

-- CreateIndex
CREATE INDEX "Person_representsId_statementCount_id_idx" ON "Person"("representsId", "statementCount", "id");

-- CreateIndex
CREATE INDEX "Person_representsId_sortName_id_idx" ON "Person"("representsId", "sortName", "id");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_representsId_fkey" FOREIGN KEY ("representsId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StatementPrincipal" ADD CONSTRAINT "StatementPrincipal_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "StatementPrincipal" ADD CONSTRAINT "StatementPrincipal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- The links between statements and the people whom their speakers represent follow from the links to the speakers.
CREATE FUNCTION "linkPrincipals"("statements" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "StatementPrincipal" WHERE "statementId" = ANY("statements");
  INSERT INTO "StatementPrincipal" ("statementId", "personId", "datedAt")
    SELECT l."statementId", p."representsId", l."datedAt"
    FROM "StatementSpeaker" l JOIN "Person" p ON p."id" = l."personId"
    WHERE l."statementId" = ANY("statements") AND p."representsId" IS NOT NULL
    ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION "linkPrincipalsOfSpeakers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "linkPrincipals"(ARRAY(
    SELECT DISTINCT l."statementId" FROM "added" l JOIN "Person" p ON p."id" = l."personId"
    WHERE p."representsId" IS NOT NULL
  ));
  RETURN NULL;
END $$;

CREATE TRIGGER "StatementSpeaker_principals_insert" AFTER INSERT ON "StatementSpeaker"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "linkPrincipalsOfSpeakers"();

CREATE FUNCTION "unlinkPrincipalsOfSpeakers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "linkPrincipals"(ARRAY(
    SELECT DISTINCT "statementId" FROM "removed" JOIN "StatementPrincipal" USING ("statementId")
  ));
  RETURN NULL;
END $$;

CREATE TRIGGER "StatementSpeaker_principals_delete" AFTER DELETE ON "StatementSpeaker"
  REFERENCING OLD TABLE AS "removed" FOR EACH STATEMENT EXECUTE FUNCTION "unlinkPrincipalsOfSpeakers"();

CREATE FUNCTION "linkPrincipalsOfPerson"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "linkPrincipals"(ARRAY(SELECT "statementId" FROM "StatementSpeaker" WHERE "personId" = NEW."id"));
  RETURN NULL;
END $$;

-- An undo restores a person after the statements.
CREATE TRIGGER "Person_principals_insert" AFTER INSERT ON "Person"
  FOR EACH ROW WHEN (NEW."representsId" IS NOT NULL) EXECUTE FUNCTION "linkPrincipalsOfPerson"();

CREATE TRIGGER "Person_principals_update" AFTER UPDATE ON "Person"
  FOR EACH ROW WHEN (OLD."representsId" IS DISTINCT FROM NEW."representsId")
  EXECUTE FUNCTION "linkPrincipalsOfPerson"();

-- An update of the represented person increments the version.
DROP TRIGGER "Person_version" ON "Person";
CREATE TRIGGER "Person_version" BEFORE UPDATE OF "name", "kind", "named", "gender", "wikidataId", "representsId"
  ON "Person" FOR EACH ROW EXECUTE FUNCTION "raiseVersion"();

-- A change of whom a person represents also belongs to the history of the represented person.
CREATE OR REPLACE FUNCTION "noteChange"(
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
        unnest('{articleId,personId,otherId,speakerId,eventId,statementId,representsId}'::text[]) AS "column"
      UNION SELECT jsonb_array_elements_text("row" -> "column") FROM (VALUES ("old"), ("new")) AS "rows"("row"),
        unnest('{coSpeakerIds,reporterIds}'::text[]) AS "column"
      WHERE "row" ? "column"
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
