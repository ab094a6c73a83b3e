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

const datedByDay = {
  ...{ headline: 'Neuer Steg am Quellsee lockt Badegäste', inLanguage: 'de', datePublished: '2023-10-14' },
  articleBody:
    'Der neue Steg am Quellsee lockt Badegäste. „Die Leute kommen sogar im Herbst“, sagte Bademeisterin Wiebke Tolling. Der Eintritt ist frei.',
};

const QUERY =
  'query ($text: String!) { events(first: 5, filter: { text: $text }) { nodes { reportedAt reportedDayOnly start { date } } } }';

const reportedAt = async (text: string) => {
  const { data, errors } = await graph.ask(QUERY, { text });
  expect(errors).toEqual([]);
  return list(data.events?.nodes);
};

beforeAll(async () => {
  graph = await openTestGraph();
  for (const content of [undated, dated, datedByDay])
    await graph.imports.importArticle({ content: JSON.stringify(content), format: 'JSON' });
});
afterAll(() => graph.close());

test('an event without a date has the date of its first article', async () => {
  expect(await reportedAt('Mühle')).toEqual([
    { reportedAt: '2023-10-13T07:15:00.000Z', reportedDayOnly: false, start: null },
  ]);
});

test('the date of a report is only a day if its article has no time', async () => {
  expect(await reportedAt('Quellsee')).toEqual([
    { reportedAt: '2023-10-14T00:00:00.000Z', reportedDayOnly: true, start: null },
  ]);
});

test('one statement reads the first reports of all events in a list, dates and precision together', async () => {
  const { data, sent } = await graph.ask('{ events(first: 50) { nodes { reportedAt reportedDayOnly } } }');
  expect(list(data.events?.nodes).length).toBeGreaterThan(2);
  expect(sent.filter(({ sql }) => sql.includes('"publishedDayOnly"'))).toHaveLength(1);
});

test('the time of the import is not the date of a report', async () => {
  expect(await reportedAt('Radbrücke')).toEqual([{ reportedAt: null, reportedDayOnly: false, start: null }]);
});
