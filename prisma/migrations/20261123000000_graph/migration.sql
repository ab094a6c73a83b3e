-- Trigrams carry the search for a part of a name. A trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Flat spans [start, end, start, end …]: whole pairs, each start before its end, in order, without overlap.
CREATE FUNCTION "validSpans"(spans integer[]) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN cardinality(spans) % 2 = 0
    AND NOT EXISTS (
      SELECT 1 FROM generate_subscripts(spans, 1) AS i
      WHERE spans[i] IS NULL
        OR spans[i] < 0
        OR (i > 1 AND CASE WHEN i % 2 = 0 THEN spans[i] <= spans[i - 1] ELSE spans[i] < spans[i - 1] END)
    );

-- The dictionary of the full-text search for a BCP 47 language.
CREATE FUNCTION "searchConfig"(language text) RETURNS regconfig
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE split_part(lower(language), '-', 1)
    WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END;

-- CreateEnum
CREATE TYPE "SourceFormat" AS ENUM ('TEXT', 'HTML', 'JSON');

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('INDIVIDUAL', 'GROUP', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'ABOUT');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('PAST', 'PLANNED');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('DIRECT', 'INDIRECT', 'FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT', 'REPORTED');

-- CreateEnum
CREATE TYPE "Medium" AS ENUM ('SPEECH', 'WRITING', 'THOUGHT', 'SPEECH_WRITING', 'SPEECH_THOUGHT', 'THOUGHT_WRITING');

-- CreateEnum
CREATE TYPE "Pattern" AS ENUM ('QUOTATION_MARKS', 'CUE_CLAUSE', 'SOURCE_PHRASE', 'COLON', 'SUBJUNCTIVE', 'REPORT', 'LEARNED');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('NAME', 'ROLE', 'PRONOUN', 'CARRIED', 'NONE');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('EXTRACTED', 'CONFIRMED', 'CORRECTED', 'REJECTED');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "outlet" TEXT,
    "author" TEXT,
    "language" TEXT NOT NULL,
    "supported" BOOLEAN NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedDayOnly" BOOLEAN NOT NULL,
    "retrievedAt" TIMESTAMPTZ(3) NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "bodyLength" INTEGER NOT NULL,
    "sourceContent" TEXT NOT NULL,
    "sourceFormat" "SourceFormat" NOT NULL,
    "contentHash" TEXT NOT NULL,
    "relatedHeadlines" TEXT[],
    "boilerplate" TEXT[],
    "statementCount" INTEGER NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector("searchConfig"("language"), "title"), 'A')
      || setweight(to_tsvector("searchConfig"("language"), left("body", 200000)), 'D')
    ) STORED,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "gender" "Gender",
    "wikidataId" TEXT,
    "statementCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NameVariant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "NameVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NameKey" (
    "key" TEXT NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "NameKey_pkey" PRIMARY KEY ("key","personId")
);

-- CreateTable
CREATE TABLE "PersonRole" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "PersonRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticlePerson" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticlePerson_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "ArticleEvent" (
    "articleId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleEvent_pkey" PRIMARY KEY ("articleId","eventId")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "speakerId" UUID,
    "containerId" UUID,
    "kind" "StatementKind" NOT NULL,
    "medium" "Medium" NOT NULL,
    "pattern" "Pattern" NOT NULL,
    "attribution" "Attribution" NOT NULL,
    "quoteSpans" INTEGER[],
    "quoteText" TEXT NOT NULL,
    "cueSpans" INTEGER[],
    "cueText" TEXT,
    "speakerSpans" INTEGER[],
    "speakerText" TEXT,
    "frameSpans" INTEGER[],
    "frameText" TEXT,
    "addresseeSpans" INTEGER[],
    "addresseeText" TEXT,
    "saidOn" DATE,
    "saidPrecision" "DatePrecision",
    "datedAt" TIMESTAMPTZ(3) NOT NULL,
    "start" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "reviewState" "ReviewState" NOT NULL DEFAULT 'EXTRACTED',
    "extractorVersion" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "outlet" TEXT,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector("searchConfig"("language"), left("quoteText", 200000))) STORED,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "startsOn" DATE,
    "startPrecision" "DatePrecision",
    "endsOn" DATE,
    "endPrecision" "DatePrecision",
    "dateText" TEXT,
    "place" TEXT,
    "status" "EventStatus" NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (
      to_tsvector('pg_catalog.german'::regconfig, "title" || ' ' || coalesce("place", ''))
      || to_tsvector('pg_catalog.english'::regconfig, "title" || ' ' || coalesce("place", ''))
    ) STORED,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventMention" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "EventMention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "eventId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("eventId","personId")
);

-- CreateTable
CREATE TABLE "StatementEvent" (
    "statementId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StatementEvent_pkey" PRIMARY KEY ("statementId","eventId")
);

