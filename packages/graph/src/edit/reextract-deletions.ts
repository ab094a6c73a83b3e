import type { Span } from '@wortlaut/vocabulary';
import type { ArticleRows } from '../import/article-rows.ts';
import type { LinkedArticle } from '../import/link-article.ts';
import type { PreparedArticle } from '../import/prepare-article.ts';
import type { Transaction } from '../transaction.ts';

/** The data that editors have deleted from an article. A new extraction does not restore it. */
export interface Deletions {
  /** The spans of the mentions of deleted events. */
  readonly events: readonly Span[];
  /** The spans of the mentions of deleted people. */
  readonly people: readonly Span[];
  /** The quote spans of deleted statements, in the format of the database: `[start, end, start, end, …]`. */
  readonly statements: readonly (readonly number[])[];
}

/** Reads what editors have deleted from an article. Ignores deletions that were undone. */
export async function readDeletions(tx: Transaction, articleId: string): Promise<Deletions> {
  const rows = await tx.$queryRaw<{ table: string; before: Span & { quoteSpans: number[] } }[]>`
    SELECT c."table", c."before" FROM "Revision" r JOIN "Change" c ON c."revisionNumber" = r."number"
    WHERE r."action" IN ('DELETE_EVENT', 'DELETE_PERSON', 'DELETE_STATEMENT')
      AND r."undoneById" IS NULL AND r."undoOfId" IS NULL
      AND c."table" IN ('EventMention', 'Mention', 'Statement') AND c."after" IS NULL
      AND c."before" ->> 'articleId' = ${articleId}`;
  const of = (name: string) => rows.filter(({ table }) => table === name).map(({ before }) => before);
  return {
    events: of('EventMention'),
    people: of('Mention'),
    statements: of('Statement').map(({ quoteSpans }) => quoteSpans),
  };
}

/** Whether each of the mentions overlaps a mention of something that an editor has deleted. */
const areDeleted = (mentions: readonly Span[], deleted: readonly Span[]): boolean =>
  mentions.length > 0 &&
  mentions.every(({ start, end }) => deleted.some((span) => span.start < end && start < span.end));

/** Finds the new events of an article that an editor has deleted before. @returns their IDs */
export function findDeletedEvents(
  { extraction }: PreparedArticle,
  { events }: LinkedArticle,
  deletions: Deletions,
): string[] {
  return events.flatMap(({ id, link }, index) =>
    link.known === null && areDeleted(extraction.events[index]?.mentions ?? [], deletions.events) ? [id] : [],
  );
}

/** Removes events from the tree of events, and the merges with them. */
export function withoutLinksTo(linked: LinkedArticle, events: ReadonlySet<string>): LinkedArticle {
  const stay = (pair: readonly [string, string]) => !pair.some((id) => events.has(id));
  return {
    ...linked,
    parents: new Map([...linked.parents].filter(stay)),
    joins: linked.joins.filter(stay),
    merges: linked.merges.filter(stay),
  };
}

/**
 * Removes the rows that editors have deleted before: statements with the same quote spans, and removed participants.
 * Also removes new people if each of their mentions overlaps a mention of a deleted person.
 *
 * @param events - the IDs of the events to remove
 */
export async function withoutDeleted(
  tx: Transaction,
  rows: ArticleRows,
  { extraction }: PreparedArticle,
  linked: LinkedArticle,
  deletions: Deletions,
  events: ReadonlySet<string>,
): Promise<ArticleRows> {
  const people = linked.people.flatMap(({ id, link }, index) =>
    link.known === null && areDeleted(extraction.people[index]?.mentions ?? [], deletions.people) ? [id] : [],
  );
  const removed = await readRemovedParticipants(tx, rows.participants);
  return withoutStatements(
    withoutPeople(
      withoutEvents(
        { ...rows, participants: rows.participants.filter((row) => !removed.has(`${row.eventId} ${row.personId}`)) },
        events,
      ),
      new Set(people),
    ),
    new Set(deletions.statements.map((spans) => spans.join())),
  );
}

