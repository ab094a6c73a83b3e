/** Limits for requests. */
export interface Limits {
  /** The maximum depth of nested fields. @defaultValue 15 */
  readonly maxDepth: number;
  /** The maximum number of fields in one selection set. @defaultValue 100 */
  readonly maxBreadth: number;
  /** The maximum number of aliases in an operation. @defaultValue 50 */
  readonly maxAliases: number;
  /** The maximum size of the text of a query, in bytes of UTF-8. Variables do not count. @defaultValue 100,000 */
  readonly maxQueryBytes: number;
  /** The maximum number of tokens (words and punctuation) in a document. @defaultValue 3000 */
  readonly maxTokens: number;
  /** The maximum number of objects in a response, estimated from the requested page sizes. @defaultValue 100,000 */
  readonly maxCost: number;
  /** The time limit for a query and for each of its SQL statements, in seconds. @defaultValue 15 */
  readonly querySeconds: number;
  /** The time limit for a mutation in seconds. An import waits for earlier imports. @defaultValue 120 */
  readonly mutationSeconds: number;
  /** The maximum number of requests per second per token, or per IP address without a token. @defaultValue 200 */
  readonly requestsPerSecond: number;
  /**
   * The cost of operations per second per token, or per IP address without a token. The cost is the number of objects,
   * as in `maxCost`. @defaultValue 1,000,000
   */
  readonly costPerSecond: number;
  /** The maximum size of the data in a response, in bytes. @defaultValue 32 MiB */
  readonly maxResponseBytes: number;
  /** The maximum number of open connections. @defaultValue 2000 */
  readonly connections: number;
  /** The maximum number of open subscriptions. @defaultValue 1000 */
  readonly subscriptions: number;
  /** The maximum number of open subscriptions per token or session, or per IP address without one. @defaultValue 50 */
  readonly subscriptionsPerClient: number;
}
