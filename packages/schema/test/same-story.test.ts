import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;

/** Two articles about one invented story, and an article about something else. */
const articles = [
  {
    ...{ headline: 'Schweres Erdbeben erschüttert Insel Samora', datePublished: '2024-05-14' },
    articleBody:
      'Ein Erdbeben der Stärke 5,8 hat am Montag die Insel Samora erschüttert. Nach Angaben von Gouverneur Luis Terran wurden in der Hafenstadt Port Ellig 40 Menschen verletzt.',
  },
  {
    ...{ headline: 'Nach Erdbeben auf Samora: Gouverneur Terran tritt zurück', datePublished: '2024-05-17' },
    articleBody:
      'Gouverneur Luis Terran ist am Donnerstag zurückgetreten. Nach dem Erdbeben der Stärke 5,8 auf der Insel Samora waren in der Hafenstadt Port Ellig erst nach drei Tagen Zelte eingetroffen. 40 Menschen waren verletzt worden.',
  },
  {
    ...{ headline: 'Scheune in Tarnstedt abgebrannt', datePublished: '2024-05-14' },
    articleBody: 'Bei einem Brand in Tarnstedt ist am Montag eine Scheune zerstört worden. Verletzt wurde niemand.',
  },
];

beforeAll(async () => {
  graph = await openTestGraph();
  for (const article of articles)
    await graph.imports.importArticle({ content: JSON.stringify({ ...article, inLanguage: 'de' }), format: 'JSON' });
});
afterAll(() => graph.close());

test('an event lists the other events of its story', async () => {
  const [quake, resignation, fire] = articles.map(({ headline }) => headline);
  const { data, errors } = await graph.ask(
    '{ articles(first: 50) { nodes { title mainEvent { sameStory { title } } } } }',
  );
  expect(errors).toEqual([]);
  const nodes = data.articles?.nodes as unknown as readonly {
    readonly title: string;
    readonly mainEvent: { readonly sameStory: readonly { readonly title: string }[] } | null;
  }[];
  const storyOf = (title: string | undefined) => nodes.find((node) => node.title === title)?.mainEvent?.sameStory;
  expect(storyOf(quake)).toEqual([{ title: resignation }]);
  expect(storyOf(resignation)).toEqual([{ title: quake }]);
  expect(storyOf(fire)).toEqual([]);
});
