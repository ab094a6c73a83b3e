import { Client } from 'pg';
import { expect } from 'vitest';
import { openMadeGraph } from './made-graph.ts';
import { type RowsRead, rowsRead } from './rows-read.ts';

/** What was answered, and what PostgreSQL looked at for it. */
export interface Asked {
  readonly json: string;
  /** How many records the answer holds; each is asked for its id. */
  readonly returned: number;
  readonly read: RowsRead;
  readonly endCursor: string | undefined;
}

/** A made graph, and what PostgreSQL reads of it. */
export interface ExplainedGraph {
  /** A connection of its own. */
  readonly client: Client;
  /** Asks for something, and reads what PostgreSQL looked at for it. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Asked>;
  /** The one value of an SQL expression, as text. */
  first(sql: string): Promise<string>;
  close(): Promise<void>;
}

/** Makes a graph of which PostgreSQL can tell what it reads. */
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
 * What may be looked at for what is returned: the record, the row that links to it, and one more in each list to see
 * whether it goes on; and a few for what is not there.
 */
export function mostRows(returned: number): number {
  return 4 * returned + 10;
}

/** Expects that no table was read from end to end, and no more rows than allowed. */
export function expectFewRows({ read, returned }: Asked, most = mostRows(returned)): void {
  expect(read.scanned).toEqual([]);
  expect(read.rows).toBeLessThanOrEqual(most);
}

/** The API's id of a record. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}
