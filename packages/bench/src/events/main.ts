import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { givenPath } from '@wortlaut/weights-wikinews/corpus';
import { eventTable } from './event-table.ts';
import { importArticles, rememberingExtract, type SourceText } from './import-articles.ts';
import { matchArticles } from './match-articles.ts';
import { predictArticles } from './predict-articles.ts';
import { readEventArticles } from './read-events.ts';
import { readGraph } from './read-graph.ts';
import { scoreEvents } from './score-events.ts';
import { startThrowAwayServer, type ThrowAwayServer } from './throw-away-graph.ts';

const USAGE = `Measures events: which happenings are found, and which of them are the same in several articles. Imports the
articles into a temporary graph, reads the graph through the API, and compares it with the annotations.

  npm run bench:events -- --corpus FILE.ndjson… [--predictions OUT.ndjson] [--json]

  --corpus       Articles of ECB+, one JSON object per line. Can be given several times.
  --predictions  Writes the events that were found: {id, events: [{event, mentions}]} per line.
  --json         Prints the scores as JSON.`;

/** Command-line options. */
interface Options {
  readonly corpus: readonly string[];
  readonly predictions: string | undefined;
  readonly json: boolean;
}

async function scoreCorpus({ corpus, predictions, json }: Options, server: ThrowAwayServer): Promise<string> {
  const articles = readEventArticles(corpus.map(givenPath));
  const sources = articles.map(
    ({ id, title, date, outlet, text }): SourceText => ({ id, title, published: date, outlet, language: 'en', text }),
  );
  const extractOnce = rememberingExtract();
  const predicted = await server.withGraph(async ({ url, db }) => {
    const imported = await importArticles(db, sources, extractOnce);
    for (const [id, reason] of imported.failed) console.error(`${id} was not imported: ${reason}`);
    return predictArticles(sources, imported, await readGraph(url));
  });
  if (predictions !== undefined) {
    writeFileSync(givenPath(predictions), predicted.map((article) => `${JSON.stringify(article)}\n`).join(''));
  }
  const score = scoreEvents(matchArticles(articles, predicted));
  return json ? JSON.stringify(score, null, 2) : eventTable(score);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      predictions: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const corpus = [...values.corpus, ...positionals];
  if (values.help || corpus.length === 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const server = await startThrowAwayServer();
  try {
    console.log(await scoreCorpus({ corpus, predictions: values.predictions, json: values.json }, server));
  } finally {
    await server.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
