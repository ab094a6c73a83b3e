import { afterAll, beforeAll, expect, test } from 'vitest';
import { list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;

const undated = {
  ...{ headline: 'Neue Radbrücke über die Lorne freut Pendler', inLanguage: 'de' },
  articleBody:
    'Die neue Radbrücke über die Lorne ist beliebt. „Der Umweg fällt weg“, sagte Stadtbaurätin Ilse Quandorf. Das Bauwerk kostete zwei Millionen Euro.',
};
const dated = {
  ...{ headline: 'Alte Mühle in Tarnstedt wird Museum', inLanguage: 'de', datePublished: '2023-10-13T09:15:00+02:00' },
  articleBody:
    'Aus der alten Mühle in Tarnstedt wird ein Museum. „Wir zeigen dort das Leben der Müller“, sagte Kurator Henning Ploog. Der Kreis gibt Geld dazu.',
};

const reportedAt = async (text: string) => {
  const { data, errors } = await graph.ask(
    'query ($text: String!) { events(first: 5, filter: { text: $text }) { nodes { reportedAt start { date } } } }',
    { text },
  );
  expect(errors).toEqual([]);
  return list(data.events?.nodes);
};

beforeAll(async () => {
  graph = await openTestGraph();
  for (const content of [undated, dated])
    await graph.imports.importArticle({ content: JSON.stringify(content), format: 'JSON' });
});
afterAll(() => graph.close());

test('an event without a date has the date of its first article', async () => {
  expect(await reportedAt('Mühle')).toEqual([{ reportedAt: '2023-10-13T07:15:00.000Z', start: null }]);
});

test('the time of the import is not the date of a report', async () => {
  expect(await reportedAt('Radbrücke')).toEqual([{ reportedAt: null, start: null }]);
});
