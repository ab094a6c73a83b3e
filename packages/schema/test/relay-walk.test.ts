import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeGraph, openMadeGraph } from './made-graph.ts';

let graph: MadeGraph;
let db: MadeGraph['db'];
/** The IDs of the article and the person whose lists are paged through. */
const parents = { article: '', person: '' };

beforeAll(async () => {
  graph = await openMadeGraph({ articles: 12 });
  db = graph.db;
  parents.article = (await db.article.findFirstOrThrow({ orderBy: { statementCount: 'desc' } })).id;
  parents.person = (await db.person.findFirstOrThrow({ orderBy: { statementCount: 'desc' } })).id;
});

afterAll(() => graph.close());

/**
 * Changes a list between two pages. Only ten dates and positions are used, so that many rows have equal sort values.
 */
interface Changing {
  /** Inserts a row at one of the positions 0 to 9, and returns its ID. */
  insert(place: number): Promise<string>;
  /** Deletes an inserted row. */
  remove(id: string): Promise<unknown>;
}

const day = (place: number) => new Date(Date.UTC(2016, 0, 4 + place * 290));
const newId = () => crypto.randomUUID();

const statements: Changing = {
  insert: async (place) => {
    const id = newId();
    const like = await db.statement.findFirstOrThrow({ where: { articleId: parents.article }, orderBy: { id: 'asc' } });
    const own = { id, start: place, quoteSpans: [place, place + 5], datedAt: day(place), speakerId: parents.person };
    await db.statement.create({ data: { ...like, ...own }, select: { id: true } });
    return id;
  },
  remove: (id) => db.statement.delete({ where: { id }, select: { id: true } }),
};

const articles: Changing = {
  insert: async (place) => {
    const id = newId();
    const like = await db.article.findFirstOrThrow();
    const datedAt = day(place);
    await db.article.create({ data: { ...like, id, datedAt, contentHash: id }, select: { id: true } });
    return id;
  },
  remove: (id) => db.article.delete({ where: { id }, select: { id: true } }),
};

const events: Changing = {
  insert: async (place) => {
    const id = newId();
    const like = await db.event.findFirstOrThrow();
    await db.event.create({ data: { ...like, id, datedAt: day(place) }, select: { id: true } });
    return id;
  },
  remove: (id) => db.event.delete({ where: { id }, select: { id: true } }),
};

const people: Changing = {
  insert: async (place) => {
    const id = newId();
    const data = { id, name: `Neu ${place}`, sortName: `neu ${place}`, kind: 'INDIVIDUAL', named: true } as const;
    await db.person.create({ data: { ...data, statementCount: place }, select: { id: true } });
    return id;
  },
  remove: (id) => db.person.delete({ where: { id }, select: { id: true } }),
};

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
const article = () => `article(id: "${globalId('Article', parents.article)}")`;
const person = () => `person(id: "${globalId('Person', parents.person)}")`;

/** Each list with its parent field, its own field, its order and the way to change it. */
const lists: readonly [name: string, around: () => string, field: string, order: string, changing: Changing][] = [
  ['articles, newest first', () => '', 'articles', 'orderBy: NEWEST', articles],
  ['articles, oldest first', () => '', 'articles', 'orderBy: OLDEST', articles],
  ['articles to repair', () => '', 'articlesToRepair', '', articles],
  ['statements, newest first', () => '', 'statements', 'orderBy: NEWEST', statements],
  ['statements, oldest first', () => '', 'statements', 'orderBy: OLDEST', statements],
  ['events, newest first', () => '', 'events', 'orderBy: NEWEST', events],
  ['events, oldest first', () => '', 'events', 'orderBy: OLDEST', events],
  ['people, most quoted first', () => '', 'people', 'orderBy: MOST_QUOTED', people],
  ['people by name', () => '', 'people', 'orderBy: NAME', people],
  ['statements of an article', article, 'statements', '', statements],
  ['statements of a person', person, 'statements', 'orderBy: OLDEST', statements],
];

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function readPage(around: string, field: string, args: string): Promise<Page> {
  const list = `list: ${field}(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const source = around === '' ? `{ ${list} }` : `{ around: ${around} { ${list} } }`;
  const plain: { list?: Page; around?: { list: Page } } = JSON.parse(await graph.ask(source));
  const page = plain.list ?? plain.around?.list;
  if (!page) throw new Error(`${source} returned no page`);
  return page;
}

/** The size of a page, and the rows inserted and deleted after it. */
const step = fc.record({
  size: fc.integer({ min: 1, max: 7 }),
  inserts: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
  removals: fc.array(fc.nat(20), { maxLength: 2 }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const walk = fc.record({ backward: fc.boolean(), steps: fc.array(step, { minLength: 1, maxLength: 12 }) });

test.each(lists)(
  'paging through %s in either direction, with inserts and deletions in between, visits each remaining node once and in order',
  async (_name, around, field, order, changing) => {
    await fc.assert(
      fc.asyncProperty(walk, async ({ backward, steps }) => {
        await checkWalk(around(), field, order, changing, backward, steps);
      }),
      { numRuns: 8 },
    );
  },
  120_000,
);

/** Reads the IDs of a whole list, 100 at a time. */
async function readWhole(around: string, field: string, order: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const page = await readPage(around, field, `first: 100 ${after} ${order}`);
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = `after: "${page.pageInfo.endCursor}"`;
  }
}

/**
 * Pages through a list while it changes. Checks that every node that stays in the list during the whole walk is
 * visited.
 */
async function checkWalk(
  around: string,
  field: string,
  order: string,
  changing: Changing,
  backward: boolean,
  steps: readonly Step[],
): Promise<void> {
  const added: string[] = [];
  const removed = new Set<string>();
  const change = async ({ inserts, removals }: Pick<Step, 'inserts' | 'removals'>) => {
    for (const place of inserts) added.push(await changing.insert(place));
    for (const removal of removals) {
      const id = added[removal % added.length];
      if (id === undefined || removed.has(id)) continue;
      removed.add(id);
      await changing.remove(id);
    }
  };
  // Rows that can be deleted between two pages.
  await change({ inserts: [1, 4, 4, 8], removals: [] });
  const before = await readWhole(around, field, order);
  const visited: string[] = [];
  let bounds = '';
  for (let turn = 0; ; turn += 1) {
    const { size, inserts, removals } = steps[turn % steps.length] ?? { size: 1, inserts: [], removals: [] };
    const { nodes, pageInfo } = await readPage(
      around,
      field,
      `${backward ? 'last' : 'first'}: ${size} ${bounds} ${order}`,
    );
    const ids = nodes.map(({ id }) => id);
    visited.push(...(backward ? ids.reverse() : ids));
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
    bounds = backward ? `before: "${pageInfo.startCursor}"` : `after: "${pageInfo.endCursor}"`;
    // If more rows are inserted than visited, the list never ends.
    await change({ inserts: turn < 15 ? inserts : [], removals });
  }
  const now = new Set(await readWhole(around, field, order));
  const stayed = before.filter((id) => now.has(id));
  expect(new Set(visited).size).toBe(visited.length);
  expect(visited.filter((id) => stayed.includes(id))).toEqual(backward ? stayed.reverse() : stayed);
  for (const id of added) if (!removed.has(id)) await changing.remove(id);
}
