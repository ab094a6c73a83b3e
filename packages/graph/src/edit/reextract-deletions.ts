import type { Span } from '@wortlaut/vocabulary';
import type { ArticleRows } from '../import/article-rows.ts';
import type { LinkedArticle } from '../import/link-article.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';

/** Reads the places in an article that mentioned events which an editor has deleted. */
export async function readDeletedMentions(tx: Transaction, articleId: string): Promise<Span[]> {
  return await tx.$queryRaw<Span[]>`
    SELECT (c."before" ->> 'start')::int AS "start", (c."before" ->> 'end')::int AS "end"
    FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."table" = 'EventMention' AND c."after" IS NULL AND c."before" ->> 'articleId' = ${articleId}
      AND r."action" = 'DELETE_EVENT' AND r."undoneById" IS NULL AND r."undoOfId" IS NULL`;
}

/** Returns the IDs of new events that an editor has deleted: all their mentions were mentions of deleted events. */
export function deletedEvents(
  { extraction }: PreparedArticle,
  linked: LinkedArticle,
  deleted: readonly Span[],
): string[] {
  const wasDeleted = ({ start, end }: Span) => deleted.some((span) => span.start < end && start < span.end);
  return linked.events.flatMap(({ id, link }, index) => {
    const mentions = extraction.events[index]?.mentions ?? [];
    return link.known === null && mentions.length > 0 && mentions.every(wasDeleted) ? [id] : [];
  });
}

/** Leaves out events with everything that refers to them. */
export function withoutEvents(rows: ArticleRows, ids: readonly string[]): ArticleRows {
  if (ids.length === 0) return rows;
  const isGone = new Set(ids);
  const stays = ({ eventId }: { readonly eventId: string }) => !isGone.has(eventId);
  return {
    ...rows,
    events: rows.events
      .filter(({ id }) => !isGone.has(id ?? ''))
      .map((event) => (isGone.has(event.parentId ?? '') ? { ...event, parentId: null } : event)),
    eventMentions: rows.eventMentions.filter(stays),
    articleEvents: rows.articleEvents.filter(stays),
    participants: rows.participants.filter(stays),
    eventSuggestions: rows.eventSuggestions.filter((row) => stays(row) && !isGone.has(row.otherId)),
    statementEvents: rows.statementEvents.filter(stays),
  };
}
