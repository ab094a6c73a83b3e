import type { Io } from '../io.ts';
import { count, rate } from './summary.ts';

/** The progress of an import. */
export interface ProgressState {
  /** The number of processed articles, including refused ones. */
  readonly articles: number;
  /** The number of bytes read. */
  readonly bytes: number;
  /** The size of all files in bytes, or `null` if unknown. */
  readonly totalBytes: number | null;
}

/** A progress display. */
export interface Progress {
  /** Prints a permanent line. */
  line(text: string): void;
  /** Removes the progress bar and stops the display. */
  end(): void;
}

const BAR_CELLS = 30;
const TTY_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 5000;
/** Moves the cursor to the start of the line and clears it, see https://en.wikipedia.org/wiki/ANSI_escape_code#CSI */
const CLEAR_LINE = '\r\u001b[K';

/**
 * Starts a progress display on stderr: a progress bar on a terminal, or one line every five seconds elsewhere.
 *
 * @param state - returns the current progress
 */
export function startProgress(io: Pick<Io, 'stderr' | 'stderrIsTty'>, state: () => ProgressState): Progress {
  const start = performance.now();
  const tty = io.stderrIsTty;
  const show = () => {
    const text = progressText(state(), (performance.now() - start) / 1000, tty);
    io.stderr.write(tty ? `${CLEAR_LINE}${text}` : `${text}\n`);
  };
  const timer = setInterval(show, tty ? TTY_INTERVAL_MS : LINE_INTERVAL_MS);
  return {
    line: (text) => io.stderr.write(`${tty ? CLEAR_LINE : ''}${text}\n`),
    end() {
      clearInterval(timer);
      if (tty) io.stderr.write(CLEAR_LINE);
    },
  };
}

/**
 * Formats the progress of an import as one line.
 *
 * @param seconds - the time since the start
 * @param bar - whether to draw a bar
 * @returns a line such as `█████░░░░░  50 %  1,234 articles, 56/s`
 */
export function progressText({ articles, bytes, totalBytes }: ProgressState, seconds: number, bar: boolean): string {
  const done = `${count(articles, 'article')}, ${rate(articles, seconds)}/s`;
  if (totalBytes === null || totalBytes === 0) return done;
  const share = Math.min(1, bytes / totalBytes);
  const percent = `${Math.floor(share * 100)} %`;
  if (!bar) return `${percent}: ${done}`;
  const full = Math.floor(share * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${percent.padStart(5)}  ${done}`;
}
