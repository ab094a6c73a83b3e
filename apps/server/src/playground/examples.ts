import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { PlaygroundTab } from './playground-tabs.ts';

/** An example, as the playground opens it. */
export interface Example extends PlaygroundTab {
  /** The name of its file. */
  readonly name: string;
}

/**
 * Reads the examples.
 *
 * @param folder - with one `.graphql` file each; their names' order is that of the tabs. A file's first line is a comment
 * that says what its operation shows. Where that has variables, a query after it finds values for them.
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
