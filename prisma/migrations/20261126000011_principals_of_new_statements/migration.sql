-- Most speakers represent nobody. Their statements need no links to principals, so nothing is looked up for them.
CREATE OR REPLACE FUNCTION "linkPrincipals"("statements" uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality("statements") = 0 THEN
    RETURN;
  END IF;
  DELETE FROM "StatementPrincipal" WHERE "statementId" = ANY("statements");
  INSERT INTO "StatementPrincipal" ("statementId", "personId", "datedAt")
    SELECT l."statementId", p."representsId", l."datedAt"
    FROM "StatementSpeaker" l JOIN "Person" p ON p."id" = l."personId"
    WHERE l."statementId" = ANY("statements") AND p."representsId" IS NOT NULL
    ON CONFLICT DO NOTHING;
END $$;
