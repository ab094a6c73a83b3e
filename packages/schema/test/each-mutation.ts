import { type Json, list, type TestGraph } from './test-graph.ts';

/** A test case for one mutation: a valid input and possible errors. */
export interface MutationCase {
  /** Creates a valid input for the mutation. */
  readonly input: (graph: TestGraph) => Promise<Record<string, unknown>>;
  /** The input field for the ID of a missing object. Null if the mutation takes no ID. */
  readonly names: string | null;
  /** Invalid values, and the path that the error must have. Null if there are no invalid values. */
  readonly wrong: { readonly fields: object; readonly path: readonly string[] } | null;
  /** The type of the changed record, whose history must contain the change. Null if the graph does not change. */
  readonly of: 'Article' | 'Person' | 'Event' | 'Statement' | null;
  /** True for mutations that only admins can use. */
  readonly admin?: true;
}

const soon = { path: ['input', 'expectedVersion'], fields: { expectedVersion: 9999 } };
const otherSoon = { path: ['input', 'otherExpectedVersion'], fields: { otherExpectedVersion: 9999 } };
const request = { path: ['input', 'clientMutationId'], fields: { clientMutationId: '' } };
const blank = (field: string) => ({ path: ['input', field], fields: { [field]: ' ' } });

const first = async (graph: TestGraph, field: string, select = ''): Promise<Json> => {
  const { data } = await graph.ask(`{ ${field}(first: 1) { nodes { id ${select} } } }`);
  return list(data[field]?.nodes)[0] ?? {};
};
const seen = async (graph: TestGraph, field: string) => {
  const { id, version } = await first(graph, field, 'version');
  return { id, expectedVersion: version };
};
const made = async (graph: TestGraph, type: 'Person' | 'Event', input: object): Promise<Json> => {
  const { data } = await graph.ask(
    `mutation ($input: Create${type}Input!) { create${type}(input: $input) {
      ... on ${type}Payload { made: ${type.toLowerCase()} { id version } } } }`,
    { input },
  );
  return data[`create${type}`]?.made ?? {};
};
const person = (graph: TestGraph) => made(graph, 'Person', { name: 'Ada Sielwächter', kind: 'INDIVIDUAL' });
const event = (graph: TestGraph) => made(graph, 'Event', { title: 'Deichfest', status: 'PLANNED' });
const pair = async (make: (graph: TestGraph) => Promise<Json>, graph: TestGraph) => {
  const [one, other] = [await make(graph), await make(graph)];
  const versions = { expectedVersion: one.version, otherExpectedVersion: other.version };
  return { id: one.id, other: other.id, ...versions };
};
const suggestion = async (graph: TestGraph) => {
  const [one, other] = [await person(graph), await person(graph)].map(({ id }) => plainId(id));
  const id = crypto.randomUUID();
  const data = { score: 0.9, reasons: ['SIMILAR_SURNAME'] };
  const personId = one ?? '';
  const otherId = other ?? '';
  await graph.db.personMergeSuggestion.create({ data: { ...data, id, personId, otherId } });
  return globalId('PersonMergeSuggestion', id);
};
const linked = async (graph: TestGraph) => {
  const { id } = await first(graph, 'statements');
  const { id: eventId } = await event(graph);
  await graph.ask(
    'mutation ($input: LinkStatementToEventInput!) { linkStatementToEvent(input: $input) { __typename } }',
    { input: { statement: id, event: eventId } },
  );
  return { statement: id, event: eventId };
};
const text = () => ({
  content: `„Der Deich hält“, sagte Ada Sielwächter. Das ist Bericht ${crypto.randomUUID()}.`,
  format: 'TEXT',
});
const startImport = async (graph: TestGraph) => {
  const { data } = await graph.ask(
    'mutation ($input: StartImportInput!) { startImport(input: $input) { ... on ImportJobPayload { job { id } } } }',
    { input: { articles: [text()] } },
  );
  return { id: data.startImport?.job?.id };
};

/** Starts an import whose article the server has refused. */
const refusedImport = async (graph: TestGraph) => {
  const { id } = await startImport(graph);
  const jobId = plainId(id) ?? '';
  await graph.db.importJobItem.updateMany({ where: { jobId }, data: { state: 'REFUSED', code: 'FAILED' } });
  await graph.db.importJob.update({ where: { id: jobId }, data: { state: 'DONE', refused: 1 } });
  return { id };
};

