import { availableParallelism } from 'node:os';
import type { Extract } from '@wortlaut/graph';
import { Piscina } from 'piscina';
import { paths } from '../paths.ts';
import type { Extractor } from './config.ts';

/** The part of the heap for new objects, in megabytes. With the default of 16, an extraction takes about 10 % longer. */
const YOUNG_GENERATION = 64;

/** How long a thread without work is kept, in milliseconds. */
const IDLE_TIME = 60_000;

/** How much less important a thread is than the one that answers requests. 19 is the most that systems allow. */
const NICE = 2;

/** Extraction in threads of its own. */
export interface ExtractThreads {
  /** Extracts an article. Articles beyond the number of threads wait, in the order of the calls. */
  readonly extract: Extract;
  /** Ends the threads. Extractions in progress fail. */
  stop(): Promise<void>;
}

/**
 * Starts threads for the extraction, one fewer than there are cores, at a lower priority than the thread that answers
 * requests.
 */
export function startExtractThreads(extractor: Extractor): ExtractThreads {
  const threads = new Piscina({
    filename: paths.extractWorker,
    workerData: { extractor },
    minThreads: 1,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: IDLE_TIME,
    niceIncrement: NICE,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  return { extract: (input) => threads.run(input), stop: () => threads.destroy() };
}
