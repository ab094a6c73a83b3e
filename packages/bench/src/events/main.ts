import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { givenPath } from '@wortlaut/weights-wikinews/corpus';
import { storiesFolder } from '../paths.ts';
import { agreementLines, eventTable } from './event-table.ts';
import type { SourceText } from './import-articles.ts';
import { agreementOf, importOrders } from './import-orders.ts';
import { matchArticles } from './match-articles.ts';
import { readEventArticles } from './read-events.ts';
import { readStories } from './read-stories.ts';
import { scoreEvents } from './score-events.ts';
import { scoreStoryPairs } from './score-pairs.ts';
import { scoreStories } from './score-stories.ts';
import { storyErrors } from './story-errors.ts';
import { storyTable, storyTotals } from './story-table.ts';
import { startThrowAwayServer, type ThrowAwayServer } from './throw-away-graph.ts';

const USAGE = `Scores which events are found, which events in different articles are the same, and which articles belong to
the same story. Imports the articles into a temporary graph, reads it through the API, and compares it with the
annotations.

  npm run bench:events -- [--gold] [--orders N] [--errors] [--json]
  npm run bench:events -- --corpus FILE.ndjson… [--gold] [--orders N] [--predictions OUT.ndjson] [--json]

  --gold         Scores the stories in this repository. The default without a corpus.
  --corpus       Articles of ECB+, one JSON object per line. Scores all given files together.
  --orders       Imports the articles in N shuffled orders, and compares the results. Default: the order of the files.
  --predictions  Writes the events that were found in the corpus: {id, events: [{event, mentions}]} per line.
  --errors       Also lists the errors in our own stories, except in the blind test set.
  --json         Prints the scores as JSON.`;

/** Command-line options. */
interface Options {
  readonly corpus: readonly string[];
  readonly orders: number;
  readonly predictions: string | undefined;
  readonly errors: boolean;
}

/** Scores as text and as data. */
interface Report {
  readonly text: string;
  readonly data: unknown;
}

const log = (line: string) => console.error(line);
const heading = (orders: number, index: number): string => (orders === 0 ? '' : `Order ${index + 1} of ${orders}\n`);

async function scoreCorpus({ corpus, orders, predictions }: Options, server: ThrowAwayServer): Promise<Report> {
  const articles = readEventArticles(corpus.map(givenPath));
  const sources = articles.map(
    ({ id, title, date, outlet, text }): SourceText => ({ id, title, published: date, outlet, language: 'en', text }),
  );
  const results = await importOrders(server, sources, orders, log);
  const lines = results[0]?.predicted.map((article) => `${JSON.stringify(article)}\n`) ?? [];
  if (predictions !== undefined) writeFileSync(givenPath(predictions), lines.join(''));
  const scores = results.map((result) => ({
    score: scoreEvents(matchArticles(articles, result.predicted)),
    storyPairs: scoreStoryPairs(
      articles.map(({ id, topic, subtopic }) => ({
        ...{ group: String(topic), story: subtopic },
        found: result.articles.get(id)?.story ?? null,
      })),
    ),
  }));
  const agreement = agreementOf(sources, results);
  const tables = scores.map(({ score, storyPairs }, index) => heading(orders, index) + eventTable(score, storyPairs));
  return {
    text: [...tables, ...(orders > 1 ? [agreementLines(agreement)] : [])].join('\n\n'),
    data: { orders: scores, ...(orders > 1 && { agreement }) },
  };
}

async function scoreGold({ orders, errors }: Options, server: ThrowAwayServer): Promise<Report> {
  const groups = readStories(storiesFolder);
  const sources: SourceText[] = groups.flatMap(({ articles }) => articles);
  const results = await importOrders(server, sources, orders, log);
  const development = groups.filter(({ split }) => split === 'dev');
  const parts = [
    { name: 'dev', groups: development },
    { name: 'blind', groups: groups.filter(({ split }) => split === 'blind') },
    { name: 'all', groups },
  ];
  const scores = results.map((result) =>
    parts.map(({ name, groups: part }) => ({ name, score: scoreStories(part, result) })),
  );
  const agreement = agreementOf(sources, results);
  const found = errors ? results.slice(0, 1).flatMap((result) => storyErrors(development, result)) : [];
  const tables = scores.map((columns, index) => heading(orders, index) + storyTable(columns));
  return {
    text: [...tables, ...(orders > 1 ? [agreementLines(agreement)] : []), ...(errors ? [found.join('\n')] : [])].join(
      '\n\n',
    ),
    data: {
      orders: scores.map((columns) => columns.map(({ name, score }) => ({ name, ...storyTotals(score) }))),
      ...(orders > 1 && { agreement }),
    },
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      gold: { type: 'boolean', default: false },
      orders: { type: 'string', default: '0' },
      predictions: { type: 'string' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const corpus = [...values.corpus, ...positionals];
  const orders = Number(values.orders);
  const misused = corpus.length === 0 && values.predictions !== undefined;
  if (values.help || misused || !Number.isInteger(orders) || orders < 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const options = { corpus, orders, predictions: values.predictions, errors: values.errors };
  const server = await startThrowAwayServer();
  try {
    const ecb = corpus.length > 0 ? await scoreCorpus(options, server) : undefined;
    const gold = values.gold || ecb === undefined ? await scoreGold(options, server) : undefined;
    if (values.json) console.log(JSON.stringify({ corpus: ecb?.data, gold: gold?.data }, null, 2));
    else console.log([ecb, gold].flatMap((report) => report?.text ?? []).join('\n\n'));
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
