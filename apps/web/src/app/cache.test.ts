import { readFileSync } from 'node:fs';
import * as client from '@wortlaut/client';
import { buildSchema, type DocumentNode, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { mutations, typesWithoutId } from '../../vite-schema.ts';
import { edits, keys, withoutGraphChange } from './cache.ts';

const sdl = readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const rootTypes = ['Query', 'Mutation', 'Subscription'];

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

/** Lists the selections of object types in a document as "Type.field". */
function selectionsIn(document: DocumentNode): string[] {
  const info = new TypeInfo(schema);
  const selections: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const type = info.getParentType();
        if (isObjectType(type)) selections.push(`${type.name}.${name.value}`);
      },
    }),
  );
  return selections;
}

it('stores exactly the types without an ID inside their parent', () => {
  const example = buildSchema(`
    type Query { article: Article, articles: ArticleConnection }
    type Article { id: ID! }
    type ArticleConnection { nodes: [Article!]! }
  `);
  expect(typesWithoutId(example)).toEqual(['ArticleConnection']);
});

it('can store every requested object by its ID or inside its parent', () => {
  const selections = new Set(Object.values(client).filter(isDocument).flatMap(selectionsIn));
  const types = new Set([...selections].map((selection) => selection.split('.')[0] ?? ''));
  const isStored = (type: string) => rootTypes.includes(type) || type in keys || selections.has(`${type}.id`);
  expect(types.size).toBeGreaterThan(40);
  expect([...types].filter((type) => !isStored(type))).toEqual([]);
  expect(rootTypes.filter((type) => type in keys)).toEqual([]);
});

it('invalidates lists after every mutation, except those that do not change the graph', () => {
  expect(edits).toContain('mergePeople');
  expect(edits).not.toContain('createToken');
  // Fails if a mutation in the list of exceptions is renamed.
  expect([...edits, ...withoutGraphChange].sort()).toEqual(mutations(schema));
});
