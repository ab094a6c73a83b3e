import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type ExtractOptions, extract } from '@wortlaut/extract';
import { readModel } from '@wortlaut/extract/learned';
import { type CorpusArticle, givenPath, readCorpus } from '@wortlaut/weights-wikinews/corpus';
import { inputOf } from '../accuracy/predict.ts';

/**
 * The weights of the model. `loadModel` looks for them next to its own source file, which does not work here because
 * this program is bundled.
 */
const WEIGHTS_FILE = createRequire(import.meta.url).resolve('@wortlaut/weights-wikinews/weights.bin');

const USAGE = `Measures the speed of the extraction on one core, without loading time. The extractor is bundled as in
the server.

  npm run bench:extract -- --corpus FILE.ndjson [--rounds N]

  --corpus  Articles, one JSON object per line.
  --rounds  Number of runs over the corpus. The fastest one counts. Default: 10.`;

/** The speed of one layer. */
interface Speed {
  readonly name: string;
  /** Articles per second in the fastest round. */
  readonly perSecond: number;
  /**
   * The number of articles per second of processor time, over all threads. A lower bound for the speed of an idle core.
   */
  readonly perCpuSecond: number;
  /** The longest time for one article in the fastest round, in milliseconds. */
  readonly slowest: number;
  /** The peak memory use after an article, in MiB. */
  readonly peak: number;
}

/** The measurements of one run over the corpus: elapsed and processor time in milliseconds, memory in bytes. */
interface Round {
  readonly took: number;
  readonly cpu: number;
  readonly slowest: number;
  readonly peak: number;
}

function round(corpus: readonly CorpusArticle[], options: ExtractOptions): Round {
  let [slowest, peak] = [0, 0];
  const start = performance.now();
  const usage = process.cpuUsage();
  for (const article of corpus) {
    const before = performance.now();
    extract(inputOf(article), options);
    slowest = Math.max(slowest, performance.now() - before);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(usage);
  return { took: performance.now() - start, cpu: (user + system) / 1000, slowest, peak };
}

function measure(name: string, corpus: readonly CorpusArticle[], options: ExtractOptions, rounds: number): Speed {
  round(corpus.slice(0, 50), options);
  const all = Array.from({ length: rounds }, () => round(corpus, options));
  const fastest = all.reduce((a, b) => (b.took < a.took ? b : a));
  const peak = Math.max(...all.map((one) => one.peak));
  const rate = (milliseconds: number) => (corpus.length / milliseconds) * 1000;
  return {
    name,
    perSecond: rate(fastest.took),
    perCpuSecond: rate(Math.min(...all.map(({ cpu }) => cpu))),
    slowest: fastest.slowest,
    peak: peak / 2 ** 20,
  };
}

function print(speeds: readonly Speed[]): void {
  console.log(`${''.padEnd(24)}  articles/s  per CPU second  slowest article  peak memory`);
  for (const { name, perSecond, perCpuSecond, slowest, peak } of speeds) {
    const cells = [
      perSecond.toFixed(0).padStart(10),
      perCpuSecond.toFixed(0).padStart(14),
      `${slowest.toFixed(1)} ms`.padStart(15),
      `${peak.toFixed(0)} MiB`,
    ];
    console.log(`${name.padEnd(24)}  ${cells.join('  ')}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '10' }, help: { type: 'boolean' } },
  });
  const rounds = Number(values.rounds);
  if (values.help || values.corpus === undefined || !Number.isInteger(rounds) || rounds < 1) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const corpus = readCorpus(givenPath(values.corpus));
  const started = performance.now();
  const model = readModel(readFileSync(WEIGHTS_FILE));
  const loading = performance.now() - started;
  print([measure('rules only', corpus, {}, rounds), measure('with learned layer', corpus, { model }, rounds)]);
  console.log(`\nLoading the weights of the learned layer took ${loading.toFixed(0)} ms.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
