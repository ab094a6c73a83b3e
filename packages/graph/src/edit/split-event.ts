import { extract } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { repairEvents } from '../derived/repair-events.ts';
import { InvalidInputError } from '../errors.ts';
import { articleReader } from '../import/prepare-again.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine } from './check-values.ts';
import { updateFacts } from './event-facts.ts';
import { expectVersion, markTouched, type SeenRecord } from './records.ts';
import type { SplitRecord } from './split-person.ts';
import { suggestEvents } from './suggest-again.ts';

/** The articles to move to a new event. */
export interface EventSplit extends SeenRecord {
  /** The title of the new event. */
  readonly title: string;
  /** The IDs of the articles about the new event. */
  readonly articles: readonly string[];
  /** Whether to suggest merging the two events again, so that an editor can check the split. @defaultValue false */
  readonly suggestMerge?: boolean | undefined;
}

/**
 * Splits an event in two. The mentions and statements in the specified articles move to a new event. Each of the two
 * events then has the kind, date, place and status that its articles give. A date or place that the extraction does not
 * find is kept if the text mentions it.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function splitEvent(tx: Transaction, input: EventSplit): Promise<SplitRecord> {
  const { id } = input;
  const articles = [...new Set(input.articles)];
  await expectVersion(tx, 'Event', id, input.expectedVersion);
  const { version: _version, ...event } = await tx.event.findUniqueOrThrow({ where: { id } });
  await expectPart(tx, id, articles);
  const newId = uuidv7();
  await tx.event.create({
    data: { ...event, id: newId, title: checkLine(input.title, 'title'), titleLanguage: null, telling: true },
    select: { id: true },
  });
  await tx.eventMention.updateMany({
    where: { eventId: id, articleId: { in: articles } },
    data: { eventId: newId },
  });
  await tx.$executeRaw`
    INSERT INTO "StatementEvent" ("eventId", "statementId", "link", "confidence", "datedAt")
    SELECT ${newId}::uuid, l."statementId", l."link", l."confidence", l."datedAt" FROM "StatementEvent" l JOIN "Statement" s ON s."id" = l."statementId"
    WHERE l."eventId" = ${id}::uuid AND s."articleId" = ANY(${articles}::uuid[])`;
  await tx.statementEvent.deleteMany({ where: { eventId: id, statement: { articleId: { in: articles } } } });
  await tx.article.updateMany({ where: { mainEventId: id, id: { in: articles } }, data: { mainEventId: newId } });
  await splitParticipants(tx, id, newId, articles);
  if (input.suggestMerge === true) await suggestEvents(tx, id, newId);
  await markTouched(tx, 'Event', input);
  // The articles of the two events are derived data.
  await repairEvents(tx, [id, newId]);
  await updateFacts(tx, [id, newId], articleReader(tx, extract));
  return { id, newId };
}

async function expectPart(tx: Transaction, eventId: string, articles: readonly string[]): Promise<void> {
  const all = await tx.articleEvent.findMany({ where: { eventId }, select: { articleId: true } });
  const known = new Set(all.map(({ articleId }) => articleId));
  const stranger = articles.findIndex((article) => !known.has(article));
  if (stranger >= 0)
    throw new InvalidInputError(['input', 'articles', stranger], 'This article does not mention the event.');
  if (articles.length > 0 && articles.length < known.size) return;
  throw new InvalidInputError(
    ['input', 'articles'],
    'Specify at least one article about the event, but not all of them.',
  );
}

/**
 * Assigns the participants to the two events. A participant who is mentioned only in the articles about one event is
 * assigned only to that event.
 */
async function splitParticipants(tx: Transaction, id: string, newId: string, articles: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt")
    SELECT ${newId}::uuid, p."personId", p."datedAt" FROM "EventParticipant" p
    WHERE p."eventId" = ${id}::uuid AND EXISTS (
      SELECT 1 FROM "ArticlePerson" a WHERE a."personId" = p."personId" AND a."articleId" = ANY(${articles}::uuid[]))`;
  await tx.$executeRaw`
    DELETE FROM "EventParticipant" p USING "EventParticipant" n
    WHERE p."eventId" = ${id}::uuid AND n."eventId" = ${newId}::uuid AND n."personId" = p."personId" AND NOT EXISTS (
      SELECT 1 FROM "ArticlePerson" a JOIN "ArticleEvent" e ON e."articleId" = a."articleId"
      WHERE a."personId" = p."personId" AND e."eventId" = ${id}::uuid AND NOT (a."articleId" = ANY(${articles}::uuid[])))`;
}
