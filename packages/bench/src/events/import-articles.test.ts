import { extract } from '@wortlaut/extract';
import { expect, test } from 'vitest';
import { importArticles, rememberingExtract } from './import-articles.ts';
import { startThrowAwayServer } from './throw-away-graph.ts';

const source = {
  ...{ id: 'bote', title: null, published: '2026-03-04', outlet: 'Bote', language: 'de' },
  text: 'Ein Brand hat am 3. März 2026 in Altenwerder die Mühle zerstört.',
};

test('imports each text once, and reports texts that are not articles', async () => {
  const server = await startThrowAwayServer();
  const again = { ...source, id: 'again' };
  const empty = { ...source, id: 'empty', text: ' – ' };
  await server.withGraph(async ({ db }) => {
    const { articles, failed } = await importArticles(db, [source, again, empty], extract);
    expect([...articles.keys()]).toEqual(['bote', 'again']);
    expect(articles.get('again')).toBe(articles.get('bote'));
    expect([...failed.keys()]).toEqual(['empty']);
    const [article] = await db.article.findMany({ select: { id: true, title: true } });
    expect(Buffer.from(articles.get('bote') ?? '', 'base64').toString()).toBe(`Article:${article?.id}`);
    expect(article?.title).toContain('Ein Brand hat');
  });
  await server.stop();
});

test('extracts an article only once', () => {
  const extractOnce = rememberingExtract();
  const input = { body: source.text, language: 'de', published: '2026-03-04' };
  expect(extractOnce(input)).toBe(extractOnce({ ...input }));
  expect(extractOnce(input)).not.toBe(extractOnce({ ...input, published: '2026-03-05' }));
});
