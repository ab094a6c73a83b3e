import { readFileSync } from 'node:fs';
import { extract } from '@wortlaut/extract';
import { readModel } from '@wortlaut/extract/learned';
import type { Extract } from '@wortlaut/graph';
import type { Extractor } from './config.ts';
import type { Log } from './log.ts';

/**
 * Makes the extractor that is configured.
 *
 * @param weights - the file of the learned layer, which lies in a package of its own licence: somebody may have
 * removed it, and the rules alone are taken then.
 */
export function createExtract(extractor: Extractor, weights: string, log: Log): Extract {
  if (extractor === 'rules') return extract;
  try {
    const model = readModel(readFileSync(weights));
    return (input) => extract(input, { model });
  } catch (error) {
    log.warn(`the learned layer cannot be used, articles are read by the rules alone: ${String(error)}`);
    return extract;
  }
}
