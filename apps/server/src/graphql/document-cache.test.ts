import { GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createDocumentCaches } from './document-cache.ts';

const mebibytes = (bytes: number): number => bytes / 1024 / 1024;

test('the cache keeps documents up to 32 MiB, whether they are long or have many tokens', () => {
  const long = (id: number) => `{ __typename } # ${id} ${'x'.repeat(90_000)}`;
  const manyTokens = (id: number) => `{ a${id}: __typename ${'__typename '.repeat(2_000)} }`;
  for (const documentOf of [long, manyTokens]) {
    const { documentCache } = createDocumentCaches();
    for (let id = 0; id < 500; id += 1) documentCache.set(documentOf(id), parse(documentOf(id)));
    expect(documentCache.size).toBeLessThan(500);
    expect(mebibytes(documentCache.calculatedSize)).toBeLessThanOrEqual(32);
    expect(documentCache.get(documentOf(499))).toBeDefined();
    expect(documentCache.get(documentOf(0))).toBeUndefined();
  }
});

test('the cache keeps errors up to 4 MiB', () => {
  const { errorCache } = createDocumentCaches();
  for (let id = 0; id < 500; id += 1) errorCache.set(`{ ${id} ${'x'.repeat(90_000)}`, new GraphQLError('no name'));
  expect(errorCache.size).toBeGreaterThan(0);
  expect(mebibytes(errorCache.calculatedSize)).toBeLessThanOrEqual(4);
});
