import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '@wortlaut/weights-wikinews';
import { predict } from './accuracy-predict.ts';
import { score } from './accuracy-score.ts';
import { accuracyTable, type Column } from './accuracy-table.ts';
import { type QuotedArticle, readCorpus, readPredictions } from './corpus.ts';

const USAGE = `Scores quotation extraction against an annotated corpus.

  npm run bench:accuracy -- --corpus FILE.ndjson [--predictions OUT.ndjson] [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --score IN.ndjson [--json]

  --corpus       the annotated articles, one a line
  --predictions  writes what the learned layer found there: {id, quotes} a line, spans as [begin, end)
  --score        scores the predictions of that file instead of extracting; a corpus file will do
  --json         prints the scores as JSON`;

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
  if (values.help || values.corpus === undefined) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const corpus = readCorpus(values.corpus);
  const layers: { name: string; articles: readonly QuotedArticle[] }[] =
    values.score === undefined
      ? [
          { name: 'rules alone', articles: predict(corpus) },
          { name: 'with learned layer', articles: predict(corpus, loadModel()) },
        ]
      : [{ name: values.score, articles: readPredictions(values.score) }];
  const columns: Column[] = layers.map(({ name, articles }) => ({ name, accuracy: score(corpus, articles) }));
  if (values.predictions !== undefined) {
    const lines = layers.at(-1)?.articles.map((article) => `${JSON.stringify(article)}\n`);
    writeFileSync(values.predictions, lines?.join('') ?? '');
  }
  const asJson = () =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, accuracy }) => [name, accuracy])), null, 2);
  console.log(values.json ? asJson() : accuracyTable(columns));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
