import { setTimeout as delay } from 'node:timers/promises';
import type { FileErrorCode } from '@wortlaut/vocabulary';
import type { ArticleItem, Item } from '../files/read-items.ts';
import type { Answer, Send } from './server.ts';

/** The inputs and callbacks of an import. */
export interface ImportRun {
  readonly items: AsyncIterable<Item>;
  readonly send: Send;
  /** The number of articles to send at the same time, at least 1. */
  readonly concurrency: number;
  /** The time to wait for an unavailable server, in milliseconds. */
  readonly patienceMs: number;
  /** Stops the import when aborted. Articles in progress are finished, and no new ones are started. */
  readonly signal: AbortSignal;
  /** Called with the result of each item. */
  readonly onDone: (item: Item, answer: Done) => void;
  /** Called once when the server becomes unavailable, and once when it is available again. */
  readonly onServer: (state: 'AWAY' | 'BACK', message: string) => void;
}

/** The final result of an item. */
export type Done = Extract<Answer, { kind: 'IMPORTED' | 'REFUSED' }>;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;
/**
 * The number of attempts to import an article. A server error can be temporary, for example while the server is
 * stopping.
 */
const TRIES = 3;

interface RunState {
  /** The time at which the server became unavailable. `null` while it is available. */
  awaySince: number | null;
  /** The reason why the import stopped early. `null` while it is running. */
  stopped: string | null;
}

/**
 * Sends several articles at a time, and continues after a server restart. Only articles in progress are held in memory.
 *
 * @returns the reason why the import stopped early, or `null` if all items were processed or the user stopped it
 */
export async function runImport(run: ImportRun): Promise<string | null> {
  const state: RunState = { awaySince: null, stopped: null };
  const iterator = run.items[Symbol.asyncIterator]();
  const worker = async () => {
    while (state.stopped === null && !run.signal.aborted) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      const answer = value.kind === 'REFUSED' ? value : await sendPatiently(value, run, state);
      if (answer !== null) run.onDone(value, answer);
    }
  };
  await Promise.all(Array.from({ length: run.concurrency }, worker));
  await iterator.return?.();
  return state.stopped;
}

/** Sends one article and retries until the result is final. Returns `null` if the import stops before that. */
async function sendPatiently(item: ArticleItem, run: ImportRun, state: RunState): Promise<Done | null> {
  let pause = FIRST_PAUSE_MS;
  let failures = 0;
  while (true) {
    const answer = await run.send(item);
    if (answer.kind !== 'AWAY') cameBack(run, state);
    if (answer.kind === 'IMPORTED' || answer.kind === 'REFUSED') return answer;
    failures += answer.kind === 'FAILED' ? 1 : 0;
    if (answer.kind === 'FAILED' && failures >= TRIES) {
      const message = `The server failed ${TRIES} times on this article: ${answer.message} Check the server log.`;
      return { kind: 'REFUSED', code: 'SERVER_FAILED' satisfies FileErrorCode, message };
    }
    if (answer.kind === 'STRANGER') state.stopped ??= answer.message;
    if (answer.kind === 'AWAY') wentAway(run, state, answer.message);
    if (state.stopped !== null || run.signal.aborted) return null;
    await delay(pause, undefined, { signal: run.signal }).catch(() => undefined);
    if (state.stopped !== null || run.signal.aborted) return null;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

function wentAway(run: ImportRun, state: RunState, message: string): void {
  const now = performance.now();
  if (state.awaySince === null) {
    state.awaySince = now;
    if (run.patienceMs > 0) run.onServer('AWAY', `${message} Waiting up to ${run.patienceMs / 1000} s.`);
  }
  if (now - state.awaySince >= run.patienceMs) {
    state.stopped ??= `${message} Start a server with "npm start", or choose another one with --server.`;
  }
}

function cameBack(run: ImportRun, state: RunState): void {
  if (state.awaySince === null) return;
  state.awaySince = null;
  run.onServer('BACK', 'The server is available again.');
}
