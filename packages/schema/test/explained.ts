import { Client } from 'pg';
import { expect } from 'vitest';
import { openMadeGraph } from './made-graph.ts';
import { type RowsRead, rowsRead } from './rows-read.ts';

/** An answer, and the rows that PostgreSQL read for it. */
export interface Asked {
  readonly json: string;
  /** The number of records in the answer. The query must request the ID of each. */
  readonly returned: number;
  readonly read: RowsRead;
  readonly endCursor: string | undefined;
}

/** A database with generated data that reports the rows PostgreSQL reads. */
export interface ExplainedGraph {
  /** A separate connection to the database. */
  readonly client: Client;
  /** Runs a query and measures the rows that PostgreSQL reads. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Asked>;
  /** Evaluates an SQL expression and returns its value as text. */
  first(sql: string): Promise<string>;
  close(): Promise<void>;
}

/** Creates an {@link ExplainedGraph}. */
export async function openExplainedGraph(size: { articles: number; people?: number }): Promise<ExplainedGraph> {
  const graph = await openMadeGraph(size);
  const client = new Client({ connectionString: graph.url });
  await client.connect();
  return {
    client,
    ask: async (source, variables = {}) => {
      const json = await graph.ask(source, variables);
      const reads: RowsRead[] = [];
      for (const statement of [...graph.sent]) reads.push(await rowsRead(client, statement));
      return {
        json,
        returned: json.match(/"id":/g)?.length ?? 0,
        read: {
          rows: reads.reduce((sum, { rows }) => sum + rows, 0),
          scanned: reads.flatMap(({ scanned }) => scanned),
        },
        endCursor: /"endCursor":"([^"]+)"/.exec(json)?.[1],
      };
    },
    first: async (sql) => {
      const { rows } = await client.query<{ value: string }>(`SELECT (${sql})::text AS "value"`);
      return rows[0]?.value ?? '';
    },
    close: async () => {
      await client.end();
      await graph.close();
    },
  };
}

/**
 * Returns the maximum number of rows that PostgreSQL may read to return a number of records. For each record, it reads
 * the record and the row that links to it. Each list needs one more row to see whether the list continues. Ten extra
 * rows are allowed for small results.
 */
export function mostRows(returned: number): number {
  return 4 * returned + 10;
}

/** Checks that no table was scanned completely, and that few rows were read. */
export function expectFewRows({ read, returned }: Asked, most = mostRows(returned)): void {
  expect(read.scanned).toEqual([]);
  expect(read.rows).toBeLessThanOrEqual(most);
}

/** Converts a database ID to the ID in the API. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}
