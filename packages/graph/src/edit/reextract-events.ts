import { isOwnMain } from '../import/change-known-events.ts';
import type { LinkedArticle } from '../import/link-article.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';
import { isPartOf } from './event-tree.ts';

/**
 * Updates the positions of an article's events in the tree of events after a new extraction.
 *
 * @param open - the IDs of the events that this article was the first to mention and that no editor has changed
 * @param own - the IDs of the events that no other article mentions
 */
export async function updateParents(
  tx: Transaction,
  { extraction }: PreparedArticle,
  linked: LinkedArticle,
  open: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Promise<void> {
  const { main, parents } = linked;
  const ids = [...new Set([main, ...linked.events].map(({ id }) => id))].filter((id) => open.has(id));
  // Events that the current rules no longer treat as parts of the main event. They may still be parts of another event,
  // because of another article about the story.
  const isOwn = isOwnMain(extraction, linked.events, main);
  const apart = ids.filter((id) => isOwn && own.has(id) && parents.get(id) !== main.id);
  await tx.event.updateMany({ where: { id: { in: apart }, parentId: main.id }, data: { parentId: null } });
  for (const id of ids) {
    // Without a parent, the event keeps the current one, which may come from another article about the story.
    const parentId = parents.get(id);
    if (parentId === undefined || (await isPartOf(tx, parentId, id))) continue;
    const event = await tx.event.findUnique({ where: { id }, select: { parentId: true } });
    // A later article may have moved the event up to the root of the story.
    const isMoved = event !== null && event.parentId !== null && (await isPartOf(tx, parentId, event.parentId));
    if (event === null || event.parentId === parentId || isMoved) continue;
    await tx.event.update({ where: { id }, data: { parentId }, select: { id: true } });
  }
}
