import type { LinkedArticle } from '../import/link-article.ts';
import type { Transaction } from '../transaction.ts';
import { isPartOf } from './event-tree.ts';
import type { Before } from './keep-identities.ts';

/**
 * Updates the positions of an article's events in the tree of events after a new extraction, as an import would set
 * them. Only events that this article was the first to mention are moved, and only if no editor has changed them.
 */
export async function updateParents(
  tx: Transaction,
  { main, events, parents }: LinkedArticle,
  before: Before,
): Promise<void> {
  const all = [...new Set([main, ...events].map(({ id }) => id))];
  const found = await tx.event.findMany({
    where: { id: { in: all.filter((id) => before.first.has(id) && !before.edited.has(id)) } },
    select: { id: true, parentId: true, mainOf: { take: 1, select: { id: true } } },
  });
  // A later article about the story can move a main event to the root of the story. After an update of the extractor,
  // the later articles are also extracted again, and then move it again.
  const isReset = (event: (typeof found)[number]) => before.outdated || event.mainOf.length === 0;
  const apart = found.filter((event) => isReset(event) && (parents.get(event.id) ?? null) !== event.parentId);
  await tx.event.updateMany({ where: { id: { in: apart.map(({ id }) => id) } }, data: { parentId: null } });
  for (const { id, ...event } of found) {
    const parentId = parents.get(id);
    const current = apart.some((one) => one.id === id) ? null : event.parentId;
    if (parentId === undefined || parentId === current || (await isPartOf(tx, parentId, id))) continue;
    // A later article may have moved the event up to the root of the story.
    if (current !== null && (await isPartOf(tx, parentId, current))) continue;
    await tx.event.update({ where: { id }, data: { parentId }, select: { id: true } });
  }
}
