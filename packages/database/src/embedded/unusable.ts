import { DatabaseError } from '../errors.ts';

/** Creates the error for an unusable path in DATA_DIR. Its message says what is wrong and how to fix it. */
export function unusable(path: string, problem: string, remedy: string, cause?: unknown): DatabaseError {
  return new DatabaseError('DATA_DIR_UNUSABLE', `Cannot use ${path}: ${problem}. ${remedy}`, cause);
}
