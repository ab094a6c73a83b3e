import { Client } from 'pg';
import { makeArticle, type Rows } from './article.ts';
import { eventRows, type MadeEvent, type MadePerson, makeEvents, makePeople, PERIOD, peopleRows } from './cast.ts';
import { createRandom, createZipf, type Random } from './random.ts';
import { createWords, type Words } from './words.ts';

/** Options for {@link makeData}. */
export interface MakeDataOptions {
  /** The number of articles, with ten statements each on average. @defaultValue 20000 */
  readonly articles?: number;
  /** The number of speakers. @defaultValue two for every five articles */
  readonly people?: number;
  /** The same seed generates the same data. @defaultValue 1 */
  readonly seed?: number;
  /** Receives progress messages. */
  readonly log?: (line: string) => void;
}

/** The number of articles per transaction. */
const BATCH = 250;

const MAIN_LANGUAGE = 'de';
const OTHER_LANGUAGE = 'en';

/**
 * Fills an empty, migrated database with a generated graph. A few speakers and outlets have most of the statements.
 * Word frequencies resemble those in natural language.
 *
 * @remarks Constraints, triggers and indexes stay enabled. Runs `ANALYZE` at the end.
 * @param url - the URL of the database
 */
export async function makeData(url: string, options: MakeDataOptions = {}): Promise<void> {
  const { articles = 20_000, people: speakers = Math.ceil(articles * 0.4), seed = 1, log = () => undefined } = options;
  const random = createRandom(seed);
  const words = createWords(random);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const people = makePeople(random, words, speakers);
    const events = makeEvents(random, words, Math.ceil(articles * 0.3));
    await write(client, [{ ...peopleRows(random, people), Event: eventRows(random, words, events) }]);
    const plan = createPlanner(random, words, people, events, articles);
    for (let from = 0; from < articles; from += BATCH) {
      const count = Math.min(BATCH, articles - from);
      const batch = Array.from({ length: count }, (_, index) => makeArticle(random, words, plan(from + index)));
      await write(client, batch);
      log(`${from + count} of ${articles} articles`);
    }
    await finish(client);
  } finally {
    await client.end();
  }
}

/** Creates a function that returns the plans of the articles, sorted by date. */
function createPlanner(
  random: Random,
  words: Words,
  people: readonly MadePerson[],
  events: readonly MadeEvent[],
  articles: number,
) {
  const outlets = Array.from({ length: 30 }, () => words.clause(2, 2));
  const drawOutlet = createZipf(random, outlets.length);
  const drawPerson = createZipf(random, people.length);
  const [first, last] = PERIOD;
  return (index: number) => {
    const share = index / articles;
    const time = Math.floor(first + share * (last - first));
    // The events of an article are close to its date.
    const near = Math.floor(share * events.length);
    const chosen = Array.from({ length: 1 + random.below(3) }, () => events[Math.abs(near - random.below(20))]);
    const cast = Array.from({ length: 2 + random.below(5) }, () => people[drawPerson()] ?? null);
    return {
      time: random.chance(0.2) ? time - (time % 86_400_000) : time,
      outlet: outlets[drawOutlet()] ?? '',
      language: random.chance(0.7) ? MAIN_LANGUAGE : OTHER_LANGUAGE,
      speakers: Array.from({ length: 4 + random.below(13) }, () => (random.chance(0.08) ? null : random.pick(cast))),
      events: [...new Set(chosen.flatMap((event) => event ?? []))],
    };
  };
}

/** Inserts rows with one SQL statement per table. Skips links that already exist. */
async function write(client: Client, parts: readonly Rows[]): Promise<void> {
  const tables = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  }
  await client.query('BEGIN');
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
    if (columns.length === 0) continue;
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('COMMIT');
}

async function finish(client: Client): Promise<void> {
  await client.query(`
    UPDATE "Person" p SET "statementCount" = s."count"
    FROM (SELECT "speakerId", count(*) AS "count" FROM "Statement" GROUP BY 1) s WHERE s."speakerId" = p."id"`);
  // Prevents the server from importing the sample articles at startup.
  await client.query(`INSERT INTO "Setting" ("name", "value") VALUES ('samplesLoaded', 'made') ON CONFLICT DO NOTHING`);
  await client.query('VACUUM ANALYZE');
}
