import graphql from '@graphql-eslint/eslint-plugin';

/** The lint rules for the committed schema. */
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
      // All schema rules, except for those changed below.
      ...graphql.configs['flat/schema-all'].rules,
      // The rules for connections, edges, PageInfo and pagination arguments.
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
      // Lists of plain values, such as spans, need no edges. Objects without an ID are not nodes.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Every object that can be looked up is a Node with an ID. Values such as spans and pages have no ID.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Pothos sorts the schema.
      '@graphql-eslint/alphabetize': 'off',
      '@graphql-eslint/no-root-type': 'off',
      // Lists are never null. An error in a list makes the whole request fail.
      '@graphql-eslint/require-nullable-result-in-root': 'off',
      // A payload returns the changed record. Clients read other data with a query.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // Deprecated fields are removed in a release, not on a date.
      '@graphql-eslint/require-deprecation-date': 'off',
    },
  },
];
