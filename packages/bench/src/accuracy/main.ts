import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '@wortlaut/weights-wikinews';
import {
  type CorpusArticle,
  givenPath,
  type QuotedArticle,
  readCorpus,
  readPredictions,
} from '@wortlaut/weights-wikinews/corpus';
import { goldErrors } from '../gold/gold-errors.ts';
import { goldTable } from '../gold/gold-table.ts';
import { reliabilityTable } from '../gold/reliability-table.ts';
import { scoreOwnGold } from '../gold/score-own-gold.ts';
import { accuracyTable, type Column } from './accuracy-table.ts';
import { errorClasses, errorTable } from './error-classes.ts';
import { predict } from './predict.ts';
import { predictAcross } from './predict-across.ts';
import { score } from './score.ts';

const USAGE = `Scores the extraction against the gold articles in this repository and against an annotated corpus.

  npm run bench:accuracy -- [--errors] [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson [--predictions OUT.ndjson] [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --score IN.ndjson [--json]
  npm run bench:accuracy -- --corpus FILE.ndjson --cross N [--errors] [--predictions OUT.ndjson] [--json]

  --corpus       Annotated articles, one JSON object per line. Without it, only the gold articles are scored.
  --predictions  Writes the quotations found by the learned layer: {id, quotes} per line, spans as [begin, end).
  --score        Scores the predictions in a file instead of extracting. The file may also be a corpus.
  --cross        Cross-validation: splits the corpus into N parts, and scores each part after training on the others.
  --errors       Without a corpus: lists the errors of the rules in the gold articles, except the blind ones.
                 With a corpus: also prints the most frequent kinds of errors.
  --json         Prints the scores as JSON.`;

/** Returns the scores for the gold articles, with and without the learned layer. */
function ownGold(): { readonly name: string; readonly groups: ReturnType<typeof scoreOwnGold> }[] {
  return [
    { name: 'rules only', groups: scoreOwnGold() },
    { name: 'with learned layer', groups: scoreOwnGold(loadModel()) },
  ];
}

/** Command-line options. */
interface Options {
  readonly predictions?: string | undefined;
  readonly score?: string | undefined;
  /** The number of parts for cross-validation, or 0 to use the existing weights. */
  readonly cross: number;
}

interface Layer {
  readonly name: string;
  readonly articles: readonly QuotedArticle[];
}

/** Returns the predictions with and without the learned layer, or the predictions in a file. */
function layersOf(corpus: readonly CorpusArticle[], { predictions, score: scored, cross }: Options): Layer[] {
  if (scored !== undefined) return [{ name: scored, articles: readPredictions(givenPath(scored)) }];
  const learned = cross > 0 ? predictAcross(corpus, cross, console.error) : predict(corpus, loadModel());
  if (predictions !== undefined) {
    writeFileSync(givenPath(predictions), learned.map((article) => `${JSON.stringify(article)}\n`).join(''));
  }
  return [
    { name: 'rules only', articles: predict(corpus) },
    { name: 'with learned layer', articles: learned },
  ];
}

/** Returns the scores for a corpus, as tables and as columns. */
function scoreCorpus(file: string, options: Options, errors: boolean): { columns: Column[]; tables: string[] } {
  const corpus = readCorpus(givenPath(file));
  const layers = layersOf(corpus, options);
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
  const misused = corpus === undefined ? cross > 0 || (predictions ?? values.score) !== undefined : false;
  if (values.help || misused || !Number.isInteger(cross) || cross < 0 || cross === 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (errors && corpus === undefined) {
    console.log(goldErrors().join('\n'));
    return;
  }
  const options = { predictions, score: values.score, cross };
  const { columns, tables } = corpus === undefined ? { columns: [], tables: [] } : scoreCorpus(corpus, options, errors);
  // A predictions file covers only the corpus, not the gold articles.
  const gold = values.score === undefined ? ownGold() : [];
  if (values.json) {
    const scores = Object.fromEntries(columns.map(({ name, accuracy }) => [name, accuracy]));
    console.log(JSON.stringify({ ...scores, ...(gold.length > 0 ? { gold } : {}) }, null, 2));
    return;
  }
  const reliability = gold.flatMap(({ name, groups }) =>
    [...new Set(groups.map(({ language }) => language))].map((language) =>
      reliabilityTable(
        `${language}, ${name}`,
        groups.flatMap((group) => (group.language === language ? group.score.judged : [])),
      ),
    ),
  );
  console.log([...tables, ...gold.map(({ name, groups }) => goldTable(name, groups)), ...reliability].join('\n\n'));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
