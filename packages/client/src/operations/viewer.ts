import { graphql } from '../graphql.ts';

/** Who asks, and what they may do; null for somebody who has not signed in. */
export const Viewer = graphql(`
  query Viewer {
    viewer {
      name
      role
    }
  }
`);
