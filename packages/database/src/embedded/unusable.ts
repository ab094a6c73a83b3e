import { DatabaseError } from '../errors.ts';

/** Builds the error for a path in or around DATA_DIR: what is wrong with it, and what to do. */
export function unusable(path: string, problem: string, remedy: string, cause?: unknown): DatabaseError {
  return new DatabaseError('DATA_DIR_UNUSABLE', `${path} cannot be used: ${problem}. ${remedy}`, cause);
}
