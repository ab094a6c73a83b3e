/** How much a request may ask for. */
export interface Limits {
  /** Fields within fields. @defaultValue 15 */
  readonly maxDepth: number;
  /** Fields in one selection. @defaultValue 100 */
  readonly maxBreadth: number;
  /** Aliases in an operation. @defaultValue 50 */
  readonly maxAliases: number;
  /** Words and signs in a document. @defaultValue 3000 */
  readonly maxTokens: number;
  /** Objects in an answer, by the page sizes asked for. @defaultValue 100,000 */
  readonly maxCost: number;
  /** How long a query may take, its SQL too. @defaultValue 15 s */
  readonly querySeconds: number;
  /** How long a mutation may take: an import waits for those before it. @defaultValue 120 s */
  readonly mutationSeconds: number;
  /** Requests a second of one client: of a token, otherwise of an IP address. @defaultValue 200 */
  readonly requestsPerSecond: number;
  /** Subscriptions that are open at the same time. @defaultValue 1000 */
  readonly subscriptions: number;
  /** Those of one client: of a token or a session, otherwise of an IP address. @defaultValue 50 */
  readonly subscriptionsPerClient: number;
}
