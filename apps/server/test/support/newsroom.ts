import { randomUUID } from 'node:crypto';

/** The outlet of all articles that a test sends. */
const outlet = 'Werftblatt';

/** Writes a unique article with three statements by two people. */
function writeArticle(): string {
  return `Die Werft in Quellbrunn bekommt ein neues Dock. „Der Bau ${randomUUID()} beginnt im Mai“, sagte Werftleiterin Ida Tangermoor.

Die Kosten seien gedeckt, sagte Stadtrat Jost Wellenbrink. „Wir haben lange gerechnet“, sagte Wellenbrink.`;
}

async function send<T>(address: string, query: string, variables: object, token?: string): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const importing = `mutation ($content: String!) {
  importArticle(input: { content: $content, format: TEXT, outlet: "${outlet}", published: "2024-05-02" }) {
    ... on ImportArticlePayload { article { id } }
  }
}`;

/** Imports a text. Returns the number of new statements. */
export async function importText(address: string, token: string, content: string): Promise<{ statements: number }> {
  const query = `mutation ($content: String!) {
    importArticle(input: { content: $content, format: TEXT }) { ... on ImportArticlePayload { added { statements } } }
  }`;
  const data = await send<{ importArticle: { added: { statements: number } } }>(address, query, { content }, token);
  return data.importArticle.added;
}

/** A running import of articles. */
export interface Imports {
  /** The IDs of the articles that the server has acknowledged. */
  readonly acknowledged: Set<string>;
  /** Finishes the articles in progress and stops. */
  stop(): Promise<void>;
}

/** Sends several articles at a time until it is stopped. */
export function sendArticles(address: string, token: string): Imports {
  const acknowledged = new Set<string>();
  let stopped = false;
  const work = async () => {
    while (!stopped) {
      const content = writeArticle();
      try {
        const data = await send<{ importArticle: { article: { id: string } } }>(address, importing, { content }, token);
        acknowledged.add(data.importArticle.article.id);
      } catch {
        // The server is stopping, or its database is restarting.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const workers = Promise.all([work(), work(), work(), work()]);
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await workers;
    },
  };
}

interface Listed {
  readonly id: string;
  readonly outlet: string | null;
  readonly statements: { readonly totalCount: number; readonly nodes: readonly { speaker: { name: string } | null }[] };
  readonly people: { readonly nodes: readonly { readonly name: string }[] };
}

const listing = `query ($after: String) {
  articles(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      outlet
      statements(first: 100) { totalCount nodes { speaker { name } } }
      people(first: 100) { nodes { name } }
    }
  }
}`;

/** Lists the articles of {@link sendArticles} on a server. Maps their IDs to a one-line summary of their content. */
export async function listArticles(address: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let after: string | null = null;
  do {
    const data: { articles: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Listed[] } } = await send(
      address,
      listing,
      { after },
    );
    const { pageInfo, nodes } = data.articles;
    for (const article of nodes) if (article.outlet === outlet) found.set(article.id, summarize(article));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function summarize({ statements, people }: Listed): string {
  const speakers = statements.nodes.map(({ speaker }) => speaker?.name);
  return `${statements.totalCount}: ${speakers.join(', ')}; ${people.nodes.map(({ name }) => name).join(', ')}`;
}
