import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { buildSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';

const cwd = fileURLToPath(new URL('..', import.meta.url));

async function brokenRules(sdl: string): Promise<string[]> {
  const parserOptions = { graphQLConfig: { schema: sdl } };
  const eslint = new ESLint({ cwd, overrideConfig: [{ files: ['**/*.graphql'], languageOptions: { parserOptions } }] });
  const [result] = await eslint.lintText(sdl, { filePath: 'other.graphql' });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId?.replace('@graphql-eslint/', '') ?? 'syntax'))];
}

test('the committed schema follows every rule', async () => {
  const [result] = await new ESLint({ cwd }).lintFiles(['schema.graphql']);
  expect(result?.messages).toEqual([]);
});

/** A schema that follows every rule. Each test adds one fault. */
const faultless = printSchema(
  buildSchema(`
    "The queries."
    type Query {
      "All towns."
      towns("The maximum number of towns." first: Int, "A cursor." after: String, "The maximum number of towns." last: Int, "A cursor." before: String): TownConnection!
    }
    "The mutations."
    type Mutation {
      "Moves a town."
      moveTown("The town to move." input: MoveTownInput!): Town!
    }
    "The town to move."
    input MoveTownInput {
      "The name."
      name: String!
    }
    "A list of towns."
    type TownConnection {
      "The page."
      pageInfo: PageInfo!
      "The elements."
      edges: [TownEdge!]!
    }
    "An element."
    type TownEdge {
      "The cursor."
      cursor: String!
      "The town."
      node: Town!
    }
    "A town."
    type Town {
      "The name."
      name: String!
      "The size."
      size: Size!
    }
    "A size."
    enum Size {
      "Small."
      SMALL
    }
    "A page."
    type PageInfo {
      "Whether there are more elements."
      hasNextPage: Boolean!
      "Whether there are earlier elements."
      hasPreviousPage: Boolean!
      "The first."
      startCursor: String
      "The last."
      endCursor: String
    }`),
);

test('a schema without faults follows every rule', async () => {
  expect(await brokenRules(faultless)).toEqual([]);
});

test.each([
  ['a field without a description', /"""The size."""\n/, '', 'require-description'],
  ['a description in a # comment', /"""A size."""/, '# A size.', 'no-hashtag-description'],
  ['a field in snake case', / size:/, ' town_size:', 'naming-convention'],
  ['a type in lower case', /\bTown\b/g, 'town', 'naming-convention'],
  ['a value of an enum in lower case', /SMALL/, 'small', 'naming-convention'],
  ['a field that starts with the name of its type', / size:/, ' townSize:', 'no-typename-prefix'],
  ['an unreachable type', / size: Size!/, ' size: Int!', 'no-unreachable-types'],
  ['a deprecation without a reason', /(size: Size!)/, '$1 @deprecated', 'require-deprecation-reason'],
  ['an input type that is not named after its mutation', /MoveTownInput/g, 'Places', 'input-name'],
  ['a mutation that returns a scalar', /\): Town!/, '): Boolean!', 'no-scalar-result-type-on-mutation'],
  ['a connection without pageInfo', /pageInfo: PageInfo!/, 'page: PageInfo!', 'relay-connection-types'],
  ['a connection without pagination arguments', /first: Int/, 'count: Int', 'relay-arguments'],
  ['an edge without a cursor', / cursor:/, ' place:', 'relay-edge-types'],
  ['a PageInfo without cursors', / endCursor:/, ' end:', 'relay-page-info'],
])('finds %s', async (_fault, place, fault, rule) => {
  const sdl = faultless.replace(place, fault);
  expect(sdl).not.toBe(faultless);
  expect(await brokenRules(sdl)).toContain(rule);
});
