import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An example query, as the playground opens it. */
export interface Example {
  /** The name of its file. */
  readonly name: string;
  /** A document with one operation; its first line is a comment that says what it shows. */
  readonly query: string;
}

/**
 * Reads the example queries.
 *
 * @param folder - with one `.graphql` file each; their names' order is that of the tabs
 */
export async function readExamples(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, query: (await readFile(join(folder, name), 'utf8')).trimEnd() })),
  );
}
