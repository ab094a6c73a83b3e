import { graphql } from '../graphql.ts';

/** Reads the name and role of the current user. The result is null if the user has not signed in. */
export const Viewer = graphql(`
  query Viewer {
    viewer {
      name
      role
    }
  }
`);
