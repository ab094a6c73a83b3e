import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, readModel } from '@wortlaut/extract/learned';

/** Where the weights lie: beside the package's source. */
export const WEIGHTS_FILE: string = fileURLToPath(new URL('../weights.bin', import.meta.url));

let loaded: Model | undefined;

/**
 * Loads the weights that were learned from the German Wikinews quotations, once a process.
 *
 * @returns the learned layer's model, to be handed to `extract`
 * @throws where the weights file is missing or of another version
 * @remarks The weights are under CC BY-NC-SA 4.0: not for commercial use. See this package's README.
 */
export function loadModel(): Model {
  loaded ??= readModel(readFileSync(WEIGHTS_FILE));
  return loaded;
}
