import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/prisma/client.ts';

/** The typed client for the database. */
export type Database = PrismaClient;

/** Options for {@link createDatabase}. */
export interface DatabaseOptions {
  /** The maximum number of connections. @defaultValue 10 */
  readonly poolSize?: number;
  /** PostgreSQL cancels a statement after this many seconds. @defaultValue no limit */
  readonly statementSeconds?: number;
  /**
   * Called with each SQL statement and its arguments before the statement is sent. Used in tests and to find slow
   * queries.
   */
  readonly onQuery?: (sql: string, args: readonly unknown[]) => void;
}

/** The maximum number of prepared statements per connection. IN lists of different lengths need separate statements. */
const MAX_PREPARED = 500;

const PLANNED_EACH_TIME = '/* planned each time */';

/**
 * Marks an SQL statement whose best plan depends on its values. For example, the plan for a full-text search depends on
 * how frequent the words are. PostgreSQL then plans the statement each time instead of reusing a generic plan.
 */
export const plannedEachTime = Prisma.raw(PLANNED_EACH_TIME);

/**
 * Creates a client for a database. It connects when it sends the first query.
 *
 * @param url - a `postgresql://` URL
 * @returns the client. Call `$disconnect()` to close it.
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
        // Statements beyond the maximum are prepared each time. If they were named, every connection would keep them
        // forever.
        if (names.size >= MAX_PREPARED) return '';
        const name = `w${names.size}`;
        names.set(sql, name);
        return name;
      },
    },
  );
  // Other error formats capture a stack trace for every query.
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
