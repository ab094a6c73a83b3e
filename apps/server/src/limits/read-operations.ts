import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema } from '@wortlaut/schema';
import { type DocumentNode, GraphQLError, parse, Source, validate } from 'graphql';
import { ConfigError } from '../start/config.ts';

/**
 * Reads additional allowed operations from all `.graphql` files in a folder and its subfolders. A file can contain
 * several operations. Its fragments can only be used within the file.
 *
 * @throws {@link ConfigError} if the folder is unreadable or empty, or if a file is not valid. The message has one line
 * for each invalid file.
 */
export async function readOperations(folder: string): Promise<DocumentNode[]> {
  const entries = await readdir(folder, { recursive: true }).catch((error: Error) => {
    throw new ConfigError(
      `OPERATIONS_DIR is "${folder}". This folder cannot be read: ${error.message}. Correct the path or its permissions.`,
    );
  });
  const files = entries.filter((name) => name.endsWith('.graphql')).sort();
  if (files.length === 0) {
    throw new ConfigError(
      `OPERATIONS_DIR is "${folder}". This folder contains no .graphql files. Add some, or remove OPERATIONS_DIR.`,
    );
  }
  const read = await Promise.all(files.map((name) => readOperation(join(folder, name))));
  const problems = read.filter((each) => typeof each === 'string');
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return read.filter((each) => typeof each !== 'string');
}

/** Returns the document, or an error message. */
async function readOperation(file: string): Promise<DocumentNode | string> {
  try {
    const document = parse(new Source(await readFile(file, 'utf8'), file));
    const [error] = validate(schema, document);
    return error === undefined ? document : describeError(file, error);
  } catch (error) {
    return error instanceof GraphQLError ? describeError(file, error) : `${file} cannot be read: ${String(error)}.`;
  }
}

function describeError(file: string, { message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return `${file}${at ? `, line ${at.line}` : ''}: ${message} Fix the file, or remove it from OPERATIONS_DIR.`;
}
