import { createArticleImport } from '@wortlaut/graph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExport } from '../src/http/export.ts';
import type { HttpServer } from '../src/http/http-server.ts';
import { ask, serveRoutes } from './support/http.ts';
import { createTestServer, type TestServer } from './support/server.ts';

let server: TestServer;
let http: HttpServer;
beforeAll(async () => {
  server = await createTestServer();
  const imports = createArticleImport(server.db);
  for (let index = 0; index < 60; index += 1) {
    await imports.importArticle({
      content: `🛶 Die Werft ${index} baut weiter.\n\n„Der Bau ${index} beginnt im Mai“, sagte Werftleiterin Ida Tangermoor. „Wir haben Abschnitt ${index} lange berechnet“, sagte Stadtrat Jost Wellenbrink.`,
      format: 'TEXT',
      known: { outlet: index % 2 ? 'Werftblatt' : 'Tidenblatt', published: '2024-05-02', language: 'de' },
    });
  }
  http = await serveRoutes({ exports: createExport(server.yoga) });
});
afterAll(async () => {
  await http.drain(1000);
  await server.close();
});

const get = (path: string) => ask(http.address, path);

interface LinkedArticle {
  readonly '@id': string;
  readonly articleBody: string;
}

interface LinkedQuotation {
  readonly text: string;
  readonly isPartOf: { readonly '@id': string };
  readonly 'oa:hasTarget': readonly {
    readonly 'oa:hasSource': { readonly '@id': string };
    readonly 'oa:hasSelector': readonly [{ readonly 'oa:start': number; readonly 'oa:end': number }];
  }[];
}

describe('an export', () => {
  test('contains all matching statements, across several pages', async () => {
    const { status, headers, text } = await get('/export/statements.csv');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="statements.csv"',
      'x-content-type-options': 'nosniff',
    });
    const records = text.split('\r\n');
    expect(records).toHaveLength((await server.db.statement.count()) + 2);
    const filtered = await get('/export/statements.csv?outlet=Werftblatt&kind=DIRECT&text=Abschnitt');
    expect(filtered.text.split('\r\n')).toHaveLength(30 + 2);
  });

  test('can be filtered by a speaker ID from another export', async () => {
    const people = (await get('/export/people.ndjson?name=Tangermoor')).text.trim().split('\n').map(parse);
    expect(people).toMatchObject([{ name: 'Ida Tangermoor' }]);
    const rows = (await get(`/export/statements.ndjson?speaker=${people[0].id}`)).text.trim().split('\n').map(parse);
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((row) => row.speaker.name))).toEqual(new Set(['Ida Tangermoor']));
  });

  test('in JSON-LD has positions that select the quoted words in the exported article', async () => {
    const articles: LinkedArticle[] = parse((await get('/export/articles.jsonld')).text)['@graph'];
    const quotations: LinkedQuotation[] = parse((await get('/export/statements.jsonld')).text)['@graph'];
    const bodies = new Map(articles.map((node) => [node['@id'], node.articleBody]));
    expect(bodies.size).toBe(60);
    for (const { text, isPartOf, 'oa:hasTarget': targets } of quotations) {
      const words = targets.map(({ 'oa:hasSource': source, 'oa:hasSelector': [position] }) => {
        expect(source['@id']).toBe(isPartOf['@id']);
        return [...(bodies.get(source['@id']) ?? '')].slice(position['oa:start'], position['oa:end']).join('');
      });
      expect(words.join(' … ')).toBe(text);
    }
  });

  test('fails before the response starts if the URL or the filter is wrong, and says what to do', async () => {
    const answers = await Promise.all(
      [
        '/export/quotes.csv',
        '/export/statements.xlsx',
        '/export/articles.csv?speaker=x',
        '/export/statements.csv?speaker=x',
        '/export/events.csv?bom=yes',
      ].map(async (path) => {
        const { status, text } = await get(path);
        return `${status} ${text.trim()}`;
      }),
    );
    const advice =
      'Choose one of statements, articles, people, events and one of csv, ndjson, jsonld, such as /export/statements.csv.';
    expect(answers).toEqual([
      `404 "quotes.csv" is not an export. ${advice}`,
      `404 "statements.xlsx" is not an export. ${advice}`,
      '400 "speaker" is not a filter for articles. Available filters: outlet, language, from, before, text.',
      expect.stringMatching(/^400 .*"x"/),
      '400 "bom" is "yes". It must be true or false.',
    ]);
    expect((await ask(http.address, '/export/events.csv', { method: 'POST' })).status).toBe(405);
  });

  test('starts with a byte order mark on request, and HEAD returns only its headers', async () => {
    expect((await get('/export/events.csv?bom=true')).text).toMatch(/^\ufeffid,/u);
    const head = await ask(http.address, '/export/events.jsonld', { method: 'HEAD' });
    expect([head.status, head.headers['content-type'], head.text]).toEqual([
      200,
      'application/ld+json; charset=utf-8',
      '',
    ]);
  });
});

function parse(text: string) {
  return JSON.parse(text);
}
