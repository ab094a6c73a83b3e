import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '@wortlaut/extract/learned';
import { givenPath, readCorpus } from './corpus.ts';
import { WEIGHTS_FILE } from './load-model.ts';
import { trainModel } from './train-model.ts';

const USAGE = `Trains the learned layer and writes its weights file. Training is deterministic.

  npm run train -w @wortlaut/weights-wikinews -- --corpus FILE.ndjson [--out FILE] [--name NAME]

  --corpus  annotated articles as NDJSON, one per line (required)
  --out     weights file to write (default: the weights file of this package)
  --name    name of the model (default: wikinews-2)`;

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string', default: WEIGHTS_FILE },
      name: { type: 'string', default: 'wikinews-2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.corpus === undefined) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const started = Date.now();
  const model = trainModel(readCorpus(givenPath(values.corpus)), values.name, (message) => console.log(message));
  const bytes = writeModel(model);
  const out = givenPath(values.out);
  writeFileSync(out, bytes);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Wrote ${out} (${(bytes.length / 2 ** 20).toFixed(1)} MiB) in ${seconds} s.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
