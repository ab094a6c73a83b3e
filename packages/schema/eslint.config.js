import graphql from '@graphql-eslint/eslint-plugin';

/** The rules of the API, checked on the SDL that is committed. */
export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: new URL('schema.graphql', import.meta.url).pathname } },
    },
    plugins: { '@graphql-eslint': graphql },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      // Names, reachability, deprecations, input types, one oneOf pattern: all rules for schemas but those below.
      ...graphql.configs['flat/schema-all'].rules,
      // Connections, edges, PageInfo and the arguments of lists.
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      // Lists of plain values (spans, name parts) need no edges, and what has no id of its own is no Node.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Whatever can be fetched again is a Node, and that asks for the id; values (a span, a page) have none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The order of the fields is that of their weight, and the SDL is read from top to bottom.
      '@graphql-eslint/alphabetize': 'off',
      '@graphql-eslint/no-root-type': 'off',
      // A list is never null: an error in it is an error of the request.
      '@graphql-eslint/require-nullable-result-in-root': 'off',
      // A payload names what was changed; the client asks for the rest in a query of its own.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // A field goes with a version, not with a day.
      '@graphql-eslint/require-deprecation-date': 'off',
    },
  },
];
