import type { Io } from '../io.ts';
import { count, rate } from './summary.ts';

/** How far an import has got. */
export interface ProgressState {
  /** Articles that are done, refused ones included. */
  readonly articles: number;
  /** Bytes that were read. */
  readonly bytes: number;
  /** Bytes of all files; `null` where that is not known. */
  readonly totalBytes: number | null;
}

/** Shows how far an import has got. */
export interface Progress {
  /** Writes a line that stays. */
  line(text: string): void;
  /** Takes the bar away and shows nothing any more. */
  end(): void;
}

const BAR_CELLS = 30;
const TTY_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 5000;
/** "Go to the line's start and clear it", https://en.wikipedia.org/wiki/ANSI_escape_code#CSI */
const CLEAR_LINE = '\r\u001b[K';

/**
 * Starts showing progress on stderr: a bar on a terminal, a line every five seconds elsewhere.
 *
 * @param io - where to show it
 * @param state - asked for how far it has got
 * @returns what writes lines beside it
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
 * Writes how far an import has got on one line.
 *
 * @param state - how far
 * @param seconds - since when
 * @param bar - whether to draw a bar
 * @returns such as `█████░░░░░  50 %  1,234 articles, 56/s`
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
