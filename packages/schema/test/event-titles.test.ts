import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
let summit: Json;

const german = {
  ...{ headline: 'Deichgipfel in Bremen: Strasser und Veskova unterzeichnen Deichvertrag', inLanguage: 'de' },
  datePublished: '2023-10-13T09:15:00+02:00',
  articleBody:
    'Beim Deichgipfel in Bremen haben Präsident Korbin Strasser und Präsidentin Mila Veskova am Donnerstag einen Deichvertrag unterzeichnet. „Das ist ein guter Tag für die Küste“, sagte Veskova. Während des Gipfels telefonierte Strasser mit Ministerpräsidentin Alenka Dolmar. „Wir haben über die Schleuse gesprochen“, sagte Dolmar über das Telefonat.',
};
const english = {
  ...{ headline: 'Levee summit: Strasser and Veskova sign pact in Bremen', inLanguage: 'en' },
  datePublished: '2023-10-13T07:40:00+02:00',
  articleBody:
    'President Korbin Strasser and President Mila Veskova signed a levee pact at a summit in Bremen on Thursday. “This is a good day for the coast,” Veskova said. During the summit Strasser spoke by phone with Prime Minister Alenka Dolmar.',
};

beforeAll(async () => {
  graph = await openTestGraph();
  for (const article of [german, english])
    await graph.imports.importArticle({ content: JSON.stringify(article), format: 'JSON' });
  const { data, errors } = await graph.ask(
    `{ events(first: 5, filter: { text: "Deichgipfel" }) { nodes {
      id version title titles { language title }
      parts(first: 5) { totalCount nodes { title } }
      statements(first: 5) { nodes { quote { text } } } } } }`,
  );
  expect(errors).toEqual([]);
  summit = list(data.events?.nodes)[0] ?? {};
});
afterAll(() => graph.close());

const found = async (text: string) => {
  const { data, errors } = await graph.ask(
    'query ($text: String!) { events(first: 5, filter: { text: $text }) { totalCount nodes { id } } }',
    { text },
  );
  expect(errors).toEqual([]);
  return list(data.events?.nodes).map(({ id }) => id);
};

test('an event is found by its title in each language', async () => {
  expect(list(summit.titles).map(({ language }) => language)).toEqual(['de', 'en']);
  expect(await found('Deichgipfel')).toContain(summit.id);
  expect(await found('levee summit')).toContain(summit.id);
  expect(await found('nonsense')).toEqual([]);
});

test('a search marks the words in the title that contains them', async () => {
  const { data, errors } = await graph.ask(
    `{ search(query: "levee summit", types: [EVENT], first: 5) { nodes {
      target { __typename ... on Event { id } } snippet { text match } } } }`,
  );
  expect(errors).toEqual([]);
  const hit = list(data.search?.nodes).find(({ target }) => target?.id === summit.id);
  const marked = list(hit?.snippet).filter(({ match }) => String(match) === 'true');
  expect(marked.map(({ text }) => text)).toEqual(['Levee', 'summit']);
});

test('an event is not found by the title of an article that is no longer about it', async () => {
  const { data } = await graph.ask('{ articles(first: 5, filter: { text: "levee" }) { nodes { id version } } }');
  const [article] = list(data.articles?.nodes);
  const update =
    'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { __typename ... on UpdateArticlePayload { revision { id } } } }';
  const { data: changed, errors } = await graph.ask(update, {
    input: { id: article?.id, expectedVersion: article?.version, mainEvent: null },
  });
  expect(errors).toEqual([]);
  expect(await found('levee summit')).not.toContain(summit.id);
  const undo = 'mutation ($input: UndoRevisionInput!) { undoRevision(input: $input) { __typename } }';
  await graph.ask(undo, { input: { id: changed.updateArticle?.revision?.id } });
  expect(await found('levee summit')).toContain(summit.id);
});

test('the parts of an event include a phone call that has neither date nor place', async () => {
  const titles = list(summit.parts?.nodes).map(({ title }) => title);
  expect(titles.filter((title) => /Telefonat|Phone call/u.test(String(title)))).toHaveLength(1);
  expect(summit.parts?.totalCount).toBe(titles.length);
});

test('a statement about the phone call is linked to it, not to the summit', async () => {
  const { data, errors } = await graph.ask(
    '{ statements(first: 5, filter: { text: "Schleuse" }) { nodes { eventLinks { link event { title } } } } }',
  );
  expect(errors).toEqual([]);
  const [statement] = list(data.statements?.nodes);
  expect(list(statement?.eventLinks)).toMatchObject([
    { link: 'MENTIONED', event: { title: expect.stringMatching(/Telefonat|Phone call/u) } },
  ]);
});

test('a role has the dates of the first and the last article that mentions it', async () => {
  const later = {
    ...{ headline: 'Strasser besucht Kiel', inLanguage: 'de', datePublished: '2024-02-03' },
    articleBody: 'Präsident Korbin Strasser hat am Freitag Kiel besucht. „Der Hafen ist schön“, sagte Strasser.',
  };
  await graph.imports.importArticle({ content: JSON.stringify(later), format: 'JSON' });
  const { data, errors } = await graph.ask(
    '{ people(first: 5, filter: { name: "Korbin Strasser" }) { nodes { roles(first: 10) { nodes { role firstDate lastDate } } } } }',
  );
  expect(errors).toEqual([]);
  const roles = list(list(data.people?.nodes)[0]?.roles?.nodes);
  expect(roles.filter(({ role }) => String(role) === 'Präsident')).toEqual([
    { role: 'Präsident', firstDate: '2023-10-13', lastDate: '2024-02-03' },
    { role: 'Präsident', firstDate: '2023-10-13', lastDate: '2024-02-03' },
  ]);
});
