import { deepStrictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bareProgram, serverProgram } from '../paths.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { askOnce, load, type Target } from './load.ts';
import { openMadeDatabase } from './made-database.ts';
import { type Measured, printTable } from './print-table.ts';
import { queryClasses } from './query-classes.ts';
import { type QueryValue, readValues } from './query-values.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const USAGE = `Measures the built server with five kinds of queries. Compares it with a plain Node server that produces
the same responses with one hand-written prepared statement per request.

  npm run bench:queries -- [--articles N] [--seconds N] [--rounds N] [--connections N]

  --articles     Number of generated articles, with ten statements each on average. Default: 20000.
  --seconds      Duration of a run. Default: 2.
  --rounds       Number of runs per server, alternating. The median is printed. Default: 5.
  --connections  Number of parallel requests. Default: 8.

Starts a temporary PostgreSQL instance and fills it with generated data, which takes most of the time. If DATABASE_URL
is set, uses that database instead and keeps it. If it has no articles, it is filled with generated data.`;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
});
const [articles = 0, seconds = 0, rounds = 0, connections = 0] = [
  Number(options.articles),
  Number(options.seconds),
  Number(options.rounds),
  Number(options.connections),
];
const valid = [articles, rounds, connections].every((count) => Number.isInteger(count) && count > 0) && seconds > 0;
if (options.help || !valid) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}

/** Returns the same requests for both servers. */
function targetsOf(index: number, values: readonly QueryValue[], addresses: { api: string; bare: string }) {
  const { document: query } = queryClasses[index] ?? { document: '' };
  const api = values.map(({ api: value }) => JSON.stringify({ query, variables: { value } }));
  const bareBodies = values.map(({ bare }) => JSON.stringify({ index, values: bare }));
  return {
    api: { address: addresses.api, path: '/graphql', bodies: api },
    bare: { address: addresses.bare, path: '/', bodies: bareBodies },
  } satisfies Record<string, Target>;
}

/** Sends each request to both servers once. @throws {Error} if the responses differ */
async function checkEqual({ api, bare }: ReturnType<typeof targetsOf>): Promise<void> {
  for (const [index, body] of api.bodies.entries()) {
    const [ours, theirs] = await Promise.all([askOnce(api, body), askOnce(bare, bare.bodies[index] ?? '')]);
    // Only the API says what the request costs.
    const { extensions: _, ...answer } = JSON.parse(ours);
    deepStrictEqual(answer, JSON.parse(theirs), `The responses to ${body} differ.`);
  }
}

/** Returns the number of SQL statements per request, for each kind of query. */
async function countStatements(url: string, values: readonly (readonly QueryValue[])[]): Promise<number[]> {
  const proxy = await startCountingProxy(url);
  const server = await startServer([serverProgram], proxy.url);
  const counts: number[] = [];
  for (const [index] of queryClasses.entries()) {
    const { api } = targetsOf(index, values[index] ?? [], { api: server.address, bare: '' });
    const before = proxy.count();
    for (const body of api.bodies) await askOnce(api, body);
    counts.push((proxy.count() - before) / api.bodies.length);
  }
  await server.stop();
  proxy.close();
  return counts;
}

async function measure(
  targets: ReturnType<typeof targetsOf>,
  servers: { api: ServerProcess; bare: ServerProcess },
): Promise<Pick<Measured, 'api' | 'bare'>> {
  const measured = { api: [], bare: [] } as { [Side in 'api' | 'bare']: Measured[Side][number][] };
  for (const side of ['bare', 'api'] as const) await load(targets[side], connections, Math.min(1, seconds));
  // The servers alternate, so that other work on the machine affects both of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const side of ['bare', 'api'] as const) {
      const before = await servers[side].cpu();
      const run = await load(targets[side], connections, seconds);
      measured[side].push({ ...run, cpu: (await servers[side].cpu()) - before });
    }
  }
  return measured;
}

if (!existsSync(serverProgram)) throw new Error(`${serverProgram} does not exist. Run "npm run build" first.`);
const database = await openMadeDatabase(process.env.DATABASE_URL, articles, (line) => console.error(line));
try {
  const values = await readValues(database.url);
  const counts = await countStatements(database.url, values);
  const api = await startServer([serverProgram], database.url);
  const bare = await startServer(['--import', 'tsx', bareProgram], database.url);
  const measured: Measured[] = [];
  try {
    for (const [index, { name }] of queryClasses.entries()) {
      const targets = targetsOf(index, values[index] ?? [], { api: api.address, bare: bare.address });
      await checkEqual(targets);
      measured.push({ name, statements: counts[index] ?? 0, ...(await measure(targets, { api, bare })) });
    }
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
  printTable(measured, { connections, rounds, seconds });
} finally {
  await database.close();
}
