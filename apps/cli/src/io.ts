/** What the command line is connected to; tests put their own in its place. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Whether stderr is a terminal, on which a line can be written over. */
  readonly stderrIsTty: boolean;
  /**
   * Calls a function when the user wants to stop (Ctrl-C).
   *
   * @returns takes the function away again
   */
  onInterrupt(listener: () => void): () => void;
}

/** The exit code of a run that the user stopped, as shells have it: 128 and the number of SIGINT. */
export const INTERRUPTED = 130;

/**
 * Connects the command line to this process.
 *
 * @returns the process's own streams and signals
 */
export function processIo(): Io {
  // `wortlaut … | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    stderrIsTty: process.stderr.isTTY === true,
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      process.on('SIGTERM', listener);
      return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
      };
    },
  };
}
