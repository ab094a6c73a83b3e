import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type ExtractOptions, extract } from '@wortlaut/extract';
import { readModel } from '@wortlaut/extract/learned';
import { type CorpusArticle, givenPath, readCorpus } from './corpus.ts';

/** Not `loadModel`: that looks for the file beside its own source, and this program runs bundled, as the server does. */
const WEIGHTS_FILE = createRequire(import.meta.url).resolve('@wortlaut/weights-wikinews/weights.bin');

const USAGE = `Measures how fast quotations are extracted, on one core, loading not counted. Bundled first, as the server is.

  npm run bench:extract -- --corpus FILE.ndjson [--rounds N]

  --corpus  articles, one a line
  --rounds  how often the corpus is gone through; the fastest round counts (10 where absent)`;

/** How fast one layer went over the corpus. */
interface Speed {
  readonly name: string;
  /** Articles a second in the fastest round. */
  readonly perSecond: number;
  /** The same by the processor time of the process, all threads together: what an idle core would give at least. */
  readonly perCpuSecond: number;
  /** The longest that one article took in the fastest round, in milliseconds. */
  readonly slowest: number;
  /** Most memory in use after an article, in MiB. */
  readonly peak: number;
}

/** One time through the corpus: milliseconds, of the clock and of the processor, and bytes. */
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
  for (const { text, title, date } of corpus) {
    const before = performance.now();
    extract({ body: text, title, language: 'de', ...(date === '' ? {} : { published: date }) }, options);
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
  console.log(`${''.padEnd(24)}  articles/s  a CPU second  slowest article  peak memory`);
  for (const { name, perSecond, perCpuSecond, slowest, peak } of speeds) {
    const cells = [
      perSecond.toFixed(0).padStart(10),
      perCpuSecond.toFixed(0).padStart(12),
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
  print([measure('rules alone', corpus, {}, rounds), measure('with learned layer', corpus, { model }, rounds)]);
  console.log(`\nLoading the learned layer's weights took ${loading.toFixed(0)} ms.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
