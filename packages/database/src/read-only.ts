import type { Database } from './client.ts';

/**
 * Reads an article, as the API does, and checks whether the database allows changes. A standby does not.
 *
 * @throws Error if the database does not respond
 */
export async function isReadOnly(db: Database): Promise<boolean> {
  await db.article.findFirst({ select: { id: true } });
  const [state] = await db.$queryRaw<{ readOnly: boolean }[]>`
    SELECT current_setting('transaction_read_only') = 'on' AS "readOnly"`;
  return state?.readOnly ?? false;
}
