import { v7 as uuidv7 } from 'uuid';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine } from './check-values.ts';
import { isPartOf } from './event-tree.ts';
import type { SeenPair } from './merge-people.ts';
import { type EditedRecord, expectVersion, markTouched, type SeenRecord } from './records.ts';
import type { SplitRecord } from './split-person.ts';
import { suggestEvents } from './suggest-again.ts';

/**
 * Merges two events. Mentions, participants and statements move to the first event. A missing kind, date or place is
 * copied from the second. If the second has taken place, a planned first event has, too. Undoing the merge restores both
 * events.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function mergeEvents(tx: Transaction, input: SeenPair): Promise<EditedRecord> {
  const { id, other } = input;
  if (id === other) throw new InvalidInputError(['input', 'other'], 'An event cannot be merged with itself.');
  await expectVersion(tx, 'Event', id, input.expectedVersion);
  await expectVersion(tx, 'Event', other, input.otherExpectedVersion, ['input', 'otherExpectedVersion']);
  await mergeInto(tx, id, other);
  await markTouched(tx, 'Event', input);
  return { id };
}

/** Moves all data of the second event to the first, and deletes the second. */
export async function mergeInto(tx: Transaction, id: string, other: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "EventMention" m USING "EventMention" k WHERE m."eventId" = ${other}::uuid AND k."eventId" = ${id}::uuid
      AND (k."articleId", k."start", k."end") = (m."articleId", m."start", m."end")`;
  await tx.eventMention.updateMany({ where: { eventId: other }, data: { eventId: id } });
  await tx.$executeRaw`
    INSERT INTO "EventParticipant" ("eventId", "personId", "datedAt")
    SELECT ${id}::uuid, "personId", "datedAt" FROM "EventParticipant" WHERE "eventId" = ${other}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "StatementEvent" ("eventId", "statementId", "link", "confidence", "datedAt")
    SELECT ${id}::uuid, "statementId", "link", "confidence", "datedAt" FROM "StatementEvent"
    WHERE "eventId" = ${other}::uuid ON CONFLICT DO NOTHING`;
  await tx.article.updateMany({ where: { mainEventId: other }, data: { mainEventId: id } });
  await moveInTree(tx, id, other);
  // Suggestions are stored in both directions. The suggestion for this pair is deleted with the second event.
  await tx.$executeRaw`
    UPDATE "EventMergeSuggestion" s SET "eventId" = ${id}::uuid
    WHERE s."eventId" = ${other}::uuid AND s."otherId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "EventMergeSuggestion" k WHERE k."eventId" = ${id}::uuid AND k."otherId" = s."otherId")`;
  await tx.$executeRaw`
    UPDATE "EventMergeSuggestion" s SET "otherId" = ${id}::uuid
    WHERE s."otherId" = ${other}::uuid AND s."eventId" <> ${id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "EventMergeSuggestion" k WHERE k."otherId" = ${id}::uuid AND k."eventId" = s."eventId")`;
  await fillFrom(tx, id, other);
  await tx.event.delete({ where: { id: other }, select: { id: true } });
}

/**
 * Moves the parts of the second event to the first. If the first event is part of the second, directly or indirectly,
 * the first replaces the second in the tree.
 */
async function moveInTree(tx: Transaction, id: string, other: string): Promise<void> {
  if (await isPartOf(tx, id, other)) {
    const { parentId } = await tx.event.findUniqueOrThrow({ where: { id: other }, select: { parentId: true } });
    await tx.event.update({ where: { id }, data: { parentId }, select: { id: true } });
  }
  await tx.event.updateMany({ where: { parentId: other, id: { not: id } }, data: { parentId: id } });
}

async function fillFrom(tx: Transaction, id: string, other: string): Promise<void> {
  const kept = await tx.event.findUniqueOrThrow({ where: { id } });
  const gone = await tx.event.findUniqueOrThrow({ where: { id: other } });
  const dated = kept.startsOn === null && kept.endsOn === null ? gone : kept;
  const { startsOn, startPrecision, endsOn, endPrecision, dateText } = dated;
  const { kind, sense } = kept.sense === 'OTHER' ? gone : kept;
  const hasHappened = kept.status === 'PLANNED' && gone.status === 'PAST';
  await tx.event.update({
    where: { id },
    data: {
      ...{ kind, sense, startsOn, startPrecision, endsOn, endPrecision, dateText, place: kept.place ?? gone.place },
      datedAt: startsOn ?? kept.datedAt,
      status: hasHappened ? gone.status : kept.status,
    },
    select: { id: true },
  });
}

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
 * Splits an event in two. The mentions and statements in the specified articles move to a new event.
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
