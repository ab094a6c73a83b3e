import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/io.ts';
import { run } from '../../src/run.ts';

/** The output and exit code of a command. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The terminal in which a command runs. */
export interface Terminal {
  readonly stdin?: readonly Uint8Array[];
  readonly stderrIsTty?: boolean;
  /** Receives each piece of text that the command writes to stderr, as soon as it is written. */
  readonly onStderr?: (text: string) => void;
  /** Receives a function that simulates Ctrl-C. */
  readonly onInterruptible?: (pressCtrlC: () => void) => void;
}

/** Runs a command as a user would and captures its output. */
export async function runCommand(args: readonly string[], terminal: Terminal = {}): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdin: chunks(terminal.stdin ?? []),
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
        terminal.onStderr?.(text);
      },
    },
    stderrIsTty: terminal.stderrIsTty ?? false,
    onInterrupt(listener) {
      terminal.onInterruptible?.(listener);
      return () => undefined;
    },
  };
  const exitCode = await run(args, io);
  return { exitCode, stdout, stderr };
}

async function* chunks(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A temporary folder with files. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
  /** Returns the path of a file in the folder. */
  file(name: string): string;
}

/** Creates a temporary folder with files. Names can contain slashes. */
export async function createFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'wortlaut-cli-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}
