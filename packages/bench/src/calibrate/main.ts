import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { givenPath, readCorpus } from '@wortlaut/weights-wikinews/corpus';
import { limitTable, reliabilityTable } from '../gold/reliability-table.ts';
import { readGoldGroups } from '../gold/score-own-gold.ts';
import { crossValidate, type Fit, fit, type Sample } from './regression.ts';
import { corpusSamples, goldSamples } from './samples.ts';

const USAGE = `Measures how often the statements found by the rules are correct, and computes the weights for the confidence.

  npm run bench:calibrate -- [--corpus FILE.ndjson]... [--write]

  --corpus  German annotated articles, in addition to the gold articles. Can be repeated.
  --write   Writes the weights to packages/extract/src/language/<tag>/confidence.ts.`;

/**
 * The weight of a statement by the origin of its article. The rules were developed with the `own` articles, so their
 * results are better than usual. All other articles count the same.
 */
const WEIGHTS = { own: 0.5, dev: 1, blind: 1, corpus: 1 } as const;

/** The number of parts for the cross-validation. */
const PARTS = 10;

function samplesByLanguage(corpora: readonly string[]): ReadonlyMap<string, Sample[]> {
  const samples = new Map<string, Sample[]>();
  const add = (language: string, more: readonly Sample[]) =>
    samples.set(language, [...(samples.get(language) ?? []), ...more]);
  for (const { name, articles } of readGoldGroups()) {
    for (const article of articles) add(article.language, goldSamples(article, WEIGHTS[name]));
  }
  for (const file of corpora) {
    for (const article of readCorpus(givenPath(file))) add('de', corpusSamples(article, WEIGHTS.corpus));
  }
  return samples;
}

/** Returns a property name as source code, with single quotes unless the name contains a single quote. */
function quoted(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name;
  return /['\\]/.test(name) ? JSON.stringify(name) : `'${name}'`;
}

function write(language: string, { base, features }: Fit): void {
  const file = fileURLToPath(new URL(`../../../extract/src/language/${language}/confidence.ts`, import.meta.url));
  const lines = [...features]
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `    ${quoted(name)}: ${weight},`);
  writeFileSync(
    file,
    `import type { ConfidenceWeights } from '../../find/confidence/estimate.ts';

/** Written by \`npm run bench:calibrate\`. */
export const confidence: ConfidenceWeights = {
  base: ${Number(base.toFixed(2))},
  features: {
${lines.join('\n')}
  },
};
`,
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  for (const [language, samples] of samplesByLanguage(values.corpus)) {
    const estimates = crossValidate(samples, PARTS);
    // The extraction rounds the confidence to hundredths.
    const judged = samples.map(({ right }, at) => ({
      confidence: Math.round(100 * (estimates[at] ?? 0)) / 100,
      right,
    }));
    console.log(`${reliabilityTable(`${language}, cross-validated`, judged)}\n\n${limitTable(judged)}\n`);
    if (values.write) write(language, fit(samples));
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
