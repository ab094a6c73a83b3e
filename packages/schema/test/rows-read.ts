import type { Client } from 'pg';
import { escapeLiteral } from 'pg';
import type { SentStatement } from './made-graph.ts';

/** The rows and tables that PostgreSQL read for a statement. */
export interface RowsRead {
  /** The number of rows read in tables and indexes, including rows that did not match. */
  readonly rows: number;
  /** The tables that were scanned completely. */
  readonly scanned: readonly string[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

/**
 * Runs a statement again and measures the rows that it reads.
 *
 * @remarks PostgreSQL uses one plan for all values, as for a prepared statement after several executions. If the
 * statement has the mark `planned each time`, PostgreSQL makes a plan for the given values instead.
 *
 * @param client - a connection whose settings may be changed
 */
export async function rowsRead(client: Client, { sql, args }: SentStatement): Promise<RowsRead> {
  const eachTime = sql.startsWith('/* planned each time */');
  // A test database is small, so PostgreSQL would scan tables. In a large graph, it uses their indexes.
  await client.query(`SET enable_seqscan = off; SET plan_cache_mode = ${eachTime ? 'force_custom_plan' : 'auto'}`);
  await client.query(`PREPARE asked AS ${sql}`);
  try {
    const values = args.length === 0 ? '' : `(${args.map(literal)})`;
    // PostgreSQL decides whether to use a general plan after five executions.
    for (let time = 0; time < 5; time += 1) await client.query(`EXECUTE asked ${values}`);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE asked ${values}`,
    );
    const scans = rows.flatMap((row) => scansOf(row['QUERY PLAN'][0].Plan));
    return {
      rows: scans.reduce((sum, scan) => sum + readBy(scan), 0),
      scanned: scans.flatMap((scan) => (scan['Node Type'] === 'Seq Scan' ? [scan['Relation Name'] ?? ''] : [])),
    };
  } finally {
    await client.query('DEALLOCATE asked');
  }
}

/** Returns the parts of a plan that read a table or an index. */
function scansOf(plan: Plan): Plan[] {
  const own = plan['Relation Name'] === undefined ? [] : [plan];
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)];
}

function readBy(scan: Plan): number {
  const removed = (scan['Rows Removed by Filter'] ?? 0) + (scan['Rows Removed by Index Recheck'] ?? 0);
  return Math.round((scan['Actual Rows'] + removed) * scan['Actual Loops']);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (Array.isArray(value)) return escapeLiteral(`{${value.map((each) => JSON.stringify(String(each)))}}`);
  return escapeLiteral(String(value));
}
