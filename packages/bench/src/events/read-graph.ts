import { serverSource } from '../paths.ts';
import { startServer } from '../queries/server-process.ts';

/** A mention of an event in an article's body. */
export interface ReadMention {
  readonly start: number;
  readonly end: number;
  /** The ID of the event. */
  readonly event: string;
}

/** A statement, with the events that it is about. */
export interface ReadStatement {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly links: readonly { readonly link: 'MAIN' | 'MENTIONED'; readonly event: string }[];
}

/** An event. */
export interface ReadEvent {
  readonly title: string;
  readonly start: { readonly date: string; readonly precision: string } | null;
}

/** An article as returned by the API. */
export interface ReadArticle {
  readonly id: string;
  readonly body: string;
  readonly mainEvent: string | null;
  /**
   * The ID of an event that stands for the story. Articles are one story if their main events are linked as the same
   * story, or as part and whole, directly or over other events.
   */
  readonly story: string | null;
  readonly mentions: readonly ReadMention[];
  readonly statements: readonly ReadStatement[];
}

/** A graph as returned by the API. */
export interface ReadGraph {
  readonly articles: readonly ReadArticle[];
  /** All events that an article mentions or has as its main event, by ID. */
  readonly events: ReadonlyMap<string, ReadEvent>;
}

/** The number of articles per request. */
const PAGE = 20;

const MENTIONS = `eventMentions(first: 100, after: $mentions) {
  pageInfo { hasNextPage endCursor }
  nodes { start end event { ...event } }
}`;
const STATEMENTS = `statements(first: 100, after: $statements) {
  pageInfo { hasNextPage endCursor }
  nodes { quote { spans { start end } } eventLinks { link event { id } } }
}`;
const EVENT = 'fragment event on Event { id title start { date precision } }';

const ARTICLES = `query ($after: String, $mentions: String, $statements: String) {
  articles(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id body mainEvent { ...event parent { id } sameStory { id } } ${MENTIONS} ${STATEMENTS} }
  }
} ${EVENT}`;
const MORE_MENTIONS = `query ($id: ID!, $mentions: String) { article(id: $id) { ${MENTIONS} } } ${EVENT}`;
const MORE_STATEMENTS = `query ($id: ID!, $statements: String) { article(id: $id) { ${STATEMENTS} } }`;

interface Connection<Item> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

interface Linked {
  readonly id: string;
}

type EventNode = Linked & ReadEvent;

interface MentionNode {
  readonly start: number;
  readonly end: number;
  readonly event: EventNode;
}

interface StatementNode {
  readonly quote: { readonly spans: ReadStatement['spans'] };
  readonly eventLinks: readonly { readonly link: 'MAIN' | 'MENTIONED'; readonly event: Linked }[];
}

interface ArticleNode {
  readonly id: string;
  readonly body: string;
  readonly mainEvent: (EventNode & { readonly parent: Linked | null; readonly sameStory: readonly Linked[] }) | null;
  readonly eventMentions: Connection<MentionNode>;
  readonly statements: Connection<StatementNode>;
}

type Ask = <Data>(query: string, variables: Record<string, string | null>) => Promise<Data>;

/**
 * Starts a server for a database. Reads all articles with their events and statements through the API of the server.
 */
export async function readGraph(databaseUrl: string): Promise<ReadGraph> {
  const server = await startServer(['--import', 'tsx', serverSource], databaseUrl, { LOG_LEVEL: 'warn' });
  try {
    return await readAll(askServer(server.address));
  } finally {
    await server.stop();
  }
}

function askServer(address: string): Ask {
  return async <Data>(query: string, variables: Record<string, string | null>) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data?: Data; errors?: unknown } = await response.json();
    if (data === undefined || errors !== undefined) throw new Error(`The API returned ${JSON.stringify(errors)}.`);
    return data;
  };
}

async function readAll(ask: Ask): Promise<ReadGraph> {
  const events = new Map<string, ReadEvent>();
  const stories = new Groups();
  const articles: Omit<ReadArticle, 'story'>[] = [];
  const add = ({ id, title, start }: EventNode) => {
    events.set(id, { title, start });
    return id;
  };
  const nodes = await readPages((after) =>
    ask<{ articles: Connection<ArticleNode> }>(ARTICLES, { after }).then((data) => data.articles),
  );
  for (const { id, body, mainEvent, eventMentions, statements } of nodes) {
    const mentions = await readPages(
      (mark) =>
        ask<{ article: ArticleNode }>(MORE_MENTIONS, { id, mentions: mark }).then((data) => data.article.eventMentions),
      eventMentions,
    );
    const said = await readPages(
      (mark) =>
        ask<{ article: ArticleNode }>(MORE_STATEMENTS, { id, statements: mark }).then(
          (data) => data.article.statements,
        ),
      statements,
    );
    if (mainEvent !== null) {
      add(mainEvent);
      for (const other of [mainEvent.parent, ...mainEvent.sameStory])
        if (other !== null) stories.join(mainEvent.id, other.id);
    }
    articles.push({
      ...{ id, body, mainEvent: mainEvent?.id ?? null },
      mentions: mentions.map(({ start, end, event }) => ({ start, end, event: add(event) })),
      statements: said.map(({ quote, eventLinks }) => ({
        spans: quote.spans,
        links: eventLinks.map(({ link, event }) => ({ link, event: event.id })),
      })),
    });
  }
  const withStory = articles.map((article) => ({
    ...article,
    story: article.mainEvent === null ? null : stories.of(article.mainEvent),
  }));
  return { articles: withStory, events };
}

/** Reads all elements of a list. Starts after the first page if it is given. */
async function readPages<Item>(
  read: (after: string | null) => Promise<Connection<Item>>,
  first?: Connection<Item>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = first ?? (await read(null)); ; page = await read(page.pageInfo.endCursor)) {
    items.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return items;
  }
}

/** Groups of events that are linked with each other, directly or over other events. */
class Groups {
  readonly #above = new Map<string, string>();

  /** Returns the event that stands for the group of an event. */
  of(id: string): string {
    const above = this.#above.get(id);
    return above === undefined ? id : this.of(above);
  }

  /** Joins the groups of two events. */
  join(one: string, other: string): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first !== second) this.#above.set(second, first);
  }
}
