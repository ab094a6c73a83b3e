-- Tells every server that somebody may not be let in any more, so that what is open to them ends at once.
CREATE FUNCTION "notifyAccess"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('access_changed', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "Token_notify" AFTER UPDATE OF "revokedAt" OR DELETE ON "Token"
  FOR EACH ROW EXECUTE FUNCTION "notifyAccess"();

CREATE TRIGGER "Session_notify" AFTER DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION "notifyAccess"();
