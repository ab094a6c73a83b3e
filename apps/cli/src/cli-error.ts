/** A failure that is expected: its message is all that the user gets to see. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
