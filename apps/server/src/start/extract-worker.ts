// Runs in a separate thread. See extract-threads.ts.
import type { ExtractInput } from '@wortlaut/extract';
import { workerData } from 'piscina';
import { createExtract } from './extractor.ts';

const extract = createExtract(workerData.extractor);

/** Extracts one article. */
export default (input: ExtractInput) => extract(input);
