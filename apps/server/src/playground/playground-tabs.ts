// This file is part of the playground page and runs in the browser. It must not import anything.

/** A tab of the playground. */
export interface PlaygroundTab {
  /** The text of the document. */
  readonly query: string;
  /** The query in the document that finds values for the variables of the first operation. */
  readonly finder?: { readonly operationName: string; readonly variables: readonly string[] } | undefined;
}

/** The parameters of a GraphQL request. */
export interface Question {
  readonly query: string;
  readonly operationName: string;
}

/** Sends a request and returns the `data` of the response. */
export type Ask = (question: Question) => Promise<unknown>;

/**
 * Finds values for the variables of a tab in the current graph. A field in the result of the finder query supplies the
 * value of the variable with the same name. Variables without a value are left out.
 */
export async function findVariables({ query, finder }: PlaygroundTab, ask: Ask): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  if (!finder) return found;
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (finder.variables.includes(key) && !(key in found)) found[key] = part;
      else collect(part);
    }
  };
  collect(await ask({ query, operationName: finder.operationName }));
  return found;
}

/** The GraphiQL options for its tabs. */
interface Options {
  readonly endpoint: string;
  readonly defaultTabs: readonly PlaygroundTab[];
}

/** The local storage key for GraphiQL's tabs. Saved tabs replace the initial ones. */
const KEPT_TABS = 'graphiql:tabState';

/**
 * Opens GraphiQL with values for the variables of its tabs. Tabs saved in the browser stay unchanged.
 *
 * @param render - the render function of GraphiQL
 */
export async function openPlayground<Root>(
  render: (root: Root, options: object) => void,
  root: Root,
  options: Options,
): Promise<void> {
  const ask: Ask = async (question) => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const response = await fetch(options.endpoint, { method: 'POST', headers, body: JSON.stringify(question) });
    return (await response.json()).data;
  };
  const fill = async ({ query, finder }: PlaygroundTab) => {
    // The playground stays usable if the server does not respond.
    const variables = await findVariables({ query, finder }, ask).catch(() => ({}));
    return { query, ...(finder && { variables: JSON.stringify(variables, null, 2) }) };
  };
  const kept = localStorage.getItem(KEPT_TABS) !== null;
  render(root, kept ? options : { ...options, defaultTabs: await Promise.all(options.defaultTabs.map(fill)) });
}
