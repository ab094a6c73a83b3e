import { foldName } from '@wortlaut/graph';
import { Client } from 'pg';

/** The value of a query's variable for the API, and the parameters of the hand-written SQL. */
export interface QueryValue {
  readonly api: unknown;
  readonly bare: readonly unknown[];
}

/** The number of different values for each kind of query. */
const VALUES = 40;

/** Reads values for each kind of query, in the order of the kinds. The values are spread over the entire graph. */
export async function readValues(url: string): Promise<QueryValue[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const ids = async (type: string, sql: string) =>
      (await client.query<{ id: string }>(sql)).rows.map(({ id }) => ({
        api: Buffer.from(`${type}:${id}`).toString('base64'),
        bare: [id],
      }));
    return [
      await ids('Article', spread('"Article"', '"datedAt", "id"')),
      [{ api: 20, bare: [20] }],
      // Half of the people are the most quoted people. The other half is spread over all speakers.
      [
        ...(await ids('Person', `SELECT "id" FROM "Person" ORDER BY "statementCount" DESC LIMIT ${VALUES / 2}`)),
        ...(await ids('Person', spread('"Person" WHERE "statementCount" > 0', '"id"', VALUES / 2))),
      ],
      await cursors(client),
      await searches(client),
    ];
  } finally {
    await client.end();
  }
}

function spread(from: string, order: string, count = VALUES): string {
  return `SELECT "id" FROM (
    SELECT "id", row_number() OVER (ORDER BY ${order}) AS "place", count(*) OVER () AS "count" FROM ${from}) AS t
    WHERE "place" % greatest(1, "count" / ${count}) = 0 LIMIT ${count}`;
}

async function cursors(client: Client): Promise<QueryValue[]> {
  const { rows } = await client.query<{ id: string; time: string }>(`
    SELECT "id", (extract(epoch FROM "datedAt") * 1000)::bigint AS "time" FROM "Statement"
    WHERE "id" IN (${spread('"Statement"', '"datedAt", "id"')})`);
  return rows.map(({ id, time }) => {
    const plain = JSON.stringify(['newest:id', Number(time), id]);
    return { api: Buffer.from(plain).toString('base64url'), bare: [plain] };
  });
}

/** Returns search terms: frequent and rare words, pairs of words, and names. */
async function searches(client: Client): Promise<QueryValue[]> {
  const { rows } = await client.query<{ quoteText: string; name: string }>(`
    SELECT "quoteText", p."name" FROM "Statement" s JOIN "Person" p ON p."id" = s."speakerId"
    WHERE s."id" IN (${spread('"Statement"', '"id"')})`);
  return rows.map(({ quoteText, name }, index) => {
    const words = quoteText.toLowerCase().split(' ');
    const text = [words[2] ?? '', `${words[1]} ${words[4]}`, name.toLowerCase(), words.at(-1) ?? ''][index % 4] ?? '';
    return { api: text, bare: [text, foldName(text)] };
  });
}
