import { describe, expect, it } from 'vitest';
import type { ByteChunks } from './split-lines.ts';
import { splitNdjson } from './split-ndjson.ts';

async function lines(source: string | ByteChunks, maxBytes?: number) {
  const found = [];
  for await (const { line, json, error } of splitNdjson(source, maxBytes)) found.push([line, json ?? error.code]);
  return found;
}

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

describe('splitNdjson', () => {
  it('returns each line with its number, and skips blank lines', async () => {
    expect(await lines('{"a":1}\r\n\n  {"b":2}\n\n{"c":3}')).toEqual([
      [1, '{"a":1}'],
      [3, '{"b":2}'],
      [5, '{"c":3}'],
    ]);
  });

  it('continues after an invalid line', async () => {
    expect(await lines('{"a":1}\n{"b":\n7\n{"c":3}\n')).toEqual([
      [1, '{"a":1}'],
      [2, 'BROKEN_JSON'],
      [3, 'BROKEN_JSON'],
      [4, '{"c":3}'],
    ]);
  });

  it('adds the line number to the error', async () => {
    const { value } = await splitNdjson('{').next();
    expect(value?.error).toMatchObject({ code: 'BROKEN_JSON', line: 1 });
    expect(value?.error?.message).toMatch(/^The JSON is not valid \(.+\)\. Fix it and import it again\.$/);
  });

  it('reads chunks of any size, even if they split a character', async () => {
    const bytes = Buffer.from('{"a":"Müller"}\n{"b":"Öztürk 😀"}\n');
    for (const size of [1, 2, 3, 7, 1000]) {
      expect(await lines(pieces(bytes, size))).toEqual([
        [1, '{"a":"Müller"}'],
        [2, '{"b":"Öztürk 😀"}'],
      ]);
    }
  });

  it('reads UTF-16, and Latin-1 with a note per line', async () => {
    expect(await lines(pieces(Buffer.from('\ufeff{"a":"ü"}\n{"b":"č"}\n', 'utf16le'), 5))).toEqual([
      [1, '{"a":"ü"}'],
      [2, '{"b":"č"}'],
    ]);
    const { value } = await splitNdjson([Buffer.from('{"a":"\xfc"}\n', 'latin1')]).next();
    expect(value).toMatchObject({ json: '{"a":"ü"}', notes: [{ code: 'DECODED' }] });
  });

  it('skips lines that are too long or binary', async () => {
    const long = `{"a":"${'x'.repeat(200)}"}`;
    expect(await lines(pieces(Buffer.from(`${long}\n{"b":2}\n\0\n{"c":3}`), 64), 100)).toEqual([
      [1, 'TOO_LARGE'],
      [2, '{"b":2}'],
      [3, 'BINARY'],
      [4, '{"c":3}'],
    ]);
  });
});
