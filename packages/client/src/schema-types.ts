import type { introspection_types as Types } from './graphql-env.d.ts';

/** The object types of the schema that have no id: a cache keeps them with what holds them. */
export type TypeWithoutId = {
  [Name in keyof Types]: Types[Name] extends { kind: 'OBJECT'; fields: infer Fields }
    ? 'id' extends keyof Fields
      ? never
      : Name extends 'Query' | 'Mutation' | 'Subscription'
        ? never
        : Name
    : never;
}[keyof Types];
