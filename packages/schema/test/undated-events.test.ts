import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;
/** The ID of a person who takes part in all events of the test. */
let person: string;
/** The ID of an event that contains all other events of the test. */
let whole: string;

const dated = ['2019', '2020', '2021', '2022'].map((year) => ({ title: `Fest ${year}`, date: `${year}-05-01` }));
const undated = ['Fest', 'Lauf', 'Markt'].map((name) => ({ title: `${name} ohne Datum`, date: null }));
const oldest = dated.map(({ title }) => title);
const without = undated.map(({ title }) => title);

/** Both orders, with the dated events and the undated events of the test in this order. */
const orders = [
  { order: 'NEWEST', first: oldest.toReversed(), last: without.toReversed() },
  { order: 'OLDEST', first: oldest, last: without },
];

beforeAll(async () => {
  graph = await openTestGraph();
  const { data } = await graph.ask('{ people(first: 1) { nodes { id } } }');
  person = String(data.people?.nodes?.[0]?.id);
  whole = await addEvent({ title: 'Tarnstedter Festjahre', kind: 'OTHER' });
  // IDs increase over time. Dated and undated events alternate, so that the order of their IDs cannot separate them.
  for (const [index, { title, date }] of dated.entries()) {
    for (const event of [{ title, date }, undated[index]])
      if (event !== undefined) await addEvent({ title: event.title, start: startOf(event.date), parent: whole });
  }
});
afterAll(() => graph.close());

const startOf = (date: string | null) => date && { date, precision: 'DAY' };

async function edit(mutation: string, input: object, payload: string): Promise<Json> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}) { result: ${mutation}(input: $input) { ... on ${payload} } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.result ?? {};
}

async function addEvent(fields: object): Promise<string> {
  const input = { kind: 'PROTEST', status: 'PAST', participants: [person], ...fields };
  return String((await edit('createEvent', input, 'EventPayload { event { id } }')).event?.id);
}

interface Page {
  readonly titles: string[];
  readonly totalCount: number;
  readonly pageInfo: Json | undefined;
}

const fields = 'totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Reads a page of the list of all events. */
async function readEvents(args: string): Promise<Page> {
  const { data, errors } = await graph.ask(`{ events(${args}) { ${fields} } }`);
  expect(errors).toEqual([]);
  return pageOf(data.events);
}

const pageOf = (found: Json | undefined): Page => ({
  titles: list(found?.nodes).map(({ title }) => String(title)),
  totalCount: Number(found?.totalCount),
  pageInfo: found?.pageInfo,
});

/** Reads the titles of a whole list, page by page, from its start or from its end. */
async function readPages(size: number, backward: boolean, args: string): Promise<string[]> {
  const pages: string[][] = [];
  for (let bounds = ''; ; ) {
    const { titles, pageInfo } = await readEvents(`${backward ? 'last' : 'first'}: ${size} ${bounds} ${args}`);
    pages.push(titles);
    const more = backward ? pageInfo?.hasPreviousPage : pageInfo?.hasNextPage;
    if (String(more) !== 'true') return (backward ? pages.reverse() : pages).flat();
    bounds = backward ? `before: "${pageInfo?.startCursor}"` : `after: "${pageInfo?.endCursor}"`;
  }
}

/** Filters that match the events of the test. The database reads each of them in a different way. */
const filters = (): string[] => [
  'kind: PROTEST',
  'kind: [PROTEST, STRIKE]',
  'kind: PROTEST, status: PAST',
  `kind: PROTEST, participant: "${person}"`,
];

test.each(orders)('undated events come last, $order first', async ({ order, first, last }) => {
  for (const filter of filters()) {
    const { titles } = await readEvents(`first: 20, orderBy: ${order}, filter: { ${filter} }`);
    expect(titles).toEqual([...first, ...last]);
  }
});

test.each(orders)('pages from either end lead across the last date, $order first', async ({ order, first, last }) => {
  for (const filter of filters()) {
    const args = `orderBy: ${order}, filter: { ${filter} }`;
    for (const size of [1, 2, 3, 5])
      for (const backward of [false, true]) expect(await readPages(size, backward, args)).toEqual([...first, ...last]);
  }
});

test.each(orders)('a filter by date leaves undated events out, $order first', async ({ order, first }) => {
  const within = async (period: string) => {
    const found = await readEvents(`first: 20, orderBy: ${order}, filter: { kind: PROTEST, ${period} }`);
    expect(found.totalCount).toBe(found.titles.length);
    return found.titles;
  };
  const some = (...years: string[]) => first.filter((title) => years.includes(title.slice(5)));
  expect(await within('from: "2020-05-02"')).toEqual(some('2021', '2022'));
  expect(await within('before: "2020-05-02"')).toEqual(some('2019', '2020'));
  expect(await within('from: "2019-05-02", before: "2022-05-01"')).toEqual(some('2020', '2021'));
  expect(await within('from: "0001-01-01"')).toEqual(first);
  expect(await within('before: "9999-12-31"')).toEqual(first);
  expect(await within('from: "0001-01-01", before: "9999-12-31"')).toEqual(first);
});

