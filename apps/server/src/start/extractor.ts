import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExtractInput, type Extraction, extract } from '@wortlaut/extract';
import { readModel } from '@wortlaut/extract/learned';
import { ConfigError, type Extractor } from './config.ts';

const weightsFile = (): string => createRequire(import.meta.url).resolve('@wortlaut/weights-wikinews/weights.bin');

/**
 * Creates the configured extractor.
 *
 * @param findWeights - returns the path of the weights of the learned layer
 * @throws {@link ConfigError} if the weights are needed and cannot be read. They are in a package with a separate
 * license, so the operator may have deleted them.
 */
export function createExtract(
  extractor: Extractor,
  findWeights: () => string = weightsFile,
): (input: ExtractInput) => Extraction {
  if (extractor === 'rules') return extract;
  try {
    const model = readModel(readFileSync(findWeights()));
    return (input) => extract(input, { model });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `EXTRACTOR is "learned", but the weights of the learned layer cannot be read: ${reason}. Restore packages/weights-wikinews/weights.bin, or set EXTRACTOR to rules.`,
    );
  }
}
