import { findEditedEvents, isOwnMain } from '../import/change-known-events.ts';
import { eventRow } from '../import/event-rows.ts';
import type { LinkedArticle } from '../import/link-article.ts';
import { titledMain } from '../import/main-title.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';
import { isPartOf } from './event-tree.ts';

/**
 * Updates the events of an article that was extracted again. Events that an editor has changed are not updated. An
 * event that other articles mention keeps its title, date and place.
 */
export async function updateOwnEvents(
  tx: Transaction,
  articleId: string,
  { extraction, source }: PreparedArticle,
  linked: LinkedArticle,
  articleDate: Date,
): Promise<void> {
  const known = linked.events.flatMap(({ id, link }, index) => {
    const event = extraction.events[index];
    return link.known === null || event === undefined ? [] : [{ id, event }];
  });
  const ids = known.map(({ id }) => id);
  // An editor who splits an event decides which articles mean it. Its date and place are still those of its articles.
  const edited = await findEditedEvents(tx, ids, [
    'CREATE_EVENT',
    'UPDATE_EVENT',
    'MERGE_EVENTS',
    'DISMISS_SUGGESTION',
  ]);
  const split = await findEditedEvents(tx, ids, ['SPLIT_EVENT']);
  const others = await tx.articleEvent.findMany({
    where: { eventId: { in: ids }, articleId: { not: articleId } },
    select: { eventId: true, articleId: true },
    orderBy: { articleId: 'desc' },
  });
  /** For each event, the ID of the other article that was imported first. IDs are in import order. */
  const shared = new Map(others.map((other) => [other.eventId, other.articleId]));
  // Events that the current rules no longer treat as parts of the main event. They may still be parts of another event,
  // because of another article about the story.
  const isOwn = isOwnMain(extraction, linked.events, linked.main);
  const apart = ids.filter(
    (id) => isOwn && !edited.has(id) && !shared.has(id) && linked.parents.get(id) !== linked.main.id,
  );
  await tx.event.updateMany({ where: { id: { in: apart }, parentId: linked.main.id }, data: { parentId: null } });
  for (const { id, event } of known) {
    if (edited.has(id)) continue;
    const { kind, sense } = event;
    if (shared.has(id)) {
      // As in an import, the kind comes from the first article that indicates one.
      const isFirst = (shared.get(id) ?? articleId) > articleId && sense !== 'OTHER';
      await tx.event.updateMany({ where: { id, ...(!isFirst && { sense: 'OTHER' }) }, data: { kind, sense } });
      continue;
    }
    const parent = linked.parents.get(id) ?? null;
    const parentId = parent === null || (await isPartOf(tx, parent, id)) ? null : parent;
    const titled = id === linked.main.id ? titledMain(event, source.title) : event;
    const row = eventRow(titled, id, parentId, extraction.language, articleDate);
    const { listed: _listed, parentId: _parentId, title, titleLanguage, telling, ...columns } = row;
    // The editor who split the event has set the title of the new one.
    const titles = split.has(id) ? {} : { title, titleLanguage, telling };
    // If the parent is null, the current parent is kept: it may come from another article about the story.
    await tx.event.updateMany({
      where: { id },
      data: { ...columns, ...titles, ...(parentId !== null && { parentId }) },
    });
  }
}
