import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/prisma/client.ts';

/** The typed client of the graph's database. */
export type Database = PrismaClient;

/** How {@link createDatabase} connects. */
export interface DatabaseOptions {
  /** Connections held at the most. @defaultValue 10 */
  readonly poolSize?: number;
  /** After how many seconds PostgreSQL cancels a statement. @defaultValue it does not */
  readonly statementSeconds?: number;
  /** Called with every SQL statement and its arguments as it is sent: for tests and for finding slow queries. */
  readonly onQuery?: (sql: string, args: readonly unknown[]) => void;
}

/** How many prepared statements a connection keeps: an IN list of each length is a statement of its own. */
const MAX_PREPARED = 500;

const PLANNED_EACH_TIME = '/* planned each time */';

/**
 * Begins an SQL statement whose best plan depends on its values, as that of a full-text search on how frequent the words
 * are: PostgreSQL plans it each time and keeps no plan that fits all values the same.
 */
export const plannedEachTime = Prisma.raw(PLANNED_EACH_TIME);

/**
 * Makes a client for a database; it connects when the first query is sent.
 *
 * @param url - a `postgresql://` URL.
 * @returns the client; the caller ends it with `$disconnect()`.
 */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  const names = new Map<string, string>();
  const { poolSize = 10, statementSeconds } = options;
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: poolSize,
      ...(statementSeconds !== undefined && { statement_timeout: statementSeconds * 1000 }),
    },
    {
      statementNameGenerator: ({ sql, args }) => {
        options.onQuery?.(sql, args);
        if (sql.startsWith(PLANNED_EACH_TIME)) return '';
        const known = names.get(sql);
        if (known !== undefined) return known;
        // Past the cap a statement is prepared anew each time rather than kept on every connection for ever.
        if (names.size >= MAX_PREPARED) return '';
        const name = `w${names.size}`;
        names.set(sql, name);
        return name;
      },
    },
  );
  // Any other format takes a stack trace for each query, in case it fails.
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
