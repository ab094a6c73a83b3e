/** An expected error. Only its message is printed, without a stack trace. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
