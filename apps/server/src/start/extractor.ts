import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extract } from '@wortlaut/extract';
import { readModel } from '@wortlaut/extract/learned';
import type { Extract } from '@wortlaut/graph';
import type { Extractor } from './config.ts';
import type { Log } from './log.ts';

/**
 * Creates the configured extractor.
 *
 * @remarks The weights of the learned layer are in a package with a separate license, so the operator may have deleted
 * them. The extractor then uses only the rules.
 */
export function createExtract(extractor: Extractor, log: Log): Extract {
  if (extractor === 'rules') return extract;
  try {
    const weights = createRequire(import.meta.url).resolve('@wortlaut/weights-wikinews/weights.bin');
    const model = readModel(readFileSync(weights));
    return (input) => extract(input, { model });
  } catch (error) {
    log.warn(`The learned layer is not available, so articles are extracted only by rules: ${String(error)}`);
    return extract;
  }
}
