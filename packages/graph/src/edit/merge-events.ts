import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { isPartOf } from './event-tree.ts';
import type { SeenPair } from './merge-people.ts';
import { type EditedRecord, expectVersion, markTouched } from './records.ts';

/**
 * Merges two events. Mentions, participants and statements move to the first event. A missing kind, date or place is
 * copied from the second. If the second has taken place, a planned first event has, too. If the first has neither a kind
 * nor a date, it gets the status of the second. Undoing the merge restores both events.
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
  // Without a kind and a date, it is unknown whether the event has taken place: "Beschäftigte wollen kämpfen".
  const isVague = (event: typeof kept) => event.sense === 'OTHER' && event.startsOn === null;
  const hasHappened = kept.status === 'PLANNED' && gone.status === 'PAST' && !isVague(gone);
  await tx.event.update({
    where: { id },
    data: {
      ...{ kind, sense, startsOn, startPrecision, endsOn, endPrecision, dateText, place: kept.place ?? gone.place },
      status: hasHappened || (isVague(kept) && !isVague(gone)) ? gone.status : kept.status,
    },
    select: { id: true },
  });
}
