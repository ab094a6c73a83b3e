import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Json, list, openTestGraph, type TestGraph } from './test-graph.ts';

let graph: TestGraph;

const lead = 'Bei einem Brand in Tarnstedt ist am Montag eine Scheune zerstört worden.';
const later = 'Der Brand brach gegen Mittag aus.';
/** A sentence that is longer than the limit before and after the word. */
const long = `Nach dem Umbau, ${'dem Anbau, '.repeat(120)}dem Brand und ${'dem Abriss, '.repeat(110)}sagte niemand etwas.`;
const article = {
  ...{ headline: 'Scheune in Tarnstedt abgebrannt', inLanguage: 'de', datePublished: '2023-10-17T09:15:00+02:00' },
  // Characters outside the BMP count as two code units.
  articleBody: `${lead} 🔥🔥🔥 Verletzt wurde niemand. ${later}\n\n${long}`,
};

const mentionsOf = async (): Promise<readonly Json[]> => {
  const { data, errors } = await graph.ask(`{ events(first: 1, filter: { text: "Tarnstedt" }) { nodes {
    mentions(first: 10) { nodes { text start end sentence { text spans { start end } } article { body } } } } } }`);
  expect(errors).toEqual([]);
  return list(data.events?.nodes?.[0]?.mentions?.nodes);
};

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.imports.importArticle({ content: JSON.stringify(article), format: 'JSON' });
});
afterAll(() => graph.close());

test('a mention of an event has its sentence, with the position in the article', async () => {
  const mentions = await mentionsOf();
  const sentences = mentions.map(({ sentence }) => String(sentence?.text));
  expect(sentences).toContain(lead);
  expect(sentences).toContain(later);
  for (const { text, start, end, sentence, article: printed } of mentions) {
    const [span] = list(sentence?.spans);
    expect(String(printed?.body).slice(Number(span?.start), Number(span?.end))).toBe(String(sentence?.text));
    expect(Number(start)).toBeGreaterThanOrEqual(Number(span?.start));
    expect(Number(end)).toBeLessThanOrEqual(Number(span?.end));
    expect(String(sentence?.text)).toContain(String(text));
  }
});

test('a very long sentence is cut between two words', async () => {
  const cut = (await mentionsOf()).map(({ sentence }) => String(sentence?.text)).find((text) => text.length > 200);
  expect(cut).toBeDefined();
  expect(cut?.length).toBeLessThanOrEqual(2010);
  expect(cut).toMatch(/^(dem|Anbau,) /);
  expect(cut).toMatch(/ (dem|Abriss),?$/);
});
