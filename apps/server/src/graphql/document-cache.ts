import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The memory that the parsed documents of a cache may use, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The estimated memory use of a token and of the nodes of the syntax tree that it belongs to, in bytes. */
const TOKEN_BYTES = 600;

/** The memory that cached errors may use, in bytes. */
const MAX_ERROR_BYTES = 4 * 1024 * 1024;

/** The estimated memory use of an error without the text of its document, in bytes. */
const ERROR_BYTES = 4_096;

/** Caches of what Yoga reads from the text of a document. */
export interface DocumentCaches {
  /** Maps the text of a document to the parsed document. */
  readonly documentCache: LRUCache<string, DocumentNode>;
  /** Maps the text of a document that is not valid GraphQL to the error. */
  readonly errorCache: LRUCache<string, Error>;
}

/** Creates empty caches. The least recently used entries are removed when the cache exceeds its size in bytes. */
export function createDocumentCaches(): DocumentCaches {
  return {
    documentCache: new LRUCache({
      maxSize: MAX_BYTES,
      sizeCalculation: (document, text) => textBytes(text) + TOKEN_BYTES * countTokens(document),
    }),
    errorCache: new LRUCache({
      maxSize: MAX_ERROR_BYTES,
      sizeCalculation: (_error, text) => textBytes(text) + ERROR_BYTES,
    }),
  };
}

/** The maximum memory use of a string: V8 stores a character in one or two bytes. */
const textBytes = (text: string): number => 2 * text.length;

/** Counts the tokens of a document, including comments, which stay in memory with the document. */
function countTokens({ loc }: DocumentNode): number {
  let count = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) count += 1;
  return count;
}
