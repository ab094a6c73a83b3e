import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, readModel } from '@wortlaut/extract/learned';

/** Path of the weights file. */
export const WEIGHTS_FILE: string = fileURLToPath(new URL('../weights.bin', import.meta.url));

let loaded: Model | undefined;

/**
 * Loads the weights that were trained on German Wikinews quotations. The file is read once per process.
 *
 * @returns the model of the learned layer; pass it to `extract` in the options
 * @throws {Error} if the weights file is missing or was written by another version
 * @remarks The license of the weights, CC BY-NC-SA 4.0, does not allow commercial use. See the README of this package.
 */
export function loadModel(): Model {
  loaded ??= readModel(readFileSync(WEIGHTS_FILE));
  return loaded;
}
