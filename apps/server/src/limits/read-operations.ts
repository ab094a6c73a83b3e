import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema } from '@wortlaut/schema';
import { type DocumentNode, GraphQLError, parse, Source, validate } from 'graphql';
import { ConfigError } from '../start/config.ts';

/**
 * Reads the operations that a server takes besides those of our own clients: every .graphql file of a folder, and of the
 * folders in it. A file may hold several operations; fragments belong to their file.
 *
 * @throws {@link ConfigError} with a line for each file that is no operation of this schema.
 */
export async function readOperations(folder: string): Promise<DocumentNode[]> {
  const entries = await readdir(folder, { recursive: true }).catch((error: Error) => {
    throw new ConfigError(`OPERATIONS_DIR is "${folder}", which cannot be read: ${error.message}.`);
  });
  const files = entries.filter((name) => name.endsWith('.graphql')).sort();
  if (files.length === 0) throw new ConfigError(`OPERATIONS_DIR is "${folder}": there is no .graphql file in it.`);
  const read = await Promise.all(files.map((name) => readOperation(join(folder, name))));
  const problems = read.filter((each) => typeof each === 'string');
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return read.filter((each) => typeof each !== 'string');
}

/** @returns the document, or what is wrong with it. */
async function readOperation(file: string): Promise<DocumentNode | string> {
  try {
    const document = parse(new Source(await readFile(file, 'utf8'), file));
    const [error] = validate(schema, document);
    return error === undefined ? document : tell(file, error);
  } catch (error) {
    return error instanceof GraphQLError ? tell(file, error) : `${file} cannot be read: ${String(error)}.`;
  }
}

function tell(file: string, { message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  return `${file}${at ? `, line ${at.line}` : ''}: ${message} Mend the file, or take it out of OPERATIONS_DIR.`;
}
