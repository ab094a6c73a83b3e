import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readExportFilter } from './filter.ts';
import type { ExportFormat, ExportRows } from './rows.ts';
import { type Ask, writeExport } from './write-export.ts';

const body = 'Die 🛶 legt ab. „=Ahoi, 𝔐öwenau!“, rief Käptnin Tjorven Strandhafer.\nDann war Ruhe.';

function statement(index: number, text = '=Ahoi, 𝔐öwenau!'): ExportRows['statements'] {
  const start = body.indexOf(text);
  return {
    id: `U3RhdGVtZW50${index}=`,
    kind: 'DIRECT',
    medium: 'SPEECH',
    pattern: 'QUOTATION_MARKS',
    attribution: 'NAME',
    confidence: 0.9,
    reviewState: 'EXTRACTED',
    extractorVersion: '1',
    said: { date: '2024-05-01', precision: 'MONTH' },
    quote: { text, spans: [{ start, end: start + text.length }] },
    cue: { text: 'rief', spans: [] },
    printedSpeaker: null,
    addressee: null,
    speaker: { id: 'UGVyc29uOjE=', name: 'Tjorven Strandhafer', kind: 'INDIVIDUAL' },
    article: {
      id: 'QXJ0aWNsZTox',
      title: 'Die "Qualle", endlich\nfrei',
      url: null,
      outlet: 'Tidenblatt',
      language: 'de',
      publishedAt: '2024-05-06T00:00:00.000Z',
      publishedDayOnly: true,
      body,
    },
    events: { nodes: [] },
  };
}

/** Answers page by page, two rows each, and notes what it was asked. */
function pages(rows: readonly ExportRows['statements'][]) {
  const asked: { first: number; after: string | null; operation: string | undefined }[] = [];
  const ask: Ask = async (document, variables) => {
    const { first, after = null } = Object(variables);
    const operation = document.definitions[0] as OperationDefinitionNode;
    asked.push({ first, after, operation: operation.name?.value });
    const start = Number(after ?? 0);
    const nodes = rows.slice(start, start + 2);
    const more = start + 2 < rows.length;
    // What the document would give is what the rows are made as.
    return { list: { nodes, pageInfo: { hasNextPage: more, endCursor: more ? String(start + 2) : null } } } as never;
  };
  return { ask, asked };
}

async function written(
  format: ExportFormat,
  rows: readonly ExportRows['statements'][],
  bom = false,
): Promise<string[]> {
  const target = readExportFilter('statements', {});
  const pieces: string[] = [];
  for await (const piece of writeExport({ target, format, bom }, pages(rows).ask)) pieces.push(piece);
  return pieces;
}