-- CreateTable
CREATE TABLE "MergeSuggestion" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],

    CONSTRAINT "MergeSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_datedAt_id_idx" ON "Article"("datedAt", "id");

-- CreateIndex
CREATE INDEX "Article_outlet_datedAt_id_idx" ON "Article"("outlet", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Article_language_datedAt_id_idx" ON "Article"("language", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Article_search_idx" ON "Article" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Person_wikidataId_key" ON "Person"("wikidataId");

-- CreateIndex
CREATE INDEX "Person_sortName_id_idx" ON "Person"("sortName", "id");

-- CreateIndex
CREATE INDEX "Person_kind_sortName_id_idx" ON "Person"("kind", "sortName", "id");

-- CreateIndex
CREATE INDEX "Person_statementCount_id_idx" ON "Person"("statementCount", "id");

-- CreateIndex
CREATE INDEX "Person_kind_statementCount_id_idx" ON "Person"("kind", "statementCount", "id");

-- CreateIndex
CREATE INDEX "NameVariant_personId_count_id_idx" ON "NameVariant"("personId", "count", "id");

-- CreateIndex
CREATE INDEX "NameVariant_folded_idx" ON "NameVariant" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "NameVariant_personId_name_key" ON "NameVariant"("personId", "name");

-- CreateIndex
CREATE INDEX "NameKey_personId_idx" ON "NameKey"("personId");

-- CreateIndex
CREATE INDEX "PersonRole_personId_id_idx" ON "PersonRole"("personId", "id");

-- CreateIndex
CREATE INDEX "PersonRole_articleId_id_idx" ON "PersonRole"("articleId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PersonRole_personId_articleId_role_key" ON "PersonRole"("personId", "articleId", "role");

-- CreateIndex
CREATE INDEX "ArticlePerson_articleId_start_personId_idx" ON "ArticlePerson"("articleId", "start", "personId");

-- CreateIndex
CREATE INDEX "ArticlePerson_personId_datedAt_articleId_idx" ON "ArticlePerson"("personId", "datedAt", "articleId");

-- CreateIndex
CREATE INDEX "ArticleEvent_articleId_start_eventId_idx" ON "ArticleEvent"("articleId", "start", "eventId");

-- CreateIndex
CREATE INDEX "ArticleEvent_eventId_datedAt_articleId_idx" ON "ArticleEvent"("eventId", "datedAt", "articleId");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_id_idx" ON "Mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_personId_id_idx" ON "Mention"("personId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_articleId_start_end_personId_key" ON "Mention"("articleId", "start", "end", "personId");

-- CreateIndex
CREATE INDEX "Statement_datedAt_id_idx" ON "Statement"("datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_articleId_start_id_idx" ON "Statement"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Statement_speakerId_datedAt_id_idx" ON "Statement"("speakerId", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_outlet_datedAt_id_idx" ON "Statement"("outlet", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_language_datedAt_id_idx" ON "Statement"("language", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_kind_datedAt_id_idx" ON "Statement"("kind", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_medium_datedAt_id_idx" ON "Statement"("medium", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_reviewState_datedAt_id_idx" ON "Statement"("reviewState", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_containerId_start_id_idx" ON "Statement"("containerId", "start", "id");

-- CreateIndex
CREATE INDEX "Statement_search_idx" ON "Statement" USING GIN ("search");

-- CreateIndex
CREATE INDEX "Event_datedAt_id_idx" ON "Event"("datedAt", "id");

-- CreateIndex
CREATE INDEX "Event_status_datedAt_id_idx" ON "Event"("status", "datedAt", "id");

-- CreateIndex
CREATE INDEX "Event_type_startsOn_idx" ON "Event"("type", "startsOn");

-- CreateIndex
CREATE INDEX "Event_place_idx" ON "Event" USING GIN ("place" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Event_search_idx" ON "Event" USING GIN ("search");

-- CreateIndex
CREATE INDEX "EventMention_articleId_start_id_idx" ON "EventMention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "EventMention_eventId_id_idx" ON "EventMention"("eventId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EventMention_articleId_start_end_eventId_key" ON "EventMention"("articleId", "start", "end", "eventId");

-- CreateIndex
CREATE INDEX "EventParticipant_personId_datedAt_eventId_idx" ON "EventParticipant"("personId", "datedAt", "eventId");

-- CreateIndex
CREATE INDEX "StatementEvent_eventId_datedAt_statementId_idx" ON "StatementEvent"("eventId", "datedAt", "statementId");

-- CreateIndex
CREATE INDEX "MergeSuggestion_otherId_idx" ON "MergeSuggestion"("otherId");

-- CreateIndex
CREATE INDEX "MergeSuggestion_personId_score_id_idx" ON "MergeSuggestion"("personId", "score", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MergeSuggestion_personId_otherId_key" ON "MergeSuggestion"("personId", "otherId");

-- AddForeignKey
ALTER TABLE "NameVariant" ADD CONSTRAINT "NameVariant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameKey" ADD CONSTRAINT "NameKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEvent" ADD CONSTRAINT "ArticleEvent_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEvent" ADD CONSTRAINT "ArticleEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_containerId_fkey" FOREIGN KEY ("containerId") REFERENCES "Statement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementEvent" ADD CONSTRAINT "StatementEvent_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementEvent" ADD CONSTRAINT "StatementEvent_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MergeSuggestion" ADD CONSTRAINT "MergeSuggestion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MergeSuggestion" ADD CONSTRAINT "MergeSuggestion_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks on spans and figures
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_span_check" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_span_check" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_quoteSpans_check" CHECK (cardinality("quoteSpans") >= 2 AND "validSpans"("quoteSpans")),
  ADD CONSTRAINT "Statement_start_check" CHECK ("start" = "quoteSpans"[1]),
  ADD CONSTRAINT "Statement_cueSpans_check"
    CHECK ("validSpans"("cueSpans") AND (cardinality("cueSpans") = 0) = ("cueText" IS NULL)),
  ADD CONSTRAINT "Statement_speakerSpans_check"
    CHECK ("validSpans"("speakerSpans") AND (cardinality("speakerSpans") = 0) = ("speakerText" IS NULL)),
  ADD CONSTRAINT "Statement_frameSpans_check"
    CHECK ("validSpans"("frameSpans") AND (cardinality("frameSpans") = 0) = ("frameText" IS NULL)),
  ADD CONSTRAINT "Statement_addresseeSpans_check"
    CHECK ("validSpans"("addresseeSpans") AND (cardinality("addresseeSpans") = 0) = ("addresseeText" IS NULL)),
  ADD CONSTRAINT "Statement_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Statement_said_check" CHECK (("saidOn" IS NULL) = ("saidPrecision" IS NULL)),
  ADD CONSTRAINT "Statement_container_check" CHECK ("containerId" <> "id");
ALTER TABLE "Event"
  ADD CONSTRAINT "Event_start_check" CHECK (("startsOn" IS NULL) = ("startPrecision" IS NULL)),
  ADD CONSTRAINT "Event_end_check" CHECK (("endsOn" IS NULL) = ("endPrecision" IS NULL)),
  ADD CONSTRAINT "Event_order_check" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "NameVariant" ADD CONSTRAINT "NameVariant_count_check" CHECK ("count" > 0);
ALTER TABLE "Person" ADD CONSTRAINT "Person_statementCount_check" CHECK ("statementCount" >= 0);
ALTER TABLE "Article" ADD CONSTRAINT "Article_counts_check" CHECK ("bodyLength" > 0 AND "statementCount" >= 0);
ALTER TABLE "MergeSuggestion"
  ADD CONSTRAINT "MergeSuggestion_score_check" CHECK ("score" BETWEEN 0 AND 1),
  ADD CONSTRAINT "MergeSuggestion_pair_check" CHECK ("personId" <> "otherId");

-- No span reaches beyond its article's body. Once a statement, not once a row: an article's rows come together.
CREATE FUNCTION "checkMentionBounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "added" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."end" > a."bodyLength") THEN
    RAISE EXCEPTION 'a span of % reaches beyond the body of its article', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "checkStatementBounds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "added" s JOIN "Article" a ON a."id" = s."articleId"
    WHERE greatest(
      s."quoteSpans"[cardinality(s."quoteSpans")], s."cueSpans"[cardinality(s."cueSpans")],
      s."speakerSpans"[cardinality(s."speakerSpans")], s."frameSpans"[cardinality(s."frameSpans")],
      s."addresseeSpans"[cardinality(s."addresseeSpans")]
    ) > a."bodyLength"
  ) THEN
    RAISE EXCEPTION 'a span of Statement reaches beyond the body of its article' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Mention_bounds_insert" AFTER INSERT ON "Mention"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkMentionBounds"();

CREATE TRIGGER "Mention_bounds_update" AFTER UPDATE ON "Mention"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkMentionBounds"();

CREATE TRIGGER "EventMention_bounds_insert" AFTER INSERT ON "EventMention"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkMentionBounds"();

CREATE TRIGGER "EventMention_bounds_update" AFTER UPDATE ON "EventMention"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkMentionBounds"();

CREATE TRIGGER "Statement_bounds_insert" AFTER INSERT ON "Statement"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkStatementBounds"();

CREATE TRIGGER "Statement_bounds_update" AFTER UPDATE ON "Statement"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "checkStatementBounds"();
