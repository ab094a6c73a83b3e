import { CliError } from '../cli-error.ts';
import type { ServerOptions } from '../find-token.ts';
import { type Progress, startProgress } from '../import/progress.ts';
import { count } from '../import/summary.ts';
import { INTERRUPTED, type Io } from '../io.ts';
import { type Doubtful, doubtfulText, findDoubtful } from './doubtful-merges.ts';
import { countOutdated, emptyTally, extractAgain, type RepairTally } from './extract-again.ts';
import { connectPatiently } from './patient-client.ts';
import { openResumePoint } from './resume-point.ts';

/** The options of `wortlaut repair`. */
export interface RepairOptions extends ServerOptions {
  readonly dryRun?: boolean;
  /** Whether to split the people and events that the current rules would not merge. */
  readonly split?: boolean;
  /** Whether to extract articles that are up to date. */
  readonly all?: boolean;
  /** The time to wait for an unavailable server, in seconds. */
  readonly wait: number;
  readonly json?: boolean;
}

/** The result of a repair. */
interface RepairResult {
  readonly tally: RepairTally;
  readonly doubtful: readonly Doubtful[];
  readonly dryRun: boolean;
  /** The reason why the repair stopped early. Null if it is complete. */
  readonly stopped: string | null;
}

/** Ctrl-C reaches both this process and npx, which forwards it. A second signal within this time is ignored. */
const SAME_SIGNAL_MS = 1000;

/**
 * Extracts outdated articles again, lists the merges that the current rules would not make, and prints a summary.
 *
 * @returns the exit code
 */
export async function repair(options: RepairOptions, io: Io): Promise<number> {
  const dryRun = options.dryRun === true;
  const tally = emptyTally();
  const doubtful: Doubtful[] = [];
  const done = () => tally.articles + tally.skipped;
  const progress = dryRun
    ? { line: (text: string) => void io.stderr.write(`${text}\n`), end: () => undefined }
    : startProgress(io, () => ({ articles: done(), bytes: done(), totalBytes: tally.total }));
  const stop = new AbortController();
  const release = io.onInterrupt(stopper(stop, progress));
  const { signal } = stop;
  const line = (text: string) => progress.line(text);
  const ask = connectPatiently({ ...options, signal, onServer: line });
  const reading = { ask, all: options.all === true, tally, resume: openResumePoint(options.server), signal, line };
  const steps = async () => {
    await countOutdated(reading);
    if (!dryRun) await extractAgain(reading);
    const split = options.split === true && !dryRun;
    if (!signal.aborted)
      await findDoubtful({ ask, split, signal, line, onFound: (found) => void doubtful.push(found) });
  };
  const failure = await steps().then(() => null, messageOf);
  release();
  progress.end();
  const result = { tally, doubtful, dryRun, stopped: failure ?? (signal.aborted ? 'Interrupted.' : null) };
  io.stdout.write(options.json === true ? summaryJson(result) : summaryText(result));
  if (result.stopped !== null) {
    io.stderr.write(`${result.stopped}\nThe repair is incomplete. Run the same command again to continue.\n`);
  }
  if (signal.aborted) return INTERRUPTED;
  return failure === null && tally.skipped === 0 ? 0 : 1;
}

function messageOf(error: unknown): string {
  if (error instanceof CliError) return error.message;
  throw error;
}

function stopper(stop: AbortController, progress: Progress): () => void {
  let firstAt = 0;
  return () => {
    if (!stop.signal.aborted) {
      firstAt = performance.now();
      progress.line('Finishing the article in progress. Press Ctrl-C again to stop immediately.');
      stop.abort();
    } else if (performance.now() - firstAt >= SAME_SIGNAL_MS) process.exit(INTERRUPTED);
  };
}

function summaryText({ tally, doubtful, dryRun, stopped }: RepairResult): string {
  const { total, articles, skipped, statements } = tally;
  const lines = dryRun
    ? [`${count(total, 'article')} to extract again`]
    : [
        `${count(articles, 'article')} extracted again, ${skipped.toLocaleString('en')} skipped`,
        `Statements: ${Object.entries(statements)
          .map(([name, value]) => `${value.toLocaleString('en')} ${LABELS[name] ?? name}`)
          .join(', ')}`,
      ];
  const split = doubtful.filter((one) => one.split).length;
  if (stopped === null || doubtful.length > 0) {
    const hint =
      doubtful.length > split && !dryRun && split === 0 ? ' To split them, run the command with --split.' : '';
    const done = split === 0 ? '' : `, ${split.toLocaleString('en')} split`;
    lines.push(`${count(doubtful.length, 'doubtful merge')}${done}${doubtful.length === 0 ? '' : `:${hint}`}`);
  }
  return `${lines.join('\n')}\n${doubtful.map(doubtfulText).join('')}`;
}

/** The labels for the counts of statements in the summary. */
const LABELS: Readonly<Record<string, string>> = {
  added: 'new',
  found: 'found again',
  gone: 'no longer found',
  kept: 'reviewed by editors and kept',
};

function summaryJson({ tally, doubtful, dryRun, stopped }: RepairResult): string {
  const { total, articles, skipped, statements } = tally;
  const summary = {
    dryRun,
    articles: { outdated: total, extracted: articles, skipped },
    statements,
    doubtful,
    stopped,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
