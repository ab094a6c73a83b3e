import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '@wortlaut/weights-wikinews';
import { predict } from './accuracy-predict.ts';
import { score } from './accuracy-score.ts';
import { accuracyTable, type Column } from './accuracy-table.ts';
import { givenPath, type QuotedArticle, readCorpus, readPredictions } from './corpus.ts';
import { goldTable, scoreOwnGold } from './gold-table.ts';

const USAGE = `Scores extraction against our own gold, and quotation extraction against an annotated corpus.

  npm run bench:accuracy -- [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson [--predictions OUT.ndjson] [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --score IN.ndjson [--json]

  --corpus       the annotated articles, one a line; without it the own gold alone is scored
  --predictions  writes what the learned layer found there: {id, quotes} a line, spans as [begin, end)
  --score        scores the predictions of that file instead of extracting; a corpus file will do
  --json         prints the scores as JSON`;

/** Names, speakers, statements and events of our own articles, both layers. */
function ownGold(): { readonly name: string; readonly groups: ReturnType<typeof scoreOwnGold> }[] {
  return [
    { name: 'rules alone', groups: scoreOwnGold() },
    { name: 'with learned layer', groups: scoreOwnGold(loadModel()) },
  ];
}

/** Scores a corpus by both layers, or the predictions of a file. */
function scoreCorpus(file: string, scored: string | undefined, predictions: string | undefined): Column[] {
  const corpus = readCorpus(givenPath(file));
  const layers: { name: string; articles: readonly QuotedArticle[] }[] =
    scored === undefined
      ? [
          { name: 'rules alone', articles: predict(corpus) },
          { name: 'with learned layer', articles: predict(corpus, loadModel()) },
        ]
      : [{ name: scored, articles: readPredictions(givenPath(scored)) }];
  if (predictions !== undefined) {
    const lines = layers.at(-1)?.articles.map((article) => `${JSON.stringify(article)}\n`);
    writeFileSync(givenPath(predictions), lines?.join('') ?? '');
  }
  return layers.map(({ name, articles }) => ({ name, accuracy: score(corpus, articles) }));
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      predictions: { type: 'string' },
      score: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { corpus, predictions } = values;
  if (values.help || (corpus === undefined && (predictions ?? values.score) !== undefined)) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const columns = corpus === undefined ? [] : scoreCorpus(corpus, values.score, predictions);
  // A file of predictions has statements only, by offsets in the corpus.
  const gold = values.score === undefined ? ownGold() : [];
  if (values.json) {
    const scores = Object.fromEntries(columns.map(({ name, accuracy }) => [name, accuracy]));
    console.log(JSON.stringify({ ...scores, ...(gold.length > 0 ? { 'own gold': gold } : {}) }, null, 2));
    return;
  }
  const tables = gold.map(({ name, groups }) => goldTable(name, groups));
  console.log([...(columns.length > 0 ? [accuracyTable(columns)] : []), ...tables].join('\n\n'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
