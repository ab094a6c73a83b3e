import { type ExtractedEvent, isBareTitle } from '@wortlaut/extract';
import { dateColumns } from '../columns.ts';
import { repairEvents } from '../derived/repair-events.ts';
import { mergeInto } from '../edit/merge-events.ts';
import type { Transaction } from '../transaction.ts';
import type { LinkedEvents } from './link-story.ts';

/** The edits by which people decide what an event is. An import does not change the events of these edits. */
const DECISIONS = ['CREATE_EVENT', 'UPDATE_EVENT', 'MERGE_EVENTS', 'SPLIT_EVENT', 'DISMISS_SUGGESTION'] as const;

/** A change that an article makes to an event that was in the graph before. */
interface EventUpdate {
  readonly id: string;
  readonly event: ExtractedEvent;
}

/** Returns the events that were in the graph before, with what the article says about them. */
export function knownEventsOf(events: readonly ExtractedEvent[], linked: LinkedEvents): readonly EventUpdate[] {
  return events.flatMap((event, index) => {
    const id = linked.events[index]?.link.known ?? null;
    return id === null ? [] : [{ id, event }];
  });
}

/**
 * Changes the events that were in the graph before a new article: a planned event has taken place or was cancelled, a
 * missing kind, date or place is known now, and stories that turn out to be one are united. Events that an editor has changed
 * stay as they are.
 *
 * @remarks The changes are recorded if the transaction has named its revision.
 */
export async function changeKnownEvents(
  tx: Transaction,
  events: readonly ExtractedEvent[],
  linked: LinkedEvents,
): Promise<void> {
  const updates = knownEventsOf(events, linked);
  const ids = [...updates.map(({ id }) => id), ...linked.merges.flat(), ...linked.joins.flat()];
  if (ids.length === 0) return;
  const edited = await findEditedEvents(tx, ids);
  const dated: string[] = [];
  for (const update of updates) if (!edited.has(update.id) && (await updateEvent(tx, update))) dated.push(update.id);
  const merged = new Map<string, string>();
  for (const [kept, id] of linked.merges) {
    if (edited.has(kept) || edited.has(id)) continue;
    await mergeInto(tx, kept, id);
    merged.set(id, kept);
  }
  for (const [whole, part] of linked.joins) {
    const [parentId, id] = [merged.get(whole) ?? whole, merged.get(part) ?? part];
    if (parentId === id || edited.has(id)) continue;
    await tx.event.updateMany({ where: { id, parentId: null }, data: { parentId } });
  }
  const changed = [...new Set([...dated, ...merged.values()])].filter((id) => !merged.has(id));
  if (changed.length > 0) await repairEvents(tx, changed);
}

/** @returns true if the event has a date or a title now that it did not have before */
async function updateEvent(tx: Transaction, { id, event }: EventUpdate): Promise<boolean> {
  const before = await tx.event.findUnique({ where: { id } });
  if (before === null) return false;
  const [startsOn, startPrecision] = dateColumns(event.start);
  const isDated = before.startsOn === null && before.endsOn === null && startsOn !== null;
  const status = before.status === 'PLANNED' && event.status !== 'PLANNED' ? event.status : before.status;
  const place = before.place ?? event.place;
  // The first article named no kind of event.
  const isNamed = before.sense === 'OTHER' && event.sense !== 'OTHER';
  const isTitled = isBareTitle(before.title) && !isBareTitle(event.title);
  if (!isDated && !isNamed && !isTitled && status === before.status && place === before.place) return false;
  const dates = isDated ? { startsOn, startPrecision, dateText: event.dateText, datedAt: startsOn } : {};
  await tx.event.update({
    where: { id },
    data: {
      ...dates,
      ...(isNamed && { kind: event.kind, sense: event.sense }),
      ...(isTitled && { title: event.title, telling: true }),
      status,
      place,
    },
    select: { id: true },
  });
  return isDated || isTitled;
}

/** Finds the events that an editor has changed, and not undone since. @returns their IDs */
export async function findEditedEvents(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.revisionRecord.findMany({
    where: {
      recordId: { in: [...new Set(ids)] },
      revision: { action: { in: [...DECISIONS] }, undoneById: null, undoOfId: null },
    },
    select: { recordId: true },
  });
  return new Set(rows.map(({ recordId }) => recordId));
}
