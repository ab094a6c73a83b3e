import type { PreciseDate } from '@wortlaut/extract';
import type { EventKind, EventStatus } from '@wortlaut/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { dateColumns, isoDay, sortDate } from '../columns.ts';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import { checkLine, checkOrder } from './check-values.ts';
import { isPartOf } from './event-tree.ts';
import { type EditedRecord, expectExisting, expectVersion, type SeenRecord } from './records.ts';

/** The fields of an event that can be set. Omitted fields stay the same, and null clears a field. */
export interface EventFields {
  readonly title?: string | undefined;
  readonly kind?: EventKind | undefined;
  /** The ID of the event that contains this event. */
  readonly parent?: string | null | undefined;
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
  const kind = input.kind ?? 'OTHER';
  const { start = null, end = null } = input;
  checkOrder(start, end);
  const [startsOn, startPrecision] = dateColumns(start);
  const [endsOn, endPrecision] = dateColumns(end);
  await tx.event.create({
    data: {
      ...{ id, title, kind, sense: kind, startsOn, startPrecision, endsOn, endPrecision },
      ...{ place: placeOf(input.place ?? null), status: input.status, datedAt: sortDate(startsOn, []) },
    },
    select: { id: true },
  });
  await setParticipants(tx, id, input.participants ?? []);
  if (input.parent) await setParent(tx, id, input.parent);
  return { id };
}

/**
 * Updates an event.
 *
 * @throws NotFoundError, ConflictError, InvalidInputError
 */
export async function updateEvent(tx: Transaction, input: SeenRecord & EventFields): Promise<EditedRecord> {
  const { id, title, kind, parent, status, place, participants } = input;
  await expectVersion(tx, 'Event', id, input.expectedVersion);
  await tx.event.update({
    where: { id },
    data: {
      ...(title !== undefined && { title: checkLine(title, 'title'), titleLanguage: null, telling: true }),
      ...(kind && { kind, sense: kind }),
      ...(place !== undefined && { place: placeOf(place) }),
      ...(status && { status }),
      ...(await dates(tx, input)),
    },
    select: { id: true },
  });
  if (parent !== undefined) await setParent(tx, id, parent);
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

/**
 * Makes an event part of another event.
 *
 * @param parent - the ID of the containing event, or null
 * @throws InvalidInputError if the containing event does not exist, or is the event itself or one of its parts
 */
async function setParent(tx: Transaction, id: string, parent: string | null): Promise<void> {
  if (parent !== null) {
    await expectExisting(tx, 'Event', [parent], ['input', 'parent']);
    if (parent === id || (await isPartOf(tx, parent, id)))
      throw new InvalidInputError(['input', 'parent'], 'An event cannot belong to itself.');
  }
  await tx.event.update({ where: { id }, data: { parentId: parent }, select: { id: true } });
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
  return date && { date: isoDay(date), precision: 'DAY' };
}

/** Sets the participants of an event. @returns true if the participants changed */
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
 * Increases the version of an event after its participants have changed. Participants are stored in another table, so
 * the version does not change on its own. The new version causes a conflict for concurrent editors.
 */
async function raiseVersion(tx: Transaction, id: string): Promise<void> {
  await tx.event.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
}
