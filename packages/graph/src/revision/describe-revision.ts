import { Prisma } from '@wortlaut/database';
import type { RevisionAction } from '@wortlaut/vocabulary';
import type { Transaction } from '../transaction.ts';
import type { StoredChange } from './recorded-change.ts';

/** The details of a revision for error messages. */
export interface KnownRevision {
  readonly id: string;
  readonly number: number;
  readonly actor: string;
  readonly at: Date;
  readonly action: RevisionAction;
}

/** A change, with the revision that made it. */
export type ChangeOfRevision = StoredChange & KnownRevision;

/** The columns of {@link ChangeOfRevision}, for a change `c` and its revision `r`. */
export const changeOfRevision = Prisma.sql`c."table", c."key", c."before", c."after",
  r."id"::text AS "id", r."number", r."actor", r."at", r."action"::text AS "action"`;

/** Describes a revision in an error message: "revision 12 (UPDATE_STATEMENT by Ada, 2024-05-13T08:00:00Z)". */
export function describeRevision({ number, action, actor, at }: KnownRevision): string {
  return `revision ${number} (${action} by ${actor}, ${at.toISOString().replace(/\.\d+/, '')})`;
}

/** Finds the revision that deleted a record. Returns null if the record was not deleted. */
export async function findDeletion(tx: Transaction, recordId: string): Promise<KnownRevision | null> {
  const [deletion] = await tx.$queryRaw<ChangeOfRevision[]>`
    SELECT ${changeOfRevision} FROM "Change" c JOIN "Revision" r ON r."number" = c."revisionNumber"
    WHERE c."recordId" = ${recordId}::uuid AND c."key" = jsonb_build_object('id', ${recordId}::text)
      AND c."after" IS NULL AND c."table" IN ('Article', 'Person', 'Event', 'Statement')
    ORDER BY c."revisionNumber" DESC LIMIT 1`;
  return deletion ?? null;
}

/**
 * Finds the revision that imported an article. This is the article's first import revision, because later imports can
 * change the events of the article. Returns null if it does not exist.
 */
export async function findImport(tx: Transaction, articleId: string): Promise<KnownRevision | null> {
  return tx.revision.findFirst({
    where: { action: 'IMPORT_ARTICLE', records: { some: { recordId: articleId } } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, actor: true, at: true, action: true },
  });
}
