// Runs in a separate thread. See extract-threads.ts.
import type { ExtractInput } from '@wortlaut/extract';
import { workerData } from 'piscina';
import { createExtract } from './extractor.ts';

const extract = createExtract(workerData.extractor);

// Word lists are read on first use. Reading them now saves the first article this time.
for (const { language, body } of [
  { language: 'de', body: 'Der Hafen bleibt am Montag geschlossen, sagte ein Sprecher.' },
  { language: 'en', body: 'The port will be closed on Monday, a spokesman said.' },
])
  extract({ title: body, body, language, published: '2026-01-01' });

/** Extracts one article. */
export default (input: ExtractInput) => extract(input);