test('the events of a person and the parts of an event end with the undated ones', async () => {
  const { data, errors } = await graph.ask(
    `query ($person: ID!, $whole: ID!) {
      person(id: $person) { events(first: 100) { ${fields} } }
      event(id: $whole) { parts(first: 100) { ${fields} } }
    }`,
    { person, whole },
  );
  expect(errors).toEqual([]);
  const ofPerson = pageOf(data.person?.events).titles;
  expect(ofPerson.slice(-4)).toEqual([...without.toReversed(), 'Tarnstedter Festjahre']);
  expect(ofPerson.slice(0, -4)).toEqual(expect.arrayContaining(oldest));
  expect(pageOf(data.event?.parts).titles).toEqual([...oldest, ...without]);
});

test('an edit that adds a date moves the event, and its undo moves it back', async () => {
  const readAll = () =>
    Promise.all(
      orders.map(
        async ({ order }) => (await readEvents(`first: 20, orderBy: ${order}, filter: { kind: TRIAL }`)).titles,
      ),
    );
  for (const [title, date] of [
    ['Prozess 2019', '2019-01-01'],
    ['Prozess', null],
    ['Prozess 2021', '2021-01-01'],
  ] as const)
    await addEvent({ title, kind: 'TRIAL', start: startOf(date) });
  const before = await readAll();
  expect(before).toEqual([
    ['Prozess 2021', 'Prozess 2019', 'Prozess'],
    ['Prozess 2019', 'Prozess 2021', 'Prozess'],
  ]);
  const { data } = await graph.ask(
    '{ events(first: 1, filter: { kind: TRIAL, text: "Prozess -2019 -2021" }) { nodes { id version } } }',
  );
  const { id, version } = list(data.events?.nodes)[0] ?? {};
  const dating = { id, expectedVersion: version, start: startOf('2020-01-01') };
  const { revision } = await edit('updateEvent', dating, 'EventPayload { revision { id } }');
  expect(await readAll()).toEqual([
    ['Prozess 2021', 'Prozess', 'Prozess 2019'],
    ['Prozess 2019', 'Prozess', 'Prozess 2021'],
  ]);
  const undo = await edit('undoRevision', { id: revision?.id }, 'UndoRevisionPayload { revision { id } }');
  expect(await readAll()).toEqual(before);
  await edit('undoRevision', { id: undo.revision?.id }, 'UndoRevisionPayload { revision { id } }');
  expect((await readAll())[0]).toEqual(['Prozess 2021', 'Prozess', 'Prozess 2019']);
});

test('an event without a date is sorted by its first report, whatever is imported first', async () => {
  const importReport = async (published: string | null, body: string) => {
    const content = { headline: 'Streit um das Hallenbad Quellhorn', inLanguage: 'de', articleBody: body };
    const source = published === null ? content : { ...content, datePublished: published };
    await graph.imports.importArticle({ content: JSON.stringify(source), format: 'JSON' });
  };
  const readAll = () =>
    Promise.all(
      orders.map(async ({ order }) => {
        const found = await graph.ask(
          `{ events(first: 100, orderBy: ${order}, filter: { minor: true }) { nodes { title reportedAt start { date } } } }`,
        );
        return list(found.data.events?.nodes).map(({ title, reportedAt, start }) => ({
          title,
          date: start?.date ?? reportedAt?.toString().slice(0, 10) ?? null,
        }));
      }),
    );
  const body = 'Das Hallenbad Quellhorn ist zu teuer. „Wir schließen das Bad nicht“, sagte Kämmerer Jasper Lüttich.';
  await importReport(null, body);
  const dateOf = async () => (await readAll())[0]?.filter(({ title }) => String(title).includes('Hallenbad'));
  expect(await dateOf()).toEqual([{ title: 'Streit um das Hallenbad Quellhorn', date: null }]);
  await importReport('2024-02-02', `${body} Der Rat berät weiter über das Hallenbad Quellhorn.`);
  await importReport('2024-02-01', `${body} Der Förderverein will das Hallenbad Quellhorn retten.`);
  expect(await dateOf()).toEqual([{ title: 'Streit um das Hallenbad Quellhorn', date: '2024-02-01' }]);
  for (const [index, { order }] of orders.entries()) {
    const known = ((await readAll())[index] ?? []).map(({ date }) => date ?? (order === 'NEWEST' ? '0000' : '9999'));
    expect(known).toEqual(order === 'NEWEST' ? known.toSorted().reverse() : known.toSorted());
  }
});
