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

test('the committed SDL keeps every rule', async () => {
  const [result] = await new ESLint({ cwd }).lintFiles(['schema.graphql']);
  expect(result?.messages).toEqual([]);
});

/** A schema that keeps every rule; the tests put one fault each into it. */
const faultless = printSchema(
  buildSchema(`
    "Reading."
    type Query {
      "All towns."
      towns("How many." first: Int, "From." after: String, "How many." last: Int, "To." before: String): TownConnection!
    }
    "Writing."
    type Mutation {
      "Moves a town."
      moveTown("Which." input: MoveTownInput!): Town!
    }
    "What to move."
    input MoveTownInput {
      "Its name."
      name: String!
    }
    "Towns."
    type TownConnection {
      "The page."
      pageInfo: PageInfo!
      "The entries."
      edges: [TownEdge!]!
    }
    "An entry."
    type TownEdge {
      "Its place."
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
      "Whether more follow."
      hasNextPage: Boolean!
      "Whether some precede."
      hasPreviousPage: Boolean!
      "The first."
      startCursor: String
      "The last."
      endCursor: String
    }`),
);

test('a schema without a fault keeps every rule', async () => {
  expect(await brokenRules(faultless)).toEqual([]);
});

test.each([
  ['a field without a description', /"""The size."""\n/, '', 'require-description'],
  ['a description behind a hash', /"""A size."""/, '# A size.', 'no-hashtag-description'],
  ['a field in snake case', / size:/, ' town_size:', 'naming-convention'],
  ['a type in lower case', /\bTown\b/g, 'town', 'naming-convention'],
  ['a value of an enum in lower case', /SMALL/, 'small', 'naming-convention'],
  ['a field that begins with the name of its type', / size:/, ' townSize:', 'no-typename-prefix'],
  ['a type that nothing leads to', / size: Size!/, ' size: Int!', 'no-unreachable-types'],
  ['a deprecation without a reason', /(size: Size!)/, '$1 @deprecated', 'require-deprecation-reason'],
  ['an input that is not named after its mutation', /MoveTownInput/g, 'Places', 'input-name'],
  ['a mutation that gives a scalar', /\): Town!/, '): Boolean!', 'no-scalar-result-type-on-mutation'],
  ['a connection without pageInfo', /pageInfo: PageInfo!/, 'page: PageInfo!', 'relay-connection-types'],
  ['a connection that cannot be paged', /first: Int/, 'count: Int', 'relay-arguments'],
  ['an edge without a cursor', / cursor:/, ' place:', 'relay-edge-types'],
  ['a PageInfo without cursors', / endCursor:/, ' end:', 'relay-page-info'],
])('%s is found', async (_fault, place, fault, rule) => {
  const sdl = faultless.replace(place, fault);
  expect(sdl).not.toBe(faultless);
  expect(await brokenRules(sdl)).toContain(rule);
});
