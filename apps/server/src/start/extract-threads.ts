import { availableParallelism } from 'node:os';
import type { Extract } from '@wortlaut/graph';
import { Piscina } from 'piscina';
import { paths } from '../paths.ts';
import type { Extractor } from './config.ts';

/**
 * The maximum size of the heap for new objects, in megabytes. With the default of 16, an extraction takes about 10 %
 * longer.
 */
const YOUNG_GENERATION = 64;

/** The time after which an idle thread is ended, in milliseconds. */
const IDLE_TIME = 60_000;

/**
 * The nice value of the threads. The thread that answers requests has 0, which is a higher priority. The maximum is 19.
 */
const NICE = 2;

/** Extracts articles in separate threads. */
export interface ExtractThreads {
  /**
   * Extracts an article. If all threads are busy, the article waits. Waiting articles are extracted in the order of the
   * calls.
   */
  readonly extract: Extract;
  /** Ends the threads. Extractions in progress fail. */
  stop(): Promise<void>;
}

/**
 * Starts the threads for the extraction, one fewer than there are cores. Their priority is lower than that of the
 * thread that answers requests.
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
