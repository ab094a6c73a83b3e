import type { PreciseDate } from '@wortlaut/extract';
import type { EventStatus } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { dateColumns } from '../columns.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine, checkOrder } from './check-values.ts';
import { type EditedRecord, expectExisting, expectVersion, type SeenRecord } from './records.ts';

/** The fields of an event that can be set. Omitted fields stay the same, and null clears a field. */
export interface EventFields {
  readonly title?: string | undefined;
  /** The main noun or verb in base form. */
  readonly type?: string | undefined;
  readonly start?: PreciseDate | null | undefined;
  readonly end?: PreciseDate | null | undefined;
  readonly place?: string | null | undefined;
  readonly status?: EventStatus | undefined;
  /** The IDs of all participants. */
  readonly participants?: readonly string[] | undefined;
}

/** The fields of a new event. */
export interface NewEvent extends EventFields {
  readonly title: string;
  readonly status: EventStatus;
}

/**
 * Adds an event.
 *
 * @throws InvalidInputError
 */
export async function createEvent(tx: Transaction, input: NewEvent): Promise<EditedRecord> {
  const id = uuidv7();
  const title = checkLine(input.title, 'title');
  const type = input.type === undefined ? title : checkLine(input.type, 'type');
  const { start = null, end = null } = input;
  checkOrder(start, end);
  const [startsOn, startPrecision] = dateColumns(start);
  const [endsOn, endPrecision] = dateColumns(end);
  await tx.event.create({
    data: {
      ...{ id, title, type: type.toLowerCase(), startsOn, startPrecision, endsOn, endPrecision },
      ...{ place: placeOf(input.place ?? null), status: input.status, datedAt: startsOn ?? new Date() },
    },
    select: { id: true },
  });
  await setParticipants(tx, id, input.participants ?? []);
  return { id };
}

/**
 * Updates an event.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updateEvent(tx: Transaction, input: SeenRecord & EventFields): Promise<EditedRecord> {
  const { id, title, type, status, place, participants } = input;
  await expectVersion(tx, 'Event', id, input.expectedVersion);
  await tx.event.update({
    where: { id },
    data: {
      ...(title !== undefined && { title: checkLine(title, 'title') }),
      ...(type !== undefined && { type: checkLine(type, 'type').toLowerCase() }),
      ...(place !== undefined && { place: placeOf(place) }),
      ...(status && { status }),
      ...(await dates(tx, input)),
    },
    select: { id: true },
  });
  if (participants && (await setParticipants(tx, id, participants))) await raiseVersion(tx, id);
  return { id };
}

/**
 * Deletes an event and its links to statements and articles.
 *
 * @throws NotFoundError, ConflictError
 */
export async function deleteEvent(tx: Transaction, { id, expectedVersion }: SeenRecord): Promise<EditedRecord> {
  await expectVersion(tx, 'Event', id, expectedVersion);
  await tx.event.delete({ where: { id }, select: { id: true } });
  return { id };
}

function placeOf(place: string | null): string | null {
  return place === null ? null : checkLine(place, 'place');
}

async function dates(tx: Transaction, { id, start, end }: SeenRecord & EventFields) {
  if (start === undefined && end === undefined) return {};
  const before = await tx.event.findUniqueOrThrow({ where: { id } });
  const [startsOn, startPrecision] =
    start === undefined ? [before.startsOn, before.startPrecision] : dateColumns(start);
  const [endsOn, endPrecision] = end === undefined ? [before.endsOn, before.endPrecision] : dateColumns(end);
  checkOrder(dateOf(startsOn), dateOf(endsOn));
  return { startsOn, startPrecision, endsOn, endPrecision };
}

function dateOf(date: Date | null): PreciseDate | null {
  return date && { date: date.toISOString().slice(0, 10), precision: 'DAY' };
}

/** @returns true if the participants changed */
async function setParticipants(tx: Transaction, eventId: string, people: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(people)];
  await expectExisting(tx, 'Person', wanted, ['input', 'participants']);
  const { datedAt } = await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { datedAt: true } });
  const gone = await tx.eventParticipant.deleteMany({ where: { eventId, personId: { notIn: wanted } } });
  const added = await tx.eventParticipant.createMany({
    data: wanted.map((personId) => ({ eventId, personId, datedAt })),
    skipDuplicates: true,
  });
  return gone.count + added.count > 0;
}

/**
 * Increases the version of an event. Its participants are stored in a different table, but changing them must also
 * cause a conflict for concurrent editors.
 */
async function raiseVersion(tx: Transaction, id: string): Promise<void> {
  await tx.event.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
}
