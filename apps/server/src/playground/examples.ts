import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { PlaygroundTab } from './playground-tabs.ts';

/** An example that the playground shows in a tab. */
export interface Example extends PlaygroundTab {
  /** The file name. */
  readonly name: string;
}

/**
 * Reads the examples of the playground.
 *
 * @param folder - a folder with one `.graphql` file per example. The tabs are sorted by file name. The first line of a
 * file is a comment that describes its operation. If the operation has variables, a second query in the file finds
 * values for them.
 */
export async function readExamples(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const query = (await readFile(join(folder, name), 'utf8')).trimEnd();
      return { name, query, finder: finderOf(parse(query)) };
    }),
  );
}

function finderOf({ definitions }: DocumentNode): PlaygroundTab['finder'] {
  const [shown, finder] = definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!finder?.name) return undefined;
  const variables = shown?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return { operationName: finder.name.value, variables };
}
