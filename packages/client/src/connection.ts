/** A page of a connection. */
export interface Connection<Node> {
  /** The records of the page. */
  readonly nodes: readonly Node[];
  /** Whether there are more pages, and the cursor for the next one. */
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The maximum page size that the server allows. */
export const largestPage = 100;
