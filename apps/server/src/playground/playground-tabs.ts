// Runs in the browser, as a part of the playground's page: it imports nothing.

/** A tab that the playground opens with. */
export interface PlaygroundTab {
  /** Its document. */
  readonly query: string;
  /** The query of the document that finds values for the variables of its first operation, where that has any. */
  readonly finder?: { readonly operationName: string; readonly variables: readonly string[] } | undefined;
}

/** What a server is asked, as GraphQL over HTTP has it. */
export interface Question {
  readonly query: string;
  readonly operationName: string;
}

/** Asks a server and returns the `data` of its answer. */
export type Ask = (question: Question) => Promise<unknown>;

/**
 * Finds values for a tab's variables in the graph as it is: each field of the finder's answer that is called as a variable
 * is its value. What is not found is left out.
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

/** What GraphiQL is opened with, as far as it concerns the tabs. */
interface Options {
  readonly endpoint: string;
  readonly defaultTabs: readonly PlaygroundTab[];
}

/** Where GraphiQL keeps its tabs in the browser; those that it finds there it opens instead of ours. */
const KEPT_TABS = 'graphiql:tabState';

/**
 * Opens GraphiQL with values filled in for the variables of its tabs. The tabs that a browser kept from earlier stay as
 * they are.
 *
 * @param render - GraphiQL's own function for it
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
    // A server that does not answer leaves a playground that can be used all the same.
    const variables = await findVariables({ query, finder }, ask).catch(() => ({}));
    return { query, ...(finder && { variables: JSON.stringify(variables, null, 2) }) };
  };
  const kept = localStorage.getItem(KEPT_TABS) !== null;
  render(root, kept ? options : { ...options, defaultTabs: await Promise.all(options.defaultTabs.map(fill)) });
}
