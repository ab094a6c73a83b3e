/** A page of a list, as every connection of the schema gives it. */
export interface Connection<Node> {
  /** The entries of the page. */
  readonly nodes: readonly Node[];
  /** Whether the list goes on, and from where. */
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The largest page that the server gives. */
export const largestPage = 100;
