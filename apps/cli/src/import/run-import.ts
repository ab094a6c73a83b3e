import { setTimeout as delay } from 'node:timers/promises';
import type { ArticleItem, Item } from '../files/read-items.ts';
import type { Answer, Send } from './server.ts';

/** What an import needs and whom it tells. */
export interface ImportRun {
  readonly items: AsyncIterable<Item>;
  readonly send: Send;
  /** How many articles are under way at once, at least 1. */
  readonly concurrency: number;
  /** How long a server that does not answer is waited for, in milliseconds. */
  readonly patienceMs: number;
  /** Aborted when the user wants to stop: what is under way is finished, nothing new is begun. */
  readonly signal: AbortSignal;
  /** Told what became of each item. */
  readonly onDone: (item: Item, answer: Done) => void;
  /** Told once when the server stops answering, and once when it answers again. */
  readonly onServer: (state: 'AWAY' | 'BACK', message: string) => void;
}

/** What can become of an item. */
export type Done = Extract<Answer, { kind: 'IMPORTED' | 'REFUSED' }>;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;
/** How often an article is tried at which the server itself fails; it may only be stopping. */
const TRIES = 3;

interface RunState {
  /** Since when the server does not answer. */
  awaySince: number | null;
  /** Why no more articles are sent. */
  stopped: string | null;
}

/**
 * Sends articles, several at once, through a restart of the server too. Holds no more articles than are under way.
 *
 * @param run - what to send and how
 * @returns why it stopped before the end, or `null` when all items were dealt with or the user stopped it
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

/** Sends one article until there is an answer to it; `null` when there will be none. */
async function sendPatiently(item: ArticleItem, run: ImportRun, state: RunState): Promise<Done | null> {
  let pause = FIRST_PAUSE_MS;
  let failures = 0;
  while (true) {
    const answer = await run.send(item);
    if (answer.kind !== 'AWAY') cameBack(run, state);
    if (answer.kind === 'IMPORTED' || answer.kind === 'REFUSED') return answer;
    failures += answer.kind === 'FAILED' ? 1 : 0;
    if (answer.kind === 'FAILED' && failures >= TRIES) {
      const message = `The server failed on it (${answer.message}). Look into the server's log.`;
      return { kind: 'REFUSED', code: 'SERVER_FAILED', message };
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
    if (run.patienceMs > 0) run.onServer('AWAY', `${message} Waiting up to ${run.patienceMs / 1000} s for it.`);
  }
  if (now - state.awaySince >= run.patienceMs) {
    state.stopped ??= `${message} Start it with "npm start", or name another with --server.`;
  }
}

function cameBack(run: ImportRun, state: RunState): void {
  if (state.awaySince === null) return;
  state.awaySince = null;
  run.onServer('BACK', 'The server answers again.');
}
