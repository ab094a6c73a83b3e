import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as client from './index.ts';

const sdl = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

const operations = Object.entries(client)
  .flatMap(([name, value]) => (isDocument(value) ? [{ name, document: value }] : []))
  .filter(({ document }) => document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION));

describe('the operations of the client package', () => {
  it('are exported', () => {
    expect(operations.length).toBeGreaterThan(10);
  });

  it.each(operations)('$name is valid against the schema', ({ name, document }) => {
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    expect(operation).toMatchObject({ kind: Kind.OPERATION_DEFINITION, name: { value: name } });
  });
});
