import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '@wortlaut/weights-wikinews';
import { goldTable, scoreOwnGold } from '../gold/table.ts';
import { type CorpusArticle, givenPath, type QuotedArticle, readCorpus, readPredictions } from './corpus.ts';
import { predictAcross } from './cross.ts';
import { errorClasses, errorTable } from './errors.ts';
import { predict } from './predict.ts';
import { score } from './score.ts';
import { accuracyTable, type Column } from './table.ts';

const USAGE = `Scores extraction against our own gold, and quotation extraction against an annotated corpus.

  npm run bench:accuracy -- [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson [--predictions OUT.ndjson] [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --score IN.ndjson [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --cross N [--errors] [--predictions OUT.ndjson] [--json]

  --corpus       the annotated articles, one a line; without it the own gold alone is scored
  --predictions  writes what the learned layer found there: {id, quotes} a line, spans as [begin, end)
  --score        scores the predictions of that file instead of extracting; a corpus file will do
  --cross        cross-validation: trains N times, each time on the other parts, and scores the part left out
  --errors       prints the largest classes of errors besides
  --json         prints the scores as JSON`;

/** Names, speakers, statements and events of our own articles, both layers. */
function ownGold(): { readonly name: string; readonly groups: ReturnType<typeof scoreOwnGold> }[] {
  return [
    { name: 'rules alone', groups: scoreOwnGold() },
    { name: 'with learned layer', groups: scoreOwnGold(loadModel()) },
  ];
}

/** What the command line asks for. */
interface Asked {
  readonly predictions?: string | undefined;
  readonly score?: string | undefined;
  /** Number of parts; 0 for the weights as they are. */
  readonly cross: number;
}

interface Layer {
  readonly name: string;
  readonly articles: readonly QuotedArticle[];
}

/** What both layers predict, or the predictions of a file. */
function layersOf(corpus: readonly CorpusArticle[], { predictions, score: scored, cross }: Asked): Layer[] {
  if (scored !== undefined) return [{ name: scored, articles: readPredictions(givenPath(scored)) }];
  const learned = cross > 0 ? predictAcross(corpus, cross, console.error) : predict(corpus, loadModel());
  if (predictions !== undefined) {
    writeFileSync(givenPath(predictions), learned.map((article) => `${JSON.stringify(article)}\n`).join(''));
  }
  return [
    { name: 'rules alone', articles: predict(corpus) },
    { name: 'with learned layer', articles: learned },
  ];
}

/** Scores of a corpus, as tables and as columns. */
function scoreCorpus(file: string, asked: Asked, errors: boolean): { columns: Column[]; tables: string[] } {
  const corpus = readCorpus(givenPath(file));
  const layers = layersOf(corpus, asked);
  const columns = layers.map(({ name, articles }) => ({ name, accuracy: score(corpus, articles) }));
  const classes = () => layers.map(({ name, articles }) => ({ name, classes: errorClasses(corpus, articles) }));
  return { columns, tables: [accuracyTable(columns), ...(errors ? [errorTable(classes())] : [])] };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      predictions: { type: 'string' },
      score: { type: 'string' },
      cross: { type: 'string', default: '0' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { corpus, predictions, errors } = values;
  const cross = Number(values.cross);
  const wrong = corpus === undefined ? errors || cross > 0 || (predictions ?? values.score) !== undefined : false;
  if (values.help || wrong || !Number.isInteger(cross) || cross < 0 || cross === 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const asked = { predictions, score: values.score, cross };
  const { columns, tables } = corpus === undefined ? { columns: [], tables: [] } : scoreCorpus(corpus, asked, errors);
  // A file of predictions has statements only, by offsets in the corpus.
  const gold = values.score === undefined ? ownGold() : [];
  if (values.json) {
    const scores = Object.fromEntries(columns.map(({ name, accuracy }) => [name, accuracy]));
    console.log(JSON.stringify({ ...scores, ...(gold.length > 0 ? { 'own gold': gold } : {}) }, null, 2));
    return;
  }
  console.log([...tables, ...gold.map(({ name, groups }) => goldTable(name, groups))].join('\n\n'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
