import { graphql } from '../graphql.ts';

/** Reads the name and role of the current user. Null if nobody has signed in. */
export const Viewer = graphql(`
  query Viewer {
    viewer {
      name
      role
    }
  }
`);
