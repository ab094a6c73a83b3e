-- The title of an event in the languages of the articles about it. Articles that were imported before give their title
-- when they are extracted again; until then, events have one title for all languages.
-- AlterTable
ALTER TABLE "Article" ADD COLUMN "mainEventTitle" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN "titleLanguage" TEXT;