/** The test cases, by the name of the mutation. */
export const cases: Readonly<Record<string, MutationCase>> = {
  createStatement: {
    input: async (graph) => {
      const { id } = await first(graph, 'articles');
      return { article: id, kind: 'REPORTED', medium: 'SPEECH', quote: [{ start: 0, end: 9 }] };
    },
    ...{ names: 'article', of: 'Statement' },
    wrong: { path: ['input', 'cue', '0'], fields: { cue: [{ start: 3, end: 2 }] } },
  },
  updateStatement: {
    input: async (graph) => ({ ...(await seen(graph, 'statements')), quote: [{ start: 0, end: 12 }] }),
    ...{ names: 'id', of: 'Statement', wrong: { path: ['input', 'quote'], fields: { quote: [] } } },
  },
  confirmStatement: { input: (graph) => seen(graph, 'statements'), names: 'id', of: 'Statement', wrong: soon },
  rejectStatement: { input: (graph) => seen(graph, 'statements'), names: 'id', of: 'Statement', wrong: soon },
  deleteStatement: { input: (graph) => seen(graph, 'statements'), names: 'id', of: 'Statement', wrong: soon },
  linkStatementToEvent: {
    input: async (graph) => ({ statement: (await first(graph, 'statements')).id, event: (await event(graph)).id }),
    ...{ names: 'statement', of: 'Statement', wrong: request },
  },
  unlinkStatementFromEvent: { input: linked, names: 'event', of: 'Statement', wrong: request },
  createPerson: {
    input: async () => ({ name: 'Ada Sielwächter', kind: 'INDIVIDUAL' }),
    ...{ names: null, of: 'Person', wrong: { path: ['input', 'wikidataId'], fields: { wikidataId: '42' } } },
  },
  updatePerson: {
    input: async (graph) => ({ ...(await seen(graph, 'people')), name: `Ada ${crypto.randomUUID()}` }),
    ...{ names: 'id', of: 'Person', wrong: blank('name') },
  },
  deletePerson: { input: (graph) => seen(graph, 'people'), names: 'id', of: 'Person', wrong: soon },
  mergePeople: { input: (graph) => pair(person, graph), names: 'other', of: 'Person', wrong: otherSoon },
  splitPerson: {
    input: async (graph) => {
      const { data } = await graph.ask(
        '{ people(first: 50) { nodes { id version articles(first: 2) { nodes { id } } } } }',
      );
      const found = list(data.people?.nodes).find(({ articles }) => list(articles?.nodes).length > 1);
      const articles = [list(found?.articles?.nodes)[0]?.id];
      return { id: found?.id, expectedVersion: found?.version, name: 'Namensvetter', articles };
    },
    ...{ names: 'id', of: 'Person', wrong: blank('name') },
  },
  createEvent: {
    input: async () => ({ title: 'Deichfest', status: 'PLANNED' }),
    ...{ names: null, of: 'Event', wrong: blank('title') },
  },
  updateEvent: {
    input: async (graph) => ({ ...(await seen(graph, 'events')), title: `Deichfest ${crypto.randomUUID()}` }),
    ...{ names: 'id', of: 'Event', wrong: blank('place') },
  },
  deleteEvent: { input: (graph) => seen(graph, 'events'), names: 'id', of: 'Event', wrong: soon },
  mergeEvents: { input: (graph) => pair(event, graph), names: 'other', of: 'Event', wrong: otherSoon },
  splitEvent: {
    input: async (graph) => {
      const { id } = await event(graph);
      const { data } = await graph.ask('{ articles(first: 2) { nodes { id statements(first: 1) { nodes { id } } } } }');
      for (const article of list(data.articles?.nodes)) {
        await graph.ask(
          'mutation ($input: LinkStatementToEventInput!) { linkStatementToEvent(input: $input) { __typename } }',
          { input: { statement: list(article.statements?.nodes)[0]?.id, event: id } },
        );
      }
      const articles = [list(data.articles?.nodes)[0]?.id];
      return { id, expectedVersion: 1, title: 'Ein anderes Deichfest', articles };
    },
    ...{ names: 'id', of: 'Event', wrong: { path: ['input', 'articles'], fields: { articles: [] } } },
  },
  acceptMergeSuggestion: {
    input: async (graph) => ({ id: await suggestion(graph), expectedVersion: 1, otherExpectedVersion: 1 }),
    ...{ names: 'id', of: 'Person', wrong: otherSoon },
  },
  dismissMergeSuggestion: {
    input: async (graph) => ({ id: await suggestion(graph) }),
    ...{ names: 'id', of: 'Person', wrong: request },
  },
  updateArticle: {
    input: async (graph) => ({ ...(await seen(graph, 'articles')), title: `Der Deich ${crypto.randomUUID()}` }),
    ...{ names: 'id', of: 'Article', wrong: { path: ['input', 'url'], fields: { url: 'ftp://bote.example' } } },
  },
  reextractArticle: {
    input: async (graph) => {
      await graph.db.article.updateMany({ data: { extractorVersion: 'older' } });
      return seen(graph, 'articles');
    },
    ...{ names: 'id', of: 'Article', wrong: soon },
  },
  deleteArticle: {
    input: async (graph) => ({ id: (await first(graph, 'articles')).id }),
    names: 'id',
    of: 'Article',
    wrong: request,
  },
  importArticle: {
    input: async () => text(),
    ...{ names: null, of: 'Article', wrong: { path: ['input', 'content'], fields: { content: ' ' } } },
  },
  startImport: {
    input: async () => ({ articles: [text()] }),
    ...{ names: null, of: null, wrong: { path: ['input', 'articles'], fields: { articles: [] } } },
  },
  cancelImport: { input: startImport, names: 'id', of: null, wrong: request },
  retryImport: { input: refusedImport, names: 'id', of: null, wrong: request },
  undoRevision: {
    input: async (graph) => {
      await event(graph);
      return { id: (await first(graph, 'revisions')).id };
    },
    ...{ names: 'id', of: 'Event', wrong: request },
  },
  createToken: {
    input: async () => ({ name: 'Ada', role: 'READER' }),
    names: null,
    of: null,
    wrong: blank('name'),
    admin: true,
  },
  createSignInLink: {
    input: async () => ({ name: 'Ada', role: 'READER' }),
    names: null,
    of: null,
    wrong: blank('name'),
    admin: true,
  },
  revokeToken: {
    input: async (graph) => {
      const id = crypto.randomUUID();
      await graph.db.token.create({ data: { id, name: 'Ada', role: 'READER', hash: id } });
      return { id: globalId('Token', id) };
    },
    ...{ names: 'id', of: null, wrong: null, admin: true },
  },
};

/** Encodes a global ID. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}

/** Decodes the type of a global ID. */
export function typeOf(id: unknown): string {
  return Buffer.from(String(id), 'base64').toString().split(':')[0] ?? '';
}

function plainId(id: Json | undefined): string {
  return Buffer.from(String(id), 'base64').toString().split(':')[1] ?? '';
}