/** Reads which participants editors have removed from events. @returns pairs of IDs: event, person */
async function readRemovedParticipants(
  tx: Transaction,
  participants: ArticleRows['participants'],
): Promise<ReadonlySet<string>> {
  if (participants.length === 0) return new Set();
  const pairs = JSON.stringify(participants.map(({ eventId, personId }) => ({ eventId, personId })));
  const rows = await tx.$queryRaw<{ pair: string }[]>`
    SELECT (c."key" ->> 'eventId') || ' ' || (c."key" ->> 'personId') AS "pair"
    FROM jsonb_array_elements(${pairs}::jsonb) AS asked("key")
    JOIN "Change" c ON c."table" = 'EventParticipant' AND c."key" = asked."key" AND c."after" IS NULL
    JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE r."action" = 'UPDATE_EVENT' AND r."undoneById" IS NULL AND r."undoOfId" IS NULL`;
  return new Set(rows.map(({ pair }) => pair));
}

function withoutStatements(rows: ArticleRows, deleted: ReadonlySet<string>): ArticleRows {
  if (deleted.size === 0) return rows;
  const spansOf = ({ quoteSpans }: ArticleRows['statements'][number]) =>
    Array.isArray(quoteSpans) ? quoteSpans.join() : '';
  const statements = rows.statements.filter((row) => !deleted.has(spansOf(row)));
  const ids = new Set(statements.map(({ id }) => id));
  const parts = statements.map((row) => (ids.has(row.containerId ?? '') ? row : { ...row, containerId: null }));
  return {
    ...rows,
    statements: parts,
    statementEvents: rows.statementEvents.filter(({ statementId }) => ids.has(statementId)),
  };
}

/** Removes people and all references to them. Their statements are kept without these speakers. */
function withoutPeople(rows: ArticleRows, ids: ReadonlySet<string>): ArticleRows {
  if (ids.size === 0) return rows;
  const stays = ({ personId }: { readonly personId: string }) => !ids.has(personId);
  const others = (people: unknown): string[] =>
    Array.isArray(people) ? people.filter((id): id is string => typeof id === 'string' && !ids.has(id)) : [];
  return {
    ...rows,
    people: rows.people
      .filter(({ id }) => !ids.has(id))
      .map((person) => (ids.has(person.representsId ?? '') ? { ...person, representsId: null } : person)),
    nameKeys: rows.nameKeys.filter(stays),
    nameVariants: rows.nameVariants.filter(stays),
    roles: rows.roles.filter(stays),
    mentions: rows.mentions.filter(stays),
    articlePeople: rows.articlePeople.filter(stays),
    personSuggestions: rows.personSuggestions.filter((row) => stays(row) && !ids.has(row.otherId)),
    participants: rows.participants.filter(stays),
    statements: rows.statements.map((statement) => {
      const [speakerId = null, ...coSpeakerIds] = others([statement.speakerId, ...others(statement.coSpeakerIds)]);
      const attribution = speakerId === null && statement.speakerId != null ? 'NONE' : statement.attribution;
      return { ...statement, speakerId, coSpeakerIds, attribution, reporterIds: others(statement.reporterIds) };
    }),
  };
}

/** Removes events and all references to them. */
function withoutEvents(rows: ArticleRows, ids: ReadonlySet<string>): ArticleRows {
  if (ids.size === 0) return rows;
  const stays = ({ eventId }: { readonly eventId: string }) => !ids.has(eventId);
  return {
    ...rows,
    events: rows.events
      .filter(({ id }) => !ids.has(id))
      .map((event) => (ids.has(event.parentId ?? '') ? { ...event, parentId: null } : event)),
    eventMentions: rows.eventMentions.filter(stays),
    articleEvents: rows.articleEvents.filter(stays),
    participants: rows.participants.filter(stays),
    eventSuggestions: rows.eventSuggestions.filter((row) => stays(row) && !ids.has(row.otherId)),
    statementEvents: rows.statementEvents.filter(stays),
  };
}