/** RFC 4180 and nothing else: throws at whatever the grammar does not allow. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 30))}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

describe('a CSV', () => {
  test('is read back by the grammar of RFC 4180 as it was, line breaks and quotation marks included', async () => {
    const [header = [], ...records] = parseCsv(
      (await written('csv', [statement(1), statement(2), statement(3)])).join(''),
    );
    expect(records).toHaveLength(3);
    expect(records.every((record) => record.length === header.length)).toBe(true);
    expect(records[0]?.[header.indexOf('article')]).toBe('Die "Qualle", endlich\nfrei');
    expect(records[0]?.[header.indexOf('published')]).toBe('2024-05-06');
    expect(records[0]?.[header.indexOf('printedSpeaker')]).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'turns no text into a formula: %j',
    async (text) => {
      const [header = [], record] = parseCsv((await written('csv', [statement(1, text)])).join(''));
      expect(record?.[header.indexOf('quote')]).toBe(`'${text}`);
      expect(record?.[header.indexOf('confidence')]).toBe('0.9');
    },
  );

  test('begins with a byte order mark only when it is asked for', async () => {
    expect((await written('csv', [], true)).join('')).toMatch(/^\ufeffid,kind,/u);
    expect((await written('csv', [])).join('')).toMatch(/^id,kind,/u);
  });
});

test('NDJSON has one whole row a line, words as they are', async () => {
  const lines = (await written('ndjson', [statement(1), statement(2), statement(3)])).join('').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual([statement(1), statement(2), statement(3)]);
});

describe('JSON-LD', () => {
  test.each([0, 1, 2, 3, 4])('is one valid document with %d records', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => statement(index));
    const document = JSON.parse((await written('jsonld', rows)).join(''));
    expect(document['@context'][0]).toBe('https://schema.org');
    expect(document['@graph']).toHaveLength(count);
  });

  test('makes a statement a Quotation of schema.org, with who said it and where it is printed', async () => {
    const document = JSON.parse((await written('jsonld', [statement(1)])).join(''));
    expect(document['@graph'][0]).toMatchObject({
      '@type': ['Quotation', 'oa:Annotation'],
      text: '=Ahoi, 𝔐öwenau!',
      dateCreated: '2024-05',
      spokenByCharacter: { '@type': 'Person', name: 'Tjorven Strandhafer' },
      isPartOf: { '@type': 'NewsArticle', publisher: { name: 'Tidenblatt' }, datePublished: '2024-05-06' },
    });
    expect(document['@graph'][0].isPartOf).not.toHaveProperty('articleBody');
  });

  test('selects the words by Unicode code points, and by what stands around them', async () => {
    const document = JSON.parse((await written('jsonld', [statement(1)])).join(''));
    const [position, quote] = document['@graph'][0]['oa:hasTarget'][0]['oa:hasSelector'];
    const [span] = statement(1).quote.spans;
    expect([...body].slice(position['oa:start'], position['oa:end']).join('')).toBe('=Ahoi, 𝔐öwenau!');
    expect(position['oa:start']).not.toBe(span?.start);
    expect(body).toContain(quote['oa:prefix'] + quote['oa:exact'] + quote['oa:suffix']);
    expect(quote['oa:exact']).toBe('=Ahoi, 𝔐öwenau!');
  });
});

test('pages are read one after the other, the next one only when the one before was taken', async () => {
  const { ask, asked } = pages([statement(1), statement(2), statement(3)]);
  const pieces = writeExport({ target: readExportFilter('statements', {}), format: 'ndjson' }, ask);
  await pieces.next();
  expect(asked).toEqual([{ first: 100, after: null, operation: 'ExportStatements' }]);
  await pieces.next();
  expect(asked[1]).toMatchObject({ after: '2' });
  expect((await pieces.next()).done).toBe(true);
});

describe('a filter', () => {
  test('is read from words: days become instants, several values a list', () => {
    const { filter } = readExportFilter('statements', {
      outlet: ['Tidenblatt', 'Werftblatt'],
      kind: ['direct'],
      from: ['2024-05-06'],
      before: ['2024-05-07T08:00:00+02:00'],
      text: [''],
    });
    expect(filter).toMatchObject({
      outlet: ['Tidenblatt', 'Werftblatt'],
      kind: ['DIRECT'],
      from: '2024-05-06T00:00:00Z',
      before: '2024-05-07T08:00:00+02:00',
      text: null,
    });
  });

  test.each([
    [
      'articles',
      { speaker: ['x'] },
      '"speaker" is no filter of articles: there are outlet, language, from, before, text.',
    ],
    ['events', { status: ['soon'] }, '"status" is "soon": it must be one of PAST, PLANNED.'],
    ['people', { named: ['yes'] }, '"named" is "yes": it must be true or false.'],
    ['events', { from: ['yesterday'] }, '"from" is "yesterday": it must be a day: 2021-12-30.'],
    ['articles', { text: ['a', 'b'] }, '"text" is "a, b": it must be given once.'],
  ] as const)('of %s that is wrong is named with what is allowed: %j', (kind, parameters, message) => {
    expect(() => readExportFilter(kind, parameters)).toThrow(message);
  });
});
