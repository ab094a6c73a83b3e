/** The streams and signals of the command line. Tests replace them. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Whether stderr is a terminal, where a line can be overwritten. */
  readonly stderrIsTty: boolean;
  /**
   * Calls a function when the user presses Ctrl-C or the process is asked to terminate.
   *
   * @returns a function that removes the listener
   */
  onInterrupt(listener: () => void): () => void;
}

/** The exit code of a command that the user stopped. As in shells, it is 128 plus the number of the signal SIGINT. */
export const INTERRUPTED = 130;

/** Returns the streams and signals of this process. */
export function processIo(): Io {
  // `wortlaut … | head` closes the pipe early, which is not an error.
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
