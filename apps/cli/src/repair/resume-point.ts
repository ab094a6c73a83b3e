import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The position at which a run was interrupted. */
export interface Reached {
  /** The cursor of the last article that was processed. */
  readonly cursor: string;
  /** The number of processed articles. */
  readonly done: number;
}

/** A file that stores the position of a run. */
export interface ResumePoint {
  /** Returns the position of an interrupted run. Null if no run was interrupted in the last {@link DAYS_KEPT} days. */
  read(): Reached | null;
  save(reached: Reached): void;
  clear(): void;
}

const DAYS_KEPT = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Opens the file that stores the position of a run of `wortlaut repair --all` on a server. The file is in the folder
 * for the state of programs: `XDG_STATE_HOME`, or `~/.local/state`.
 *
 * @param server - the GraphQL address
 * @remarks If the file cannot be read or written, an interrupted run starts again from the beginning.
 */
export function openResumePoint(server: string, env = process.env): ResumePoint {
  const folder = env.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  const name = createHash('sha256').update(new URL(server).href).digest('hex').slice(0, 16);
  const file = join(folder, 'wortlaut', `repair-all-${name}.json`);
  return {
    read: () => attempt(() => parse(readFileSync(file, 'utf8'))) ?? null,
    save: (reached) =>
      attempt(() => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ ...reached, at: Date.now() }));
      }),
    clear: () => attempt(() => rmSync(file, { force: true })),
  };
}

function parse(text: string): Reached | null {
  const { cursor, done, at } = JSON.parse(text) as Record<string, unknown>;
  if (typeof cursor !== 'string' || typeof done !== 'number' || typeof at !== 'number') return null;
  return Date.now() - at > DAYS_KEPT * DAY ? null : { cursor, done };
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
