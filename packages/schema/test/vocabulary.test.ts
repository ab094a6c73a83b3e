import * as database from '@wortlaut/database';
import * as vocabulary from '@wortlaut/vocabulary';
import { type GraphQLEnumType, isEnumType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../src/index.ts';

const definitions = Object.values(vocabulary).filter(
  (exported): exported is typeof exported & vocabulary.EnumDefinition =>
    typeof exported === 'object' && 'name' in exported && 'values' in exported,
);

/** The names in the database of enums that have a different name in the API. */
const databaseNames: Readonly<Record<string, string>> = { ImportJobItemState: 'ImportItemState' };

/** The enums that the database stores. */
const stored = Object.entries(database).filter(
  ([, exported]) =>
    typeof exported === 'object' && Object.entries(exported).every(([name, value]) => name === value && value !== ''),
);

function isOwnEnum(type: unknown): type is GraphQLEnumType {
  return isEnumType(type) && !isIntrospectionType(type);
}

test('the schema has exactly the enums of the vocabulary, with the same values and descriptions', () => {
  const served = Object.values(schema.getTypeMap())
    .filter(isOwnEnum)
    .map((type) => ({
      name: type.name,
      description: type.description,
      values: Object.fromEntries(type.getValues().map(({ name, description }) => [name, description])),
    }));
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
  expect(served.sort(byName)).toEqual([...definitions].sort(byName));
});

test.each(stored)('the enum %s in the database has exactly the values of the vocabulary', (name, values) => {
  const definition = definitions.find((each) => (databaseNames[each.name] ?? each.name) === name);
  expect(Object.keys(values).sort()).toEqual(Object.keys(definition?.values ?? {}).sort());
});

test('the database stores the enums that records have', () => {
  expect(stored.map(([name]) => name)).toEqual(
    expect.arrayContaining(['StatementKind', 'Medium', 'PersonKind', 'RevisionAction', 'ImportItemState']),
  );
});
