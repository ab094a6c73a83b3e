import type { OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readExportFilter } from './filter.ts';
import type { ExportFormat, ExportRows } from './rows.ts';
import { type Ask, writeExport } from './write-export.ts';

const body = 'Die 🛶 legt ab. „=Ahoi, 𝔐öwenau!“, rief Käptnin Tjorven Strandhafer.\nDann war Ruhe.';

const strandhafer = { id: 'UGVyc29uOjE=', name: 'Tjorven Strandhafer', kind: 'INDIVIDUAL', represents: null } as const;

function statement(index: number, text = '=Ahoi, 𝔐öwenau!'): ExportRows['statements'] {
  const start = body.indexOf(text);
  return {
    id: `U3RhdGVtZW50${index}=`,
    kind: 'DIRECT',
    medium: 'SPEECH',
    stance: 'ASSERTS',
    pattern: 'QUOTATION_MARKS',
    attribution: 'NAME',
    confidence: 0.9,
    unsure: false,
    reviewState: 'EXTRACTED',
    extractorVersion: '1',
    said: { date: '2024-05-01', precision: 'MONTH' },
    quote: { text, spans: [{ start, end: start + text.length }] },
    cue: { text: 'rief', spans: [] },
    printedSpeaker: null,
    addressee: null,
    speaker: strandhafer,
    speakers: [strandhafer],
    reportedBy: [],
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

/** Answers queries with pages of two rows and records their variables. */
function pages(rows: readonly ExportRows['statements'][]) {
  const asked: { first: number; after: string | null; operation: string | undefined }[] = [];
  const ask: Ask = async (document, variables) => {
    const { first, after = null } = Object(variables);
    const operation = document.definitions[0] as OperationDefinitionNode;
    asked.push({ first, after, operation: operation.name?.value });
    const start = Number(after ?? 0);
    const nodes = rows.slice(start, start + 2);
    const more = start + 2 < rows.length;
    // The compiler cannot infer that the rows match the result type of the document.
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

/** Parses CSV strictly according to RFC 4180 and throws at the first violation. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw new Error(`Invalid CSV at ${at}: ${JSON.stringify(text.slice(at, at + 30))}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

describe('a CSV file', () => {
  test('follows RFC 4180, including line breaks and quotation marks', async () => {
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
    'prevents text from being treated as a formula: %j',
    async (text) => {
      const [header = [], record] = parseCsv((await written('csv', [statement(1, text)])).join(''));
      expect(record?.[header.indexOf('quote')]).toBe(`'${text}`);
      expect(record?.[header.indexOf('confidence')]).toBe('0.9');
    },
  );

  test('shows who reports a statement, and whom the speakers represent', async () => {
    const agency = { id: 'A', name: 'Nordagentur', kind: 'ORGANIZATION' as const };
    const second = { id: 'B', name: 'Hafenblatt', kind: 'ORGANIZATION' as const };
    const reeder = { id: 'C', name: 'Reederei Qualle', kind: 'ORGANIZATION' as const };
    const lawyers = [1, 2].map((n) => ({ ...strandhafer, id: `L${n}`, name: `Anwalt ${n}`, represents: reeder }));
    const chain = {
      ...statement(1),
      speaker: lawyers[0] ?? strandhafer,
      speakers: lawyers,
      reportedBy: [second, agency],
    };
    const [header = [], ...records] = parseCsv((await written('csv', [chain, statement(2)])).join(''));
    const cells = records.map((record) => ['represents', 'reportedBy'].map((name) => record[header.indexOf(name)]));
    expect(cells).toEqual([
      ['Reederei Qualle', 'Hafenblatt; Nordagentur'],
      ['', ''],
    ]);
    const { '@graph': nodes } = JSON.parse((await written('jsonld', [chain, statement(2)])).join(''));
    expect(nodes[0]['wortlaut:reportedBy'].map(({ name }: { name: string }) => name)).toEqual([
      'Hafenblatt',
      'Nordagentur',
    ]);
    expect(nodes[0].spokenByCharacter[1]['wortlaut:represents']).toMatchObject({ name: 'Reederei Qualle' });
    expect(nodes[1]).not.toHaveProperty('wortlaut:reportedBy');
    expect(nodes[1].spokenByCharacter).not.toHaveProperty('wortlaut:represents');
  });

  test('has no confidence for a reviewed statement, because it is not an estimate', async () => {
    const confirmed = { ...statement(1), confidence: null, reviewState: 'CONFIRMED' as const };
    const doubtful = { ...statement(2), confidence: 0.2, unsure: true };
    const [header = [], ...records] = parseCsv((await written('csv', [confirmed, doubtful])).join(''));
    const cells = records.map((record) => ['confidence', 'unsure'].map((name) => record[header.indexOf(name)]));
    expect(cells).toEqual([
      ['', 'false'],
      ['0.2', 'true'],
    ]);
    const { '@graph': nodes } = JSON.parse((await written('jsonld', [confirmed, doubtful])).join(''));
    expect(nodes[0]).not.toHaveProperty('wortlaut:confidence');
    expect(nodes[0]).toHaveProperty('wortlaut:unsure', false);
    expect(nodes[1]).toMatchObject({ 'wortlaut:confidence': 0.2, 'wortlaut:unsure': true });
  });

  test('has the stance of the speaker in a column', async () => {
    const denied = { ...statement(1), stance: 'DENIES' as const };
    const [header = [], ...records] = parseCsv((await written('csv', [statement(2), denied])).join(''));
    expect(records.map((record) => record[header.indexOf('stance')])).toEqual(['ASSERTS', 'DENIES']);
  });

  test('has the first speaker and all speakers in columns', async () => {
    const both = {
      ...statement(1),
      speakers: [strandhafer, { ...strandhafer, id: 'UGVyc29uOjI=', name: 'Bo Ahrens' }],
    };
    const [header = [], record = []] = parseCsv((await written('csv', [both])).join(''));
    expect([record[header.indexOf('speaker')], record[header.indexOf('speakers')]]).toEqual([
      'Tjorven Strandhafer',
      'Tjorven Strandhafer; Bo Ahrens',
    ]);
    const document = JSON.parse((await written('jsonld', [both])).join(''));
    expect(document['@graph'][0].spokenByCharacter.map((one: { name: string }) => one.name)).toEqual([
      'Tjorven Strandhafer',
      'Bo Ahrens',
    ]);
  });

  test('starts with a byte order mark only on request', async () => {
    expect((await written('csv', [], true)).join('')).toMatch(/^\ufeffid,kind,/u);
    expect((await written('csv', [])).join('')).toMatch(/^id,kind,/u);
  });
});

test('NDJSON has one complete row per line, with unchanged text', async () => {
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

  test('can be put into a <script> element, whatever the words are', async () => {
    const hostile = { ...statement(1), speakers: [{ ...strandhafer, name: '</script><script>alert(1)</script>' }] };
    const text = (await written('jsonld', [hostile])).join('');
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].spokenByCharacter.name).toBe('</script><script>alert(1)</script>');
  });

  test('maps a statement to a schema.org Quotation with its speaker and article', async () => {
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

  test.each(['DENIES', 'REJECTS', 'DOUBTS', 'NOT_SAID'] as const)(
    'does not present words as a quotation of a speaker whose stance is %s',
    async (stance) => {
      const document = JSON.parse((await written('jsonld', [{ ...statement(1), stance }])).join(''));
      const [node] = document['@graph'];
      expect(node['@type']).toEqual(['CreativeWork', 'oa:Annotation']);
      expect(node).not.toHaveProperty('spokenByCharacter');
      expect(node).toMatchObject({
        'wortlaut:stance': stance,
        'wortlaut:speaker': { '@type': 'Person', name: 'Tjorven Strandhafer' },
      });
    },
  );

  test('selects the quoted words by code point positions and by the surrounding text', async () => {
    const document = JSON.parse((await written('jsonld', [statement(1)])).join(''));
    const [position, quote] = document['@graph'][0]['oa:hasTarget'][0]['oa:hasSelector'];
    const [span] = statement(1).quote.spans;
    expect([...body].slice(position['oa:start'], position['oa:end']).join('')).toBe('=Ahoi, 𝔐öwenau!');
    expect(position['oa:start']).not.toBe(span?.start);
    expect(body).toContain(quote['oa:prefix'] + quote['oa:exact'] + quote['oa:suffix']);
    expect(quote['oa:exact']).toBe('=Ahoi, 𝔐öwenau!');
  });
});

test('reads a page only when the previous one has been consumed', async () => {
  const { ask, asked } = pages([statement(1), statement(2), statement(3)]);
  const pieces = writeExport({ target: readExportFilter('statements', {}), format: 'ndjson' }, ask);
  await pieces.next();
  expect(asked).toEqual([{ first: 100, after: null, operation: 'ExportStatements' }]);
  await pieces.next();
  expect(asked[1]).toMatchObject({ after: '2' });
  expect((await pieces.next()).done).toBe(true);
});

describe('a filter', () => {
  test('is parsed from strings: a date becomes an instant, and repeated values become a list', () => {
    const { filter } = readExportFilter('statements', {
      outlet: ['Tidenblatt', 'Werftblatt'],
      kind: ['direct'],
      stance: ['denies', 'NOT_SAID'],
      unsure: ['false'],
      reportedBy: ['UGVyc29uOjE='],
      from: ['2024-05-06'],
      before: ['2024-05-07T08:00:00+02:00'],
      text: [''],
    });
    expect(filter).toMatchObject({
      outlet: ['Tidenblatt', 'Werftblatt'],
      kind: ['DIRECT'],
      stance: ['DENIES', 'NOT_SAID'],
      ...{ unsure: false, reportedBy: 'UGVyc29uOjE=', speakerRepresents: null },
      from: '2024-05-06T00:00:00Z',
      before: '2024-05-07T08:00:00+02:00',
      text: null,
    });
  });

  test.each([
    [
      'articles',
      { speaker: ['x'] },
      '"speaker" is not a filter for articles. Available filters: outlet, language, from, before, text.',
    ],
    ['events', { status: ['soon'] }, '"status" is "soon". It must be one of PAST, PLANNED, CANCELLED.'],
    ['people', { named: ['yes'] }, '"named" is "yes". It must be true or false.'],
    ['events', { from: ['yesterday'] }, '"from" is "yesterday". It must be a date such as 2021-12-30.'],
    ['articles', { text: ['a', 'b'] }, '"text" is "a, b". It must be a single value.'],
  ] as const)(
    'for %s with an invalid value is rejected, and the error lists what is allowed: %j',
    (kind, parameters, message) => {
      expect(() => readExportFilter(kind, parameters)).toThrow(message);
    },
  );
});
