import { readFileSync } from 'node:fs';
import * as client from '@wortlaut/client';
import { buildSchema, type DocumentNode, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { keys } from './cache.ts';

const sdl = readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

/** The object types that a document selects fields of. */
function typesIn(document: DocumentNode): string[] {
  const info = new TypeInfo(schema);
  const types: string[] = [];
  const enter = () => {
    const type = info.getParentType();
    if (isObjectType(type) && type.getFields().id === undefined) types.push(type.name);
  };
  visit(document, visitWithTypeInfo(info, { Field: enter }));
  return types;
}

it('knows of every type without an id that is asked for, so that none is taken for a record of its own', () => {
  const used = new Set(Object.values(client).filter(isDocument).flatMap(typesIn));
  const known = new Set([...Object.keys(keys), 'Query', 'Mutation', 'Subscription']);
  expect([...used].filter((type) => !known.has(type))).toEqual([]);
});

it('knows of no type that the schema does not have', () => {
  expect(Object.keys(keys).filter((type) => !isObjectType(schema.getType(type)))).toEqual([]);
});
