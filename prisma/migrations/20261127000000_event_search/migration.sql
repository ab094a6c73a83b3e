-- Events are found by their titles in all languages: their own and those that articles give them.
-- The column has the same type, but a trigger fills it, because a generated column cannot read other tables.
ALTER TABLE "Event" DROP COLUMN "search";
ALTER TABLE "Event" ADD COLUMN "search" tsvector;

-- Arguments: the ID, the title and the place of an event.
CREATE FUNCTION "eventSearch"(uuid, text, text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('pg_catalog.german'::regconfig, "all") || to_tsvector('pg_catalog.english'::regconfig, "all")
  FROM (
    SELECT concat_ws(' ', $2, $3, string_agg(DISTINCT "mainEventTitle", ' ')) AS "all"
    FROM "Article" WHERE "mainEventId" = $1
  ) AS "titles"
$$;

CREATE FUNCTION "fillEventSearch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search" := "eventSearch"(NEW."id", NEW."title", NEW."place");
  RETURN NEW;
END $$;

CREATE TRIGGER "Event_search" BEFORE INSERT OR UPDATE OF "title", "place"
  ON "Event" FOR EACH ROW EXECUTE FUNCTION "fillEventSearch"();

-- The articles whose main event is the event give it titles.
CREATE FUNCTION "refillEventSearch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD."mainEventId", OLD."mainEventTitle") IS NOT DISTINCT FROM (NEW."mainEventId", NEW."mainEventTitle") THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD."mainEventId" IS NOT NULL THEN
    UPDATE "Event" SET "search" = "eventSearch"("id", "title", "place") WHERE "id" = OLD."mainEventId";
  END IF;
  -- A new event usually has the title of its first article.
  IF TG_OP <> 'DELETE' AND NEW."mainEventId" IS NOT NULL AND NEW."mainEventTitle" IS NOT NULL THEN
    UPDATE "Event" SET "search" = "eventSearch"("id", "title", "place")
    WHERE "id" = NEW."mainEventId" AND "title" <> NEW."mainEventTitle";
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Article_event_search" AFTER INSERT OR DELETE OR UPDATE OF "mainEventId", "mainEventTitle"
  ON "Article" FOR EACH ROW EXECUTE FUNCTION "refillEventSearch"();

UPDATE "Event" SET "search" = "eventSearch"("id", "title", "place");

-- CreateIndex
CREATE INDEX "Event_search_idx" ON "Event" USING GIN ("search");
